import { fileURLToPath } from 'node:url';
import { getViteConfig } from 'astro/config';

const root = fileURLToPath(new URL('../..', import.meta.url));

// Astro compiles the components as it does for the site; the content they ask for is each test's own, and no other part of
// the project's configuration has a say.
export default getViteConfig(
  {
    root,
    resolve: {
      alias: {
        'astro:content': fileURLToPath(new URL('collections.ts', import.meta.url)),
        'astro:assets': fileURLToPath(new URL('assets.ts', import.meta.url)),
      },
    },
    test: { name: 'components', include: ['tests/components/**/*.test.ts'], testTimeout: 60_000 },
  },
  {
    configFile: false,
    root,
    site: 'https://example.org',
    trailingSlash: 'always',
    compressHTML: true,
    devToolbar: { enabled: false },
  },
);
