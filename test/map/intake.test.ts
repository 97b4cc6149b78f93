import {expect} from 'chai';
import type {Entry} from '../../src/data/entries.js';
import {FacetValues, kindOf} from '../../src/data/facets.js';
import {Reader} from '../../src/locale/reader.js';
import {Intake} from '../../src/map/intake.js';
import {take, type Kit} from '../../src/map/kit.js';
import {Listing} from '../../src/map/listing.js';
import type {MapState} from '../../src/map/map-state.js';
import {many} from '../fixtures/map.js';

const entries = (count: number): Entry[] =>
  (many(count).items as Entry['item'][]).map((item) => ({item, address: 'https://example.no/'}));
const state = (list: readonly Entry[], loading: boolean, themeFilter = '') =>
  ({entries: list, loading, themeFilter}) as unknown as MapState;
const names = ({residents}: Intake) => residents.map(({item}) => item.name);

describe('A map that takes in a long collection', () => {
  before(() => take({FacetValues, kindOf, tell: () => undefined} as unknown as Kit));

  it('draws what comes first, and the rest once all of it has come', () => {
    const [intake, list] = [new Intake(), entries(900)];
    const come = list.slice(0, 100);
    expect(intake.follow(state(come, true))).to.equal('other');
    expect(intake.residents).to.have.length(100);
    come.push(...list.slice(100, 800));
    expect(intake.takeIn()).to.equal(false);
    expect(intake.follow(state(come, true))).to.equal('same');
    expect(intake.residents).to.have.length(100);
    come.push(...list.slice(800));
    expect(intake.follow(state(come, false))).to.equal('more');
    expect(names(intake)).to.deep.equal(list.map(({item}) => item.name));
    expect([...intake.counts.values()]).to.deep.equal([300, 300, 300]);
  });

  it('says that nothing is new where nothing is', () => {
    const [intake, list] = [new Intake(), entries(9)];
    intake.follow(state(list, false));
    const before = intake.residents;
    expect(intake.follow(state(list, false))).to.equal('same');
    expect(intake.residents).to.equal(before);
  });

  it('begins anew with another collection, and with another filter', () => {
    const [intake, list] = [new Intake(), entries(9)];
    intake.follow(state(list, false));
    expect(intake.follow(state(list, false, 'no such theme'))).to.equal('other');
    expect(intake.residents).to.have.length(0);
    expect(intake.follow(state(entries(3), false))).to.equal('other');
    expect(intake.residents).to.have.length(3);
  });

  it('keeps what is on the map where only the order of the list is another', () => {
    const [intake, listing] = [new Intake(), new Listing()];
    intake.follow(state(entries(30), false));
    const wish = {chosen: new Set<number>(), reader: new Reader('nb')};
    listing.update(intake.residents, {...wish, order: 'north'});
    const {spots} = listing;
    listing.update(intake.residents, {...wish, order: 'name'});
    expect(listing.spots).to.equal(spots);
    listing.update(intake.residents, {...wish, chosen: new Set([0]), order: 'name'});
    expect(listing.spots).to.have.length(10);
  });
});
