/**
 * Holds the published JSON Schema to what the widgets themselves accept, so that an editor's tool and a reader's page say
 * the same of a profile.
 */
import assert from 'node:assert/strict';
import {readdir, readFile} from 'node:fs/promises';
import {describe, it} from 'node:test';
import Ajv from 'ajv/dist/2020.js';
import addFormats from 'ajv-formats';
import {readDocument} from '../../dist/package/data/read-document.js';
import {makeJsonSchema} from '../../dist/package/publish/json-schema.js';

const inPlace = (path) => new URL(`../../${path}`, import.meta.url);
const readJson = async (path) => JSON.parse(await readFile(inPlace(path), 'utf8'));

const published = await readJson('dist/schema/v1.json');
const ajv = new Ajv.default({
  allErrors: true,
  strict: true,
  // Matters of style, not of meaning.
  strictTypes: false,
  strictRequired: false,
});
addFormats.default(ajv);
// A telephone number's format by the standard's name (E.164); its pattern says the same.
ajv.addFormat('e164', true);
const validate = ajv.compile(published);

/** What the schema has against a document, in its own words. */
function objections(document) {
  return validate(document) ? [] : validate.errors.map((e) => `${e.instancePath} ${e.message}`);
}

/** Tells whether the widgets show a document whole, with nothing left out. */
function isWhole(document) {
  try {
    return readDocument(document).problems.length === 0;
  } catch {
    return false;
  }
}

const least = {type: 'organisation', id: 'fjell', name: 'Fjell'};
const partners = {type: 'collection', id: 'partners', name: 'Partnere'};
const picture = {src: 'logo.svg', alt: 'Logo'};

/** Documents that are right. */
const right = {
  'an organisation with nothing more than it needs': least,
  'a collection with nothing more than it needs': partners,
  'a collection of organisations': {...partners, items: [least], next: 'partners-2.json'},
  'names in several languages': {...least, name: {nb: 'Fjell', se: 'Várri'}},
  'fields that the format does not have': {...least, mood: 'good', name: {nb: 'a', de: 'b'}},
  'a text in a language that the format does not have, beside one': {
    ...least,
    summary: {en: 'Trails', fr: 'Sentiers'},
  },
  'null for every field that may be missing': {
    ...least,
    ...Object.fromEntries(
      ['format', 'language', 'url', 'image', 'links', 'tags', 'places', 'kind', 'employees'].map(
        (field) => [field, null],
      ),
    ),
  },
  'empty texts, lists and groups': {...least, summary: '', tags: [], image: {}, kind: '', url: ''},
  'empty items': {...least, tags: ['', null, 'KI'], places: [null, {}, {name: 'Lom'}], links: [{}]},
  'groups that hold nothing': {
    ...least,
    summary: {nb: null, en: ''},
    employees: {value: null, text: {nb: ''}},
    links: [{url: null, label: ''}],
    tags: [[null]],
  },
  'null inside parts': {
    ...least,
    name: {nb: 'Fjell', en: null},
    places: [{name: 'Lom', county: null}],
    employees: {value: 5, text: null, asOf: ''},
  },
  'a decorative image': {...least, logo: {...picture, alt: ''}},
  'an image with its sizes': {
    ...least,
    image: {...picture, width: 1, height: 2, sources: [{src: 'a.webp', width: 640}]},
  },
  'people in pictures of people': {
    ...least,
    people: [{name: 'Kari', image: {...picture, depicts: [{name: 'Ola', image: picture}]}}],
  },
  'a number, a change and words': {
    ...least,
    employees: {value: 0, qualifier: 'approx'},
    figures: [
      {quantity: {from: 6, to: 14}, label: 'kommuner'},
      {quantity: {text: 'mange'}, label: 'hytter'},
    ],
  },
  'references by name and by id': {
    ...least,
    partners: [{organisation: 'Dalen'}, {organisation: {id: 'vidda', name: 'Vidda'}}],
  },
  'an e-mail address and a telephone number': {
    ...least,
    people: [{name: 'Kari', email: 'kari.li@fjell.example', telephone: '+4773595000'}],
  },
  'an organisation number': {...least, organisationNumber: '958935420'},
  'a link with a label alone': {...least, links: [{label: 'Om oss'}]},
  'relative and absolute files': {...least, href: '../fjell.json', logo: picture},
};
for (const date of [
  '2020',
  '2020-11',
  '2020-11-04',
  '2017-21',
  '2018/2020',
  '2017-23/2018-05-17',
]) {
  right[`the date ${date}`] = {...least, founded: date};
}
for (const url of [
  'https://fjell.example',
  'HTTPS://FJELL.EXAMPLE',
  'mailto:post@fjell.example',
  'tel:+4773595000',
]) {
  right[`the address ${url}`] = {...least, url};
}

