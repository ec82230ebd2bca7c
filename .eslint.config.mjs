import { readFileSync } from 'node:fs';
import js from '@eslint/js';
import { defineConfig } from 'eslint/config';
import astro from 'eslint-plugin-astro';
import importX from 'eslint-plugin-import-x';
import globals from 'globals';
import typescript from 'typescript-eslint';

/** The rooms of src/, the rooms within some of them, and which others each may import. */
const rooms = JSON.parse(readFileSync(new URL('src/rooms.json', import.meta.url), 'utf8'));

/** What a folder's rooms may not import of each other. */
const getZones = (folder, siblings) =>
  Object.entries(siblings).flatMap(([name, { mayImport, rooms: inner = {} }]) => [
    {
      target: `${folder}/${name}`,
      from: folder,
      except: [name, ...mayImport],
      message: `src/rooms.json lets ${name} import ${mayImport.join(', ') || 'no other room'}.`,
    },
    ...getZones(`${folder}/${name}`, inner),
  ]);

export default defineConfig(
  { ignores: ['dist/', '.astro/', 'test-results/'] },
  js.configs.recommended,
  typescript.configs.strict,
  typescript.configs.stylistic,
  astro.configs.recommended,
  { files: ['**/*.{mjs,ts}'], languageOptions: { globals: globals.node } },
  { files: ['src/browser/**', 'src/components/**'], languageOptions: { globals: globals.browser } },
  {
    plugins: { 'import-x': importX },
    settings: {
      'import-x/extensions': ['.ts'],
      'import-x/parsers': { '@typescript-eslint/parser': ['.ts'] },
    },
    rules: {
      'no-restricted-exports': ['error', { restrictDefaultExports: { direct: false } }],
      '@typescript-eslint/consistent-type-imports': 'error',
      'import-x/no-cycle': 'error',
      'import-x/no-restricted-paths': ['error', { zones: getZones('src', rooms) }],
    },
  },
);
