import {lineCounter} from '../locate.js';
import {explainJson} from './explain-json.js';
import {atRoot, type Parsed} from './parsed.js';
import {repeatedInJson} from './repeated-fields.js';

/** Reads JSON. What stops the reading is told with its likely cause, at the place to mend. */
export function readJson(text: string): Parsed {
  const format = 'json';
  // The widgets pass over a byte order mark.
  const plain = text.startsWith('\ufeff') ? text.slice(1) : text;
  try {
    const value = JSON.parse(plain) as unknown;
    return {format, text, value, readable: true, findings: repeatedInJson(text, value)};
  } catch {
    const {code, offset, values, found} = explainJson(text);
    const position = lineCounter(text)(offset);
    const finding = atRoot(code, {
      position,
      ...(values && {values}),
      ...(found !== undefined && {found}),
    });
    return {format, text, readable: false, findings: [finding]};
  }
}
