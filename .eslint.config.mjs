import js from '@eslint/js';
import { defineConfig } from 'eslint/config';
import astro from 'eslint-plugin-astro';
import globals from 'globals';
import typescript from 'typescript-eslint';

export default defineConfig(
  { ignores: ['dist/', '.astro/', 'test-results/'] },
  js.configs.recommended,
  typescript.configs.strict,
  typescript.configs.stylistic,
  astro.configs.recommended,
  { files: ['**/*.{mjs,ts}'], languageOptions: { globals: globals.node } },
  { files: ['src/browser/search/**', 'src/components/**'], languageOptions: { globals: globals.browser } },
  {
    rules: {
      'no-restricted-exports': ['error', { restrictDefaultExports: { direct: false } }],
      '@typescript-eslint/consistent-type-imports': 'error',
    },
  },
);
