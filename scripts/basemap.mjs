/**
 * Draws the map that `spotlight-map` shows, when it is missing or its inputs have changed: `npm run basemap`. With
 * Kartverket's files (`SPOTLIGHT_GEODATA`, else `../shared/geodata`) the detailed one, without them coasts and countries.
 */
import {makeModules, weigh} from './basemap/make.mjs';
import {hashOf, isMadeFrom, outputFolder, writeOutput} from './basemap/output.mjs';
import {geodataFolder, inputFiles, worldFile} from './basemap/sources.mjs';

const folder = geodataFolder();
const hash = hashOf([worldFile, ...(folder ? inputFiles(folder) : [])]);
if (!isMadeFrom(hash, outputFolder)) {
  const start = Date.now();
  const modules = await makeModules(folder);
  const sizes = weigh(modules);
  writeOutput(modules, hash, outputFolder);
  const seconds = ((Date.now() - start) / 1000).toFixed(1);
  const kind = folder ? 'basemap' : 'plain basemap (no files of Kartverket here)';
  console.log(`drew the ${kind} in ${seconds} s: ${sizes.join(', ')}`);
}
