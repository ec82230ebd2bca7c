import { join, parse } from 'node:path';
import { fileURLToPath } from 'node:url';
import mdx from '@astrojs/mdx';
import { unified } from '@astrojs/markdown-remark';
import { defineConfig, fontProviders, logHandlers } from 'astro/config';
import remarkGfm from 'remark-gfm';
import { makeTypeface } from './src/build/typeface/make-typeface.ts';
import { contentCheck } from './src/build/content-check.ts';
import { developSite } from './src/build/develop-site.ts';
import { finishSite } from './src/build/finish-site.ts';
import { buildTarget } from './src/build/build-target.ts';
import { readSiteFacts } from './src/build/site-facts.ts';
import { dangerLists } from './src/build/search-index/danger-lists.ts';
import { proseLines } from './src/build/prose-lines.ts';
import { contentRules } from './src/build/styles/content-rules.ts';
import { importGlob } from './src/build/styles/import-glob.ts';
import { readParts } from './src/build/styles/read-parts.ts';
import { readSiteLocation } from './src/lib/site/location.ts';
import { formatLabel } from './src/markdown/citation-label.ts';
import { footnoteOptions } from './src/markdown/footnote-options.ts';
import { readTerms } from './src/markdown/glossary-terms.ts';
import { createRehypePlugins } from './src/markdown/rehype-plugins.ts';
import { remarkAuthorNotes } from './src/markdown/remark-author-notes.ts';
import { remarkCitations } from './src/markdown/remark-citations.ts';
import { remarkNoTaskLists } from './src/markdown/remark-no-task-lists.ts';
import { remarkParagraphAnchors } from './src/markdown/remark-paragraph-anchors.ts';
import { remarkPictures } from './src/markdown/remark-pictures.ts';
import { remarkRetired } from './src/markdown/remark-retired.ts';
import { remarkTerms } from './src/markdown/remark-terms.ts';
import { remarkTypography } from './src/markdown/remark-typography.ts';

const root = fileURLToPath(new URL('.', import.meta.url));
const facts = readSiteFacts(root);
const location = readSiteLocation(process.env, facts.address);
// `npm start` shows what is wrong, and not each step.
const isQuiet = process.env.npm_lifecycle_event === 'build:quiet';

export default defineConfig({
  ...(isQuiet && { logger: logHandlers.node({ level: 'warn' }) }),
  ...location,
  trailingSlash: 'always',
  // One store for `astro sync`, `astro build` and `astro dev`, so that nothing ever reads a stale copy of the content.
  cacheDir: './.astro',
  // The default, 'jsx', drops the line break between two inline elements and glues their words together.
  compressHTML: true,
  prerenderConflictBehavior: 'error',
  build: { inlineStylesheets: 'always' },
  devToolbar: { enabled: false },
  // For editors: the fields of front matter, as their schemas explain them.
  experimental: { contentIntellisense: true },
  markdown: {
    syntaxHighlight: false,
    processor: unified({
      // Named and configured below instead of Astro's built-in copy.
      gfm: false,
      smartypants: { dashes: 'oldschool' },
      remarkPlugins: [
        remarkRetired,
        [remarkGfm, { singleTilde: false }],
        remarkAuthorNotes,
        remarkNoTaskLists,
        remarkParagraphAnchors,
        remarkPictures,
        [remarkTerms, { readTerms }],
        [remarkCitations, { formatLabel }],
        remarkTypography,
      ],
      remarkRehype: footnoteOptions,
      rehypePlugins: createRehypePlugins(location.base),
    }),
  },
  fonts: [
    {
      provider: fontProviders.local(),
      name: 'Source Serif',
      cssVariable: '--font-source-serif',
      // Our own fallback, in src/styles/fonts.css, also matches systems that have Liberation Serif and no Times.
      fallbacks: [],
      optimizedFallbacks: false,
      options: {
        variants: await makeTypeface(root, join(root, '.astro/typeface')),
      },
    },
  ],
  security: {
    csp: {
      directives: [
        "default-src 'none'",
        "img-src 'self'",
        "font-src 'self'",
        "connect-src 'self'",
        "manifest-src 'self'",
        "worker-src 'self'",
        "form-action 'self'",
        "base-uri 'none'",
      ],
      scriptDirective: { resources: ["'self'"] },
      styleDirective: { resources: ["'self'"] },
    },
  },
  integrations: [contentCheck(), mdx(), developSite(), finishSite(location)],
  vite: {
    define: { 'import.meta.env.SITE_SLUG': JSON.stringify(facts.slug) },
    plugins: [proseLines(), importGlob(), dangerLists(), buildTarget()],
    css: { postcss: { plugins: [contentRules(() => readParts(root))] } },
    build: {
      // Otherwise Vite warns once for every MDX entry about a directive that Astro itself puts there.
      rolldownOptions: { checks: { moduleLevelDirective: false } },
    },
    environments: {
      client: {
        build: {
          // What is fetched with the first search, in two files, one of which marks and reading choices use too.
          rolldownOptions: {
            output: {
              // After the layout or page that it stands in; Astro would add how it was found.
              entryFileNames: ({ facadeModuleId }) => `_astro/${parse(facadeModuleId.split('?')[0]).name}.[hash].js`,
              codeSplitting: {
                groups: [
                  { name: 'shared', test: /src\/browser\/(dom\/|search\/highlight)/, priority: 1 },
                  { name: 'search-panel', test: /src\/browser\/search\/search-dialog\.ts/ },
                ],
              },
            },
          },
        },
      },
    },
  },
});
