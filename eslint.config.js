import js from '@eslint/js';
import { defineConfig, globalIgnores } from 'eslint/config';
import tseslint from 'typescript-eslint';

const pureRooms = ['calendar', 'protocol', 'casefile', 'timescales', 'diary', 'disclosure', 'documents', 'story'];

const browserGlobals = [
  ...['document', 'window', 'location', 'history', 'navigator', 'fetch', 'setTimeout', 'clearTimeout'],
  ...['AbortController', 'CustomEvent', 'Event', 'FormData', 'Headers', 'Intl', 'URLSearchParams'],
  ...['HTMLElement', 'HTMLFormElement', 'HTMLInputElement', 'HTMLSelectElement', 'HTMLTextAreaElement'],
];

const noDefaultExport = { selector: 'ExportDefaultDeclaration', message: 'Export by name.' };
const noClock = [
  { selector: 'NewExpression[callee.name="Date"][arguments.length=0]', message: 'The time is an argument: now.' },
  {
    selector: 'MemberExpression[object.name="Date"][property.name="now"]',
    message: 'The time is an argument: now.',
  },
  {
    selector: 'MemberExpression[object.name="Math"][property.name="random"]',
    message: 'Chance has no place in a record: ask node:crypto at the edge.',
  },
];
const noDate = [
  { selector: 'NewExpression[callee.name="Date"]', message: 'Use Temporal.' },
  {
    selector: 'MemberExpression[object.name="Temporal"][property.name="Now"]',
    message: 'The time is an argument: now.',
  },
];

export default defineConfig(
  globalIgnores(['node_modules/', '.data/', 'coverage/']),
  { linterOptions: { noInlineConfig: true } },
  {
    files: ['**/*.js', '**/*.cjs'],
    extends: [js.configs.recommended],
    languageOptions: { globals: globals('process', 'console', 'module', 'URL') },
  },
  { files: ['src/web/assets/**/*.js'], languageOptions: { globals: globals(...browserGlobals) } },
  {
    files: ['**/*.ts'],
    extends: [js.configs.recommended, tseslint.configs.strictTypeChecked],
    languageOptions: { parserOptions: { projectService: true, tsconfigRootDir: import.meta.dirname } },
    rules: {
      'max-lines': ['error', { max: 250 }],
      '@typescript-eslint/switch-exhaustiveness-check': ['error', { considerDefaultExhaustiveForUnions: false }],
      '@typescript-eslint/restrict-template-expressions': ['error', { allowNumber: true }],
      '@typescript-eslint/no-confusing-void-expression': ['error', { ignoreArrowShorthand: true }],
      // What people paste is cleaned of control characters, so they have to be named.
      'no-control-regex': 'off',
      // Fastify and pg hand back promises whether or not there is something to wait for.
      '@typescript-eslint/require-await': 'off',
      'no-restricted-syntax': ['error', noDefaultExport],
    },
  },
  {
    files: ['src/**/*.ts'],
    rules: { 'no-console': 'error', 'no-restricted-syntax': ['error', noDefaultExport, ...noClock] },
  },
  {
    files: pureRooms.map((room) => `src/${room}/**/*.ts`),
    rules: {
      'no-restricted-syntax': ['error', noDefaultExport, ...noClock, ...noDate],
      'no-restricted-globals': ['error', 'process', 'fetch', 'setTimeout', 'setInterval', 'setImmediate'],
    },
  },
  {
    files: ['src/main.ts', 'src/reset.ts', 'src/watch-main.ts'],
    rules: { 'no-console': 'off', 'no-restricted-syntax': 'off' },
  },
  { files: ['*.config.ts'], rules: { 'no-restricted-syntax': 'off' } },
);

/** Names that plain JavaScript may use without importing them. */
function globals(...names) {
  return Object.fromEntries(names.map((name) => [name, 'readonly']));
}
