import path from 'node:path';
import { fileURLToPath } from 'node:url';
import importX from 'eslint-plugin-import-x';
import jsxA11y from 'eslint-plugin-jsx-a11y';
import officeAddins from 'eslint-plugin-office-addins';
import reactHooks from 'eslint-plugin-react-hooks';
import { createTypeScriptImportResolver } from 'eslint-import-resolver-typescript';
import tseslint from 'typescript-eslint';
import directions from './tools/import-directions.js';

const { MODULES, importZones } = directions;
const root = path.dirname(fileURLToPath(import.meta.url));
const OFFICE_ONLY_IN_OUTLOOK =
  'Only src/outlook says Office: add what you need to MailHost (src/host/mail-host.ts).';

export default tseslint.config(
  { ignores: ['dist/', 'build/', 'node_modules/', 'coverage/'] },
  ...tseslint.configs.recommended,
  {
    files: ['**/*.{ts,tsx}'],
    plugins: { 'import-x': importX },
    settings: {
      'import-x/resolver-next': [
        createTypeScriptImportResolver({ project: path.join(root, 'tsconfig.json') }),
      ],
    },
    rules: {
      'import-x/no-restricted-paths': ['error', { basePath: root, zones: importZones() }],
      'import-x/no-default-export': 'error',
      'no-console': 'error',
      eqeqeq: 'error',
      '@typescript-eslint/no-explicit-any': 'error',
      '@typescript-eslint/no-non-null-assertion': 'error',
      '@typescript-eslint/consistent-type-imports': 'error',
      // A barrel hides where a thing stands; a door is the real file with the module's function in it.
      'no-restricted-syntax': [
        'error',
        { selector: 'ExportAllDeclaration', message: 'No barrels: import from the file that has it.' },
      ],
    },
  },
  {
    files: ['src/**/*.{ts,tsx}'],
    ignores: ['src/outlook/**', '**/*.test.{ts,tsx}'],
    rules: {
      'no-restricted-globals': [
        'error',
        { name: 'Office', message: OFFICE_ONLY_IN_OUTLOOK },
        { name: 'OfficeRuntime', message: OFFICE_ONLY_IN_OUTLOOK },
      ],
      'no-restricted-syntax': [
        'error',
        { selector: 'ExportAllDeclaration', message: 'No barrels: import from the file that has it.' },
        // no-restricted-globals does not see types.
        { selector: "TSQualifiedName[left.name='Office']", message: OFFICE_ONLY_IN_OUTLOOK },
      ],
    },
  },
  {
    files: ['src/outlook/**/*.ts', 'src/launch/**/*.ts'],
    plugins: { 'office-addins': officeAddins },
    rules: { ...officeAddins.configs?.recommended?.rules },
  },
  {
    files: ['**/*.tsx'],
    plugins: { 'react-hooks': reactHooks, 'jsx-a11y': jsxA11y },
    rules: { ...reactHooks.configs.recommended.rules, ...jsxA11y.flatConfigs.strict.rules },
  },
  {
    // Node's own programs that run as they stand.
    files: ['**/*.js'],
    rules: { '@typescript-eslint/no-require-imports': 'off' },
  },
  {
    files: ['tools/**/*.ts', 'simulator/server/**/*.ts', 'test/**/*.ts'],
    rules: { 'no-console': 'off' },
  },
  {
    // A new folder in src must be put into the table before anything can import it.
    files: Object.keys(MODULES).map((name) => `src/${name}/**/*.{ts,tsx}`),
    rules: { 'max-lines': ['error', { max: 250, skipBlankLines: true, skipComments: true }] },
  },
  {
    files: ['**/*.test.{ts,tsx}', '**/*.contract.ts', '**/*.e2e.ts'],
    rules: { 'max-lines': 'off', '@typescript-eslint/no-non-null-assertion': 'off' },
  },
);
