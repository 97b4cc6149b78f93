import sharp from 'sharp';

const drawing =
  '<svg xmlns="http://www.w3.org/2000/svg" width="20" height="20"><path d="M0 20 10 0l10 20z"/></svg>';
const words = 'Fjell rydder stier, legger klopper og merker løyper i skogen. ';

/** A photo with so much in it that smaller copies are worth it. */
export const photo = (/** @type {string} */ background) =>
  sharp({
    create: {
      width: 600,
      height: 400,
      channels: 3,
      background,
      noise: {type: 'gaussian', mean: 128, sigma: 40},
    },
  })
    .jpeg({quality: 95})
    .toBuffer();

/** A small folder of content with everything that a server treats differently: a long text, a photo, a drawing. */
export async function hostedContent() {
  return {
    'organisations/fjell.json': {
      type: 'organisation',
      id: 'fjell',
      name: 'Fjell',
      summary: {nb: words.repeat(4), en: 'Fjell clears paths.'},
      services: Array.from({length: 24}, (_, index) => ({nb: `${words}Tur ${index + 1}.`})),
      logo: {src: 'fjell.svg', alt: '', width: 20, height: 20},
      image: {src: '../bilder/tur.jpg', alt: 'En sti.'},
      projects: [{id: 'sti', name: 'Stien'}],
    },
    'organisations/fjell.svg': drawing,
    'bilder/sti.svg': drawing,
    'bilder/tur.jpg': await photo('#7a6'),
    'projects/sti.json': {
      type: 'project',
      id: 'sti',
      name: 'Stien',
      summary: {nb: words.repeat(4)},
      image: {src: '../bilder/sti.svg', alt: 'En sti.', width: 20, height: 20},
      participants: [{organisation: {id: 'fjell', name: 'Fjell'}}],
    },
  };
}
