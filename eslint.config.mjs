import js from '@eslint/js';
import {configs as lit} from 'eslint-plugin-lit';
import litA11y from 'eslint-plugin-lit-a11y';
import {configs as wc} from 'eslint-plugin-wc';
import globals from 'globals';
import tseslint from 'typescript-eslint';

/**
 * Which folders and single files of `src` a folder may import from: elements → views → controllers → data → schema,
 * with `locale`, `styles` and `events` at the side. What is not named here is not allowed.
 */
const arrows = {
  schema: [],
  data: ['schema'],
  locale: ['schema'],
  styles: [],
  tokens: [],
  controllers: ['data', 'schema', 'locale', 'events'],
  views: ['controllers', 'data', 'schema', 'locale', 'styles'],
  map: ['data', 'schema', 'locale', 'views'],
  elements: [
    ...['map', 'views', 'controllers', 'data', 'schema', 'locale', 'styles'],
    'events',
    'version',
  ],
  publish: ['elements', 'views', 'map', 'data', 'schema', 'locale', 'styles', 'tokens', 'version'],
};

/** Packages that only some folders may use. */
const seams = {
  zod: ['schema', 'publish'],
  i18next: ['locale'],
  lit: ['controllers', 'views', 'elements', 'styles'],
};

/** What would let a profile write markup or styles into a page. */
const unsafe = [
  {
    regex: '^lit(-html)?/directives/(unsafe-html|unsafe-svg|style-map)',
    message: 'Values never become markup or style text: use a template, or style.setProperty.',
  },
  {
    regex: '^zod(?!/mini$|/v4/core$)',
    message: 'Import zod/mini: the full build costs four times as many bytes and tries eval.',
  },
];

/** How deep folders go inside those of the arrows. */
const depths = [1, 2, 3];

const importRules = Object.entries(arrows).flatMap(([folder, allowed]) => {
  const closed = Object.entries(seams).filter(([, folders]) => !folders.includes(folder));
  const patterns = (depth) => [
    {
      regex: `^(\\.\\./){${depth}}(?!(${[folder, ...allowed].join('|')})(/|\\.js$))`,
      message: `src/${folder} may import from: ${allowed.join(', ') || 'nothing else'}.`,
    },
    ...closed.map(([name, folders]) => ({
      regex: `^${name}(/|$)`,
      allowTypeImports: true,
      message: `${name} is for src/${folders.join(' and src/')} alone.`,
    })),
    ...unsafe,
  ];
  return depths.map((depth) => ({
    files: [`src/${folder}/${'*/'.repeat(depth - 1)}*.ts`],
    rules: {
      '@typescript-eslint/no-restricted-imports': ['error', {patterns: patterns(depth)}],
    },
  }));
});

export default tseslint.config(
  {ignores: ['**/dist/', '**/node_modules/', 'coverage/', 'src/map/generated/']},
  js.configs.recommended,
  tseslint.configs.strict,
  tseslint.configs.stylistic,
  {
    files: [
      ...['**/*.mjs', 'examples/**/*.js', 'scripts/bench/*/pages/*.js'],
      'test/consumers/**/*.js',
    ],
    languageOptions: {globals: {...globals.node, ...globals.browser}},
  },
  {
    // Runs where for…of may no longer work.
    files: ['test/support/**/*.js'],
    languageOptions: {globals: globals.browser},
    rules: {'@typescript-eslint/prefer-for-of': 'off'},
  },
  {
    files: ['src/**/*.ts', 'stories/**/*.ts'],
    extends: [lit['flat/recommended'], wc['flat/recommended'], litA11y.configs.recommended],
    rules: {
      // Our registration is one guarded helper, and the tags are named in the doc comments.
      'wc/define-tag-after-class-definition': 'off',
      // Lit calls super's lifecycle; our controllers are not elements.
      'wc/guard-super-call': 'off',
      // Safari takes a list without bullets for no list, unless it is told.
      'lit-a11y/no-redundant-role': 'off',
      'no-restricted-syntax': [
        'error',
        {
          selector: 'AssignmentExpression[left.property.name=/^(innerHTML|outerHTML)$/]',
          message: 'Text never becomes markup.',
        },
        {
          selector: 'CallExpression[callee.property.name=/^(insertAdjacentHTML|setHTMLUnsafe)$/]',
          message: 'Text never becomes markup.',
        },
        {
          selector:
            'TaggedTemplateExpression[tag.name=/^(html|svg)$/] TemplateElement[value.raw=/\\s(style|on[a-z]+)=|<style/]',
          message: 'A strict page blocks inline styles and handlers: use a class, or @event.',
        },
      ],
      'max-lines': ['error', {max: 300, skipBlankLines: true, skipComments: true}],
    },
  },
  {
    files: ['test/**/*.ts', 'stories/**/*.ts'],
    rules: {
      '@typescript-eslint/no-unused-expressions': 'off',
      '@typescript-eslint/no-non-null-assertion': 'off',
    },
  },
  {files: ['src/data/**/*.ts', '**/*.mjs'], rules: {'@typescript-eslint/no-dynamic-delete': 'off'}},
  ...importRules,
);
