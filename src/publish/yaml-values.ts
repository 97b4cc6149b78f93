import {isScalar, visit, type Document} from 'yaml';

/** The fields that hold a number. Everything else is text, however YAML would read it: `municipality: 0301`. */
const numeric = new Set([
  ...['format', 'from', 'height', 'latitude', 'longitude', 'pageSize', 'rank', 'to'],
  ...['value', 'width', 'sdg'],
]);

/**
 * Takes numbers for the text that an editor wrote, where the format has text: dates, and numbers with leading zeros, need no
 * quotation marks in YAML.
 */
export function keepAsWritten(document: Document): void {
  visit(document, {
    Pair(_, {key, value}) {
      if (!isScalar(key) || numeric.has(String(key.value))) return;
      if (isScalar(value) && typeof value.value === 'number') value.value = value.source;
    },
    Map(_, map) {
      // `2019: …` is a name too.
      for (const {key} of map.items) {
        if (isScalar(key) && typeof key.value === 'number') key.value = key.source;
      }
    },
  });
}
