import {expect} from 'chai';
import {areaNames} from '../../src/map/area-names.js';
import {Reader} from '../../src/locale/reader.js';

describe('The names of the areas around', () => {
  const names = () => areaNames(new Reader('nb')).map(({name}) => name);

  it('are in the reader’s language', () => {
    expect(names()).to.include.members(['SVERIGE', 'SVALBARD', 'Nordsjøen']);
  });

  it('are the codes of countries on a page that has taken their names away', () => {
    const {DisplayNames} = Intl;
    Reflect.deleteProperty(Intl, 'DisplayNames');
    try {
      expect(names()).to.include.members(['SE', 'SVALBARD', 'Nordsjøen']);
    } finally {
      Object.assign(Intl, {DisplayNames});
    }
  });
});
