/**
 * What every story is shown in: values that Storybook's toolbars offer.
 */

/** Every story is checked for accessibility in all of these. */
export const languages = ['nb', 'nn', 'en', 'se'];

/** A light page and a dark page. */
export const themes = ['light', 'dark'];

/** The widths of the pages that pictures are taken of, in pixels: a phone's and a desk's. */
export const widths = [360, 1200];

/** How large a picture of each width is: a desk's page shows how things stand, a phone's shows them closely. */
export const scales = {360: 1, 1200: 0.5};

/** What is drawn below this many pixels is not photographed. */
export const tallest = 1200;

/** Pictures are taken in these of the languages. */
const photographed = ['nb', 'en'];

/**
 * All that a story is shown in, in the order in which a sheet has its pictures.
 *
 * @typedef {{name: string, language: string, theme: string, hasPicture: boolean}} Combination
 * @type {Combination[]}
 */
export const combinations = themes.flatMap((theme) =>
  languages.map((language) => ({
    name: `${language}-${theme}`,
    language,
    theme,
    hasPicture: photographed.includes(language),
  })),
);

/** How every story is shown first: on a page between both widths, to a reader who likes motion. */
export const first = {
  name: 'first shown',
  language: languages[0],
  theme: themes[0],
  viewport: {width: 800, height: 600},
};

/** The names of a sheet's pictures, from top to bottom. */
export const pictureNames = combinations.filter(({hasPicture}) => hasPicture).map(({name}) => name);