for (const href of ['fjell.json', './a:b.json', '/fjell.json', 'HTTP://fjell.example/a.json']) {
  right[`the file ${href}`] = {...least, href};
}

/** Documents that are wrong in a way that shows in their structure. */
const wrong = {
  'no document': null,
  'a list': [least],
  'a text': 'Fjell',
  'no type': {id: 'fjell', name: 'Fjell'},
  'another type': {...least, type: 'planet'},
  'no id': {type: 'organisation', name: 'Fjell'},
  'no name': {type: 'organisation', id: 'fjell'},
  'null for a name': {...least, name: null},
  'an empty name': {...least, name: ''},
  'an id with capitals': {...least, id: 'Fjell'},
  'an id with a line break': {...least, id: 'fjell\n'},
  'a number for a text': {...least, summary: 5},
  'a list for a text': {...least, summary: ['Stier']},
  'a number for one text of several': {...least, summary: {nb: 5}},
  'a text for a list': {...least, tags: 'KI'},
  'a number in a list of texts': {...least, tags: ['KI', 5]},
  'a later format': {...least, format: 2},
  'a format in words': {...least, format: '1'},
  'a kind that is not in the list': {...least, kind: 'startup'},
  'a language that is not in the list': {...least, language: 'de'},
  'a language tag that is none': {...least, originalLanguage: 'Norwegian'},
  'an organisation number with a space': {...least, organisationNumber: '958 935 420'},
  'an organisation number as a number': {...least, organisationNumber: 958935420},
  'a year as a number': {...least, founded: 1998},
  'a date as people write it': {...least, founded: '4.11.2020'},
  'a time': {...least, updated: '2020-11-04T10:00:00Z'},
  'a number as a text': {...least, employees: {value: '200'}},
  'a bare number of employees': {...least, employees: 200},
  'a currency in small letters': {...least, employees: {value: 5, currency: 'nok'}},
  'an image without alt': {...least, logo: {src: 'logo.svg'}},
  'an image without src': {...least, logo: {alt: 'Logo'}},
  'null for an alt': {...least, logo: {...picture, alt: null}},
  'half pixels': {...least, logo: {...picture, width: 1.5}},
  'no pixels': {...least, logo: {...picture, width: 0}},
  'an image that is an address': {...least, logo: 'logo.svg'},
  'a person without a name': {...least, people: [{id: 'kari'}]},
  'an e-mail address that is none': {...least, people: [{name: 'Kari', email: 'kari'}]},
  'a telephone number with spaces': {
    ...least,
    people: [{name: 'Kari', telephone: '+47 73 59 50 00'}],
  },
  'a municipality as a number': {...least, places: [{name: 'Lom', municipality: 3434}]},
  'a latitude beyond the pole': {...least, places: [{name: 'Lom', latitude: 91}]},
  'a reference without a name': {...least, story: {id: 'welcome'}},
  'a partner without an organisation': {...least, partners: [{role: 'leverandør'}]},
  'a rank of nought': {...least, recognitions: [{name: 'Prisen', rank: 0}]},
  'a figure without its words': {...least, figures: [{quantity: {value: 5}}]},
  'a bad item in a collection': {...partners, items: [least, {...least, id: 'Bad'}]},
  'a collection in a collection': {...partners, items: [partners]},
  'items that are no list': {...partners, items: {fjell: least}},
  'a text in no language of the format': {...least, summary: {de: 'Wege'}},
  'a text in no language of the format that says anything': {
    ...least,
    summary: {nb: '', de: 'Wege'},
  },
  'a number and words at once': {...least, employees: {value: 5, text: 'fem'}},
  'a number and a change at once': {...least, employees: {value: 5, from: 6, to: 14}},
  'a change without its end': {...least, employees: {from: 6}},
  'a change whose end is null': {...least, employees: {from: 6, to: null}},
  'a change without its beginning': {...least, employees: {to: 14}},
  'a number and the end of a change': {...least, employees: {value: 5, to: 14}},
  'a unit alone': {...least, employees: {unit: '%'}},
  'a unit with an empty text': {...least, employees: {text: '', unit: '%'}},
  'a link that says only of what kind it is': {...least, links: [{rel: 'website'}]},
  'a link with an empty address and no label': {...least, links: [{url: '', rel: 'website'}]},
  'an empty alt and no file': {...least, image: {alt: ''}},
};

