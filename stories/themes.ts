import {readKnownTokens} from '../src/publish/theme/known-tokens.js';
import {makeTheme} from '../src/publish/theme/make-theme.js';
import {neutral, type Theme} from '../src/publish/theme/theme.js';
import source from '../src/tokens/spotlight.tokens.json?raw';

/** A theme one can look at the widgets in. */
export interface StoryTheme {
  /** As in `dist/themes/NAME.css`. */
  readonly name: string;
  readonly title: string;
  /** What a page would link; empty for the neutral theme. */
  readonly css: string;
  readonly theme: Theme;
}

/** The tokens that widgets answer to. */
export const known = readKnownTokens(source);

const titles: Readonly<Record<string, string>> = {
  designsystemet: 'Beside Designsystemet',
  punkt: 'Beside Punkt',
  wordpress: 'On a plain WordPress site',
};

const files = import.meta.glob<string>('../src/tokens/themes/*.tokens.json', {
  eager: true,
  query: '?raw',
  import: 'default',
});

/** The neutral theme and the presets. */
export const themes: readonly StoryTheme[] = [
  {name: 'neutral', title: 'Neutral', css: '', theme: neutral},
  ...Object.entries(files).map(([path, light]) => {
    const name = path.replace(/^.*\/(.+)\.tokens\.json$/, '$1');
    const {css = '', theme} = makeTheme({light}, known);
    return {name, title: titles[name] ?? name, css, theme};
  }),
];
