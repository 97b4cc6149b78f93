import {collection, featuresOf, polygonsOf, ringArea, ringLength} from './geometry.mjs';
import {shape} from './mapshaper.mjs';
import {readLayer} from './sources.mjs';

/**
 * The land of the 357 municipalities: Kartverket's reach out to the territorial limit, so the sea is taken away.
 *
 * @param {string} folder
 * @param {'n1000' | 'n5000'} series - The scale of the maps, 1 : 1 000 000 or 1 : 5 000 000.
 */
export async function municipalities(folder, series) {
  const land = await shape(
    [
      '-i municipalities.json -erase sea.json remove-slivers -dissolve kommunenummer',
      `-each "number=kommunenummer, county=number.slice(0,2)" -filter-fields number,county`,
      '-o out.json format=geojson',
    ],
    {
      municipalities: collection(readLayer(folder, series, 'kommune')),
      sea: collection(readLayer(folder, series, 'havflate')),
    },
  );
  return featuresOf(land).map(withoutSlivers);
}

/** The two layers do not end at quite the same line out at sea: what is left there is long and thin. */
function withoutSlivers(feature) {
  const coordinates = polygonsOf(feature).filter(([outer]) => {
    const area = ringArea(outer);
    const roundness = (4 * Math.PI * area) / ringLength(outer) ** 2;
    return area >= 30_000 && (roundness >= 0.04 || area >= 4e6);
  });
  return {...feature, geometry: {type: 'MultiPolygon', coordinates}};
}
