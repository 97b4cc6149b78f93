import {expect} from 'chai';
import {quoted} from '../../src/views/quoted.js';

const written = (text: string, language: string, marked = true) => {
  const {said, before} = quoted(text, language, {marked, attributed: true});
  return `${said}${before}sier Li`;
};

describe('What is quoted', () => {
  it('has the marks of its language, and keeps its own full stop', () => {
    const alone = (language: string) => quoted('Ja.', language, {marked: true, attributed: false});
    expect(alone('nb').said).to.equal('«Ja.»');
    expect(alone('en').said).to.equal('“Ja.”');
  });

  it('has one comma before who said it, where each language puts it', () => {
    expect(written('Vi gleder oss', 'nb')).to.equal('«Vi gleder oss», sier Li');
    expect(written('Vi gleder oss.', 'nn')).to.equal('«Vi gleder oss», sier Li');
    expect(written('Yes.', 'en')).to.equal('“Yes,” sier Li');
  });

  it('has no comma after a question, a cry or what is left open', () => {
    expect(written('Hvor lenge?', 'nb')).to.equal('«Hvor lenge?» sier Li');
    expect(written('Ja!', 'en')).to.equal('“Ja!” sier Li');
    expect(written('Og så …', 'nb')).to.equal('«Og så …» sier Li');
  });

  it('has no marks when it is told in other words', () => {
    expect(written('Røret holder.', 'nb', false)).to.equal('Røret holder, sier Li');
    expect(written('Røret er et mirakel!', 'nb', false)).to.equal('Røret er et mirakel! sier Li');
  });
});
