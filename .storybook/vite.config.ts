import {defineConfig} from 'vite';
import {tailwindPreflight} from './tailwind-preflight.js';

/** Storybook starts from nothing of ours; `main.ts` says the little it needs. */
export default defineConfig({plugins: [tailwindPreflight()]});
