/** Values that nobody hopes to find in a profile, each under its name and made anew each time. */
import {doubtfulAddresses, hostileAddresses} from './addresses.mjs';
import {furtherValues} from './further-values.mjs';
import {maps, structures, wrongTypes} from './structures.mjs';
import {characters, markup, marks} from './texts.mjs';

const repeat = (text, times) => () => text.repeat(times);
const is = (value) => () => value;

const numbers = {
  zero: is(0),
  'one less than nothing': is(-1),
  'minus zero': is(-0),
  half: is(0.5),
  'more than exact': is(2 ** 53 + 2),
  'the largest': is(1.7976931348623157e308),
  'the smallest': is(5e-324),
  'the most negative': is(-1.7976931348623157e308),
  'beyond the largest': () => JSON.parse('1e999'),
  'not a number': is(NaN),
  'a number as text': is('12'),
  'a long number as text': repeat('9', 400),
  'a hexadecimal text': is('0x1F'),
  'a year of six digits': is(275761),
};

const dates = {
  'a day that is not': is('2026-02-30'),
  'a month that is not': is('2020-13'),
  'an hour that is not': is('2020-01-01T25:61:61Z'),
  'the year nothing': is('0000'),
  'a year before': is('-0044-03-15'),
  'a far year': is('+275760-09-13'),
  'two dates the wrong way round': is('2020/2018'),
  'three dates': is('2018/2019/2020'),
  'a season of another planet': is('2020-25'),
  'a date in words': is('i fjor'),
  'a language of a system': is('no_NO.UTF-8'),
  'a language without end': is(`nb-${'abcdefgh-'.repeat(300)}x`),
};

/** What lies too deep for any profile: a file that has it is refused as a whole, since somebody may have withdrawn in there. */
export const tooDeep = {
  'forty levels of groups': () => nested(40, (inner) => ({name: inner})),
  'forty levels of lists': () => nested(40, (inner) => [inner]),
  'five thousand levels': () => nested(5000, (inner) => [inner]),
  'ten thousand levels of lists': () => nested(10_000, (inner) => [inner]),
  'five thousand levels of groups': () => nested(5000, (inner) => ({blocks: inner})),
};

function nested(levels, wrap) {
  let value = 'x';
  for (let level = 0; level < levels; level += 1) value = wrap(value);
  return value;
}

const addresses = Object.fromEntries(
  [...hostileAddresses, ...doubtfulAddresses].map((address) => [
    `the address ${JSON.stringify(address).slice(0, 60)}`,
    is(address),
  ]),
);

/** Everything else that may come as JSON. */
export const jsonValues = {
  ...wrongTypes,
  ...numbers,
  ...characters,
  ...markup,
  ...marks,
  ...dates,
  ...maps,
  ...structures,
  ...furtherValues,
  ...addresses,
};
