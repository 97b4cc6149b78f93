import mapshaper from 'mapshaper';

/**
 * Runs mapshaper's commands on GeoJSON in memory and hands back the file that they write as `out.json`.
 *
 * @param {string[]} commands
 * @param {Record<string, object>} layers - GeoJSON by the name that the commands use, without `.json`.
 */
export async function shape(commands, layers) {
  const files = Object.entries(layers).map(([name, json]) => [
    `${name}.json`,
    JSON.stringify(json),
  ]);
  const written = await mapshaper.applyCommands(commands.join(' '), Object.fromEntries(files));
  return JSON.parse(written['out.json'].toString());
}
