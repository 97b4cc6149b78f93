/** How ten million page views a day would go, into `docs/scale.md`: `npm run bench:scale`. `--only-print` writes nothing. */
import {writeFileSync} from 'node:fs';
import {parseArgs} from 'node:util';
import * as prettier from 'prettier';
import {root} from './packages.mjs';
import {assumptions} from './scale/assumptions.mjs';
import {figuresOf, writeDocument} from './scale/report.mjs';
import {simulate} from './scale/simulate.mjs';

const {values} = parseArgs({options: {'only-print': {type: 'boolean', default: false}}});
const text = writeDocument(assumptions, figuresOf(assumptions, simulate(assumptions)));
if (values['only-print']) console.log(text);
else {
  const path = `${root}docs/scale.md`;
  const options = await prettier.resolveConfig(path);
  writeFileSync(path, await prettier.format(text, {...options, filepath: path}));
  console.log('wrote docs/scale.md');
}
