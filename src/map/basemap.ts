/** What the project map is drawn on. All numbers are whole metres of UTM 33 N; north grows upwards. */

export interface Bounds {
  west: number;
  south: number;
  east: number;
  north: number;
}

/** A line through points: east, north, east, north … */
export interface Line {
  points: Int32Array;
  bounds: Bounds;
}

/** Something with an extent. Its rings are closed (the last point is the first) and filled by the even-odd rule. */
export interface Area {
  /** A county's or municipality's number, a country's code (`SJ` and `JM` for Svalbard and Jan Mayen), or nothing. */
  id: string;
  rings: readonly Line[];
  bounds: Bounds;
}

/** One sheet of the map. Areas that meet share their points, and each of the lines between them is there once. */
export interface Sheet {
  /** Norway: counties on the base's sheet, municipalities on the detailed one; `SJ` and `JM` beside them on both. */
  norway: readonly Area[];
  /** Land of other countries; several areas may have the same country's code. */
  neighbours: readonly Area[];
  lakes: readonly Area[];
  glaciers: readonly Area[];
  builtUp: readonly Area[];
  /** Where land meets the sea. */
  coast: readonly Line[];
  countryBorders: readonly Line[];
  countyBorders: readonly Line[];
  /** Borders of municipalities within one county. */
  municipalityBorders: readonly Line[];
}

/** A town's name, at the town. */
export interface Label {
  name: string;
  /** From 1, the largest, to 5. */
  rank: number;
  east: number;
  north: number;
}

/**
 * The whole map. `home` is Norway with a strip of the countries beside it, `abroad` the rest of Europe. A detailed sheet
 * takes the place of `home` and fits `abroad` exactly, so that nothing coarse shows under it.
 */
export interface Basemap {
  home: Sheet;
  abroad: Sheet;
  labels: readonly Label[];
}
