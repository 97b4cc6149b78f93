import {defineConfig} from 'vite';

/** Storybook starts from nothing of ours; `main.ts` says the little it needs. */
export default defineConfig({});