for (const url of [
  'javascript:alert(1)',
  ' javascript:alert(1)',
  'data:text/html,x',
  'fjell.example',
  '/om',
  '//fjell.example',
]) {
  wrong[`the address ${url}`] = {...least, url};
}
for (const href of [
  'javascript:alert(1)',
  'data:application/json,{}',
  'mailto:post@fjell.example',
  '//fjell.example/fjell.json',
  ' //fjell.example/fjell.json',
  'https:fjell.json',
]) {
  wrong[`the file ${href}`] = {...least, href};
}

/** Documents that are wrong in a way that takes a calculation to see. */
const onlyCodeKnows = {
  'a check digit': {...least, organisationNumber: '958935421'},
  'a day that no calendar has': {...least, founded: '2020-02-30'},
  'a month that no calendar has': {...least, founded: '2020-13'},
  'a host that is none': {...least, url: 'https://[1/'},
  'a user name before a host': {...least, url: 'https://fjell.example@evil.example'},
};

describe('The published JSON Schema', () => {
  it('is what the schemas of this version make', () => {
    assert.deepEqual(published, JSON.parse(JSON.stringify(makeJsonSchema())));
  });

  it('is a valid one by draft 2020-12, and says so', () => {
    assert.equal(published.$schema, 'https://json-schema.org/draft/2020-12/schema');
    assert.equal(ajv.validateSchema(published), true);
    assert.ok(published.title);
  });

  it('names the parts of the format, and says what each of them is', () => {
    for (const [name, part] of Object.entries(published.$defs)) {
      assert.match(name, /^[A-Z][A-Za-z]+$/);
      assert.match(part.description ?? '', /^[A-Z].*\.$/, name);
    }
    for (const name of [
      'Organisation',
      'Collection',
      'Text',
      'Image',
      'Person',
      'Place',
      'Quote',
    ]) {
      assert.ok(published.$defs[name], name);
    }
  });

  it('refers to nothing that is not in it', () => {
    const references = [...JSON.stringify(published).matchAll(/"\$ref":"([^"]*)"/g)];
    assert.ok(references.length > 50);
    for (const [, reference] of references) {
      const [, name] = /^#\/\$defs\/(\w+)$/.exec(reference) ?? [];
      assert.ok(published.$defs[name], reference);
    }
  });

  it('accepts every demo profile as it stands', async () => {
    const folder = 'src/site/profiles/organisations/';
    const files = (await readdir(inPlace(folder))).filter((name) => name.endsWith('.json'));
    assert.ok(files.length >= 8);
    for (const name of files) {
      const document = await readJson(folder + name);
      assert.deepEqual(objections(document), [], name);
      assert.deepEqual(readDocument(document).problems, [], name);
    }
  });

  it('accepts the collection that the build makes of them', async () => {
    const collection = await readJson('dist/site/profiles/partners.json');
    assert.ok(collection.items.length >= 8);
    assert.deepEqual(objections(collection), []);
    assert.deepEqual(readDocument(collection).problems, []);
  });
});

describe('The schema and the widgets agree', () => {
  for (const [what, document] of Object.entries(right)) {
    it(`that all is well with ${what}`, () => {
      assert.deepEqual(objections(document), []);
      assert.equal(isWhole(document), true);
    });
  }

  for (const [what, document] of Object.entries(wrong)) {
    it(`that something is wrong with ${what}`, () => {
      assert.notDeepEqual(objections(document), []);
      assert.equal(isWhole(document), false);
    });
  }
});

describe('The widgets alone', () => {
  for (const [what, document] of Object.entries(onlyCodeKnows)) {
    it(`know of ${what}, which a schema cannot express`, () => {
      assert.deepEqual(objections(document), []);
      assert.equal(isWhole(document), false);
    });
  }
});
