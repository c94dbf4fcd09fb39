import js from '@eslint/js';
import reactHooks from 'eslint-plugin-react-hooks';
import globals from 'globals';
import { defineConfig } from 'eslint/config';
import tseslint from 'typescript-eslint';

/** Scripts that run before anything is installed are plain JavaScript, so types cannot be asked. */
const plainScripts = ['**/*.{js,mjs,cjs}'];
const configFiles = [
  '*.config.{js,ts}',
  '**/*.config.ts',
  '**/*.vite.ts',
  '**/*.cjs',
  'electron/launch/set-fuses.mjs',
];
const commandLine = ['electron/launch/**', 'electron/cli/**', 'test/bench/**'];

/** What a feature may take from oRPC: recognising a declared error, nothing else. */
const orpcInScreens = {
  patterns: [
    {
      group: ['@orpc/*'],
      allowImportNames: ['isDefinedError'],
      message: 'Screens talk through renderer/api; only isDefinedError is taken from oRPC.',
    },
  ],
};

export default defineConfig(
  { ignores: ['dist/', 'out/', 'release/', 'coverage/', 'test-results/', 'playwright-report/'] },
  js.configs.recommended,
  {
    linterOptions: { reportUnusedDisableDirectives: 'error' },
    rules: {
      eqeqeq: ['error', 'always'],
      'no-console': 'error',
      'no-restricted-syntax': [
        'error',
        { selector: 'ExportDefaultDeclaration', message: 'Export by name (architecture.md, 7).' },
        {
          selector: 'ExportAllDeclaration',
          message: 'No barrel files: import from the file itself.',
        },
      ],
      'max-lines': ['error', { max: 250, skipBlankLines: true, skipComments: true }],
      'prefer-const': 'error',
      'no-var': 'error',
      'object-shorthand': 'error',
    },
  },
  {
    files: ['**/*.{ts,tsx}'],
    extends: [tseslint.configs.strictTypeChecked],
    languageOptions: {
      parserOptions: { projectService: true, tsconfigRootDir: import.meta.dirname },
    },
    rules: {
      '@typescript-eslint/consistent-type-imports': 'error',
      '@typescript-eslint/no-import-type-side-effects': 'error',
      '@typescript-eslint/switch-exhaustiveness-check': [
        'error',
        { allowDefaultCaseForExhaustiveSwitch: false, requireDefaultForNonUnion: false },
      ],
      '@typescript-eslint/no-floating-promises': ['error', { ignoreVoid: true }],
      '@typescript-eslint/no-misused-promises': [
        'error',
        { checksVoidReturn: { attributes: false } },
      ],
      '@typescript-eslint/no-confusing-void-expression': ['error', { ignoreArrowShorthand: true }],
      '@typescript-eslint/restrict-template-expressions': ['error', { allowNumber: true }],
      '@typescript-eslint/no-unused-vars': [
        'error',
        { argsIgnorePattern: '^_', varsIgnorePattern: '^_', ignoreRestSiblings: true },
      ],
    },
  },
  {
    files: ['renderer/**/*.{ts,tsx}'],
    extends: [reactHooks.configs.flat.recommended],
    languageOptions: { globals: globals.browser },
    rules: { 'no-restricted-imports': ['error', orpcInScreens] },
  },
  { files: ['renderer/api/**'], rules: { 'no-restricted-imports': 'off' } },
  {
    files: ['test/**/*.{ts,tsx}'],
    rules: {
      // A matcher such as expect.any() is typed `any`, and a missing element ought to fail the test.
      '@typescript-eslint/no-unsafe-assignment': 'off',
      '@typescript-eslint/no-unsafe-member-access': 'off',
      '@typescript-eslint/no-unsafe-argument': 'off',
      '@typescript-eslint/no-non-null-assertion': 'off',
      '@typescript-eslint/unbound-method': 'off',
    },
  },
  {
    files: plainScripts,
    extends: [tseslint.configs.disableTypeChecked],
    languageOptions: { globals: globals.node },
  },
  { files: ['resources/pages/*.js'], languageOptions: { globals: globals.browser } },
  { files: commandLine, rules: { 'no-console': 'off' } },
  { files: configFiles, rules: { 'no-restricted-syntax': 'off' } },
  { files: ['**/*.cjs'], languageOptions: { sourceType: 'commonjs' } },
);
