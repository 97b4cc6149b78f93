import {expect} from 'chai';
import {initials} from '../../src/views/monogram.js';

const monograms: Record<string, Record<string, string>> = {
  'two letters for several words, the first and the last': {
    'Precise Prediction': 'PP',
    'Smart Innovation Norway': 'SN',
    'Universitetet i Oslo': 'UO',
    'Indre Østfold kommune': 'IK',
  },
  'one letter for one word': {Kantega: 'K', NTNU: 'N', X: 'X'},
  'nothing of what says only how a company is owned': {
    'Precise Prediction AS': 'PP',
    'Kantega AS': 'K',
    'Equinor ASA': 'E',
    'Grayn as': 'G',
    'Nord og Sønner ANS': 'NS',
    'Microsoft Inc.': 'M',
    'Siemens GmbH': 'S',
  },
  'that too where there is nothing else': {AS: 'A', 'AS SA': 'AS'},
  'a capital, also of letters that English lacks': {
    'åse øre': 'ÅØ',
    'émile zola': 'ÉZ',
    'čáhci ŋuorra': 'ČŊ',
    'москва река': 'МР',
  },
  'a digit that a name begins with': {'3D Motion': '3M', '7-fjell': '7F'},
  'both parts of a double name': {'Li-Nes': 'LN', 'Li–Nes': 'LN', 'Vest/Øst': 'VØ'},
  'a letter, whatever marks stand before it': {
    '«Nord» (lys)': 'NL',
    '@home & “away”': 'HA',
    'Bergen & Co': 'BC',
  },
  'whole letters, however many characters they take': {
    'E\u0301mile': 'E\u0301',
    '𝒜rne 𝒞o': '𝒜𝒞',
    न्यूज़: 'न्यू',
  },
  'one letter of scripts that are written from right to left, where two would join or change places':
    {
      'ليلى نور': 'ل',
      'نور الشمال (Noor Nord)': 'ن',
      'Noor الشمال': 'N',
      'דנה אור': 'ד',
    },
  'nothing where there is no letter and no digit': {'': '', ' ': '', '😀 ★': '', '–': ''},
};

describe('A monogram', () => {
  for (const [what, names] of Object.entries(monograms)) {
    it(`shows ${what}`, () => {
      for (const [name, monogram] of Object.entries(names)) {
        expect(initials(name), name).to.equal(monogram);
      }
    });
  }

  it('is the same wherever it is drawn: a Turkish browser has no dotted capital I', () => {
    expect(initials('innovasjon i idrett')).to.equal('II');
  });
});
