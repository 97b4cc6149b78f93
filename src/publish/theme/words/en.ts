import type {ThemeWords} from '../messages.js';

export const en: ThemeWords = {
  problems: {
    'not-json': ({column}) => `this is not JSON: something is wrong at column ${column}`,
    'too-deep': () => 'groups stand in each other more than a hundred deep',
    'not-strict-json': () =>
      'read as JSON, though comments or commas too many are not allowed in it',
    'not-an-object': () => 'expected an object with groups of tokens',
    'no-tokens': () => 'there is no token in this file; docs/theming.md lists those that there are',
    'unknown-token': ({nearest}) =>
      nearest
        ? `unknown token; did you mean ${nearest}?`
        : 'unknown token, and nothing refers to it',
    'named-twice': ({twin}) => `means the same token as ${twin}`,
    'not-a-token': () => 'expected a group, or a token with "$value"',
    'wrong-type': ({expected, found}) => `expected type ${expected}, found ${found}`,
    'type-left-out': () => 'no "$type"; taken for what the token has to be',
    'not-a-colour': ({found}) =>
      `expected a colour, {"colorSpace": "srgb", "components": [0, 0.4, 0.6]}, found ${found}`,
    'components-out-of-range': ({space, range, found}) =>
      `components of ${space} go ${range}; found ${found}`,
    'hex-differs': ({found, colour}) =>
      `"hex" says ${found}, the components say ${colour}; these count`,
    'colour-as-text': () => 'colours as text are of an older draft; read as CSS reads them',
    'not-a-size': ({found}) =>
      `expected a size, {"value": 8, "unit": "px"}, or a number; found ${found}`,
    'size-as-text': () => 'sizes as text are of an older draft; read as CSS reads them',
    'unit-rem': ({found, value}) =>
      `${found}: rem is the page’s own measure, which widgets do not follow. Write px, or the number ${value}, which counts em`,
    'unit-unknown': ({found}) => `expected px or em, found ${found}`,
    'size-out-of-range': ({range, found}) => `expected ${range}, found ${found}`,
    'no-such-alias': ({found}) => `refers to {${found}}, which is not in the file`,
    'circular-alias': ({found}) => `refers to itself: ${found}`,
    'older-draft': () =>
      'written as in an older draft ("value" and "type" without $, or other types)',
    'no-dark-value': () => 'no value for the dark; the default stays there',
    'translucent-ground': () =>
      'a translucent ground; measured on a white page, and on a black one in the dark',
    'low-contrast': ({front, ground, mode, ratio, least, token, colour}) =>
      `${front} on ${ground}, ${mode}: ${ratio}:1, has to be ${least}:1. ` +
      (token ? `Nearest that passes: ${token} ${colour}` : 'No lightness of either colour passes'),
  },
  modes: {light: 'light', dark: 'dark'},
  warning: 'note',
  made: (properties, pairs, file) =>
    `${file}: ${properties} custom properties; ${pairs} pairs of colours measured, all hold.`,
  notMade: (errors) =>
    `${errors === 1 ? 'One thing' : `${errors} things`} to correct; nothing was written.`,
  noFile: 'Which file? Name one file of tokens, or one for light and one for dark.',
  unreadable: (file) => `${file} cannot be read.`,
  unwritable: (file, reason) => `${file} cannot be written: ${reason}`,
  badOption: (reason) => reason,
  badLanguage: (found) => `--lang is nb, nn or en, not "${found}".`,
  usage: `Usage: spotlight theme FILE [--dark FILE] [--out FILE] [--lang nb|nn|en]

Turns a file of design tokens (DTCG 2025.10) into a style sheet of custom properties, when text
and edges can be told from their grounds in light and dark.

  FILE          tokens; what is left out keeps the default. A second FILE is the dark one
  --dark FILE   tokens of the dark mode, as Figma exports them
  --out FILE    where the style sheet goes; printed if left out, or if it is -
  --lang        the language of messages

Ends with 0 when the theme was made, 1 when something has to be corrected, 2 when called wrongly.`,
};
