/** The colours of our map, for the maps beside it. */
export const looks = {
  sea: '#d6e7ef',
  halo: '#e6f0f5',
  neighbour: '#f1eee5',
  norway: '#fdfcf7',
  water: '#d1e3eb',
  line: '#86a9ba',
  county: '#a4a8a9',
  country: '#5e6972',
};

/** The colour of each theme, in the order in which we give them. */
export const themeColours = {
  Bioøkonomi: '#1d4ed8',
  Energi: '#b45309',
  Hav: '#15803d',
  Helse: '#be185d',
  Industri: '#6d28d9',
  Transport: '#0f766e',
};

/** Asks for a file of this server. */
export const bring = async (path) => (await fetch(path)).json();

/** The room that we keep around what is shown, in pixels. */
export const margin = 42;
