/**
 * What a screen reader says of every element, kept as text: `transcripts/card.nb.txt`. A change of what is said fails here;
 * if it is as you want it, `npm run transcripts` writes it anew.
 */
import {getSnapshotConfig, readFile, writeFile} from '@web/test-runner-commands';
import {expect} from 'chai';
import {names, show} from '../support/everything.js';
import {transcript} from '../support/transcript.js';

for (const name of names) {
  for (const lang of ['nb', 'nn', 'en'] as const) {
    it(`a screen reader says of <spotlight-${name}> in ${lang} what is kept`, async () => {
      const heard = await transcript(await show(name, {lang}));
      const path = `transcripts/${name}.${lang}.txt`;
      const {updateSnapshots} = await getSnapshotConfig();
      if (updateSnapshots) await writeFile({path, content: heard});
      expect(heard).to.equal(await readFile({path}));
    });
  }
}
