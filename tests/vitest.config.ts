import { defineConfig } from 'vitest/config';

/** Tests of pages, by name, that expect nothing but what they read from content. */
const ofAnyArticle = [
  'dates',
  'delivery',
  'epubcheck',
  'exported-prose',
  'link-purpose',
  'links',
  'markup',
  'pictures',
  'previews',
  'quotations',
  'section-pager',
  'structured-data',
];

// The limits are for what hangs. On a busy machine a build takes two minutes.
export default defineConfig({
  test: {
    projects: [
      // Pure modules, imported once for all files, since they keep nothing: half the time.
      {
        test: {
          name: 'unit',
          include: ['tests/unit/**/*.test.ts'],
          isolate: false,
          testTimeout: 60_000,
          hookTimeout: 60_000,
        },
      },
      // Components by themselves, made of a little content; a few seconds.
      'tests/components/vitest.config.ts',
      // What the last build put into dist/.
      { test: { name: 'html', include: ['tests/html/**/*.test.ts'], isolate: false, testTimeout: 300_000 } },
      // What the last build costs a reader.
      { test: { name: 'budget', include: ['tests/budget/**/*.test.ts'], testTimeout: 60_000 } },
      // Real servers, with the configuration that is shipped, over what the last build put into dist/.
      { test: { name: 'hosting', include: ['tests/hosting/**/*.test.ts'], testTimeout: 60_000, hookTimeout: 60_000 } },
      // The last build in a real window of Firefox, with the keys of the operating system.
      {
        test: {
          name: 'leaving',
          include: ['tests/leaving/**/*.test.ts'],
          testTimeout: 300_000,
          hookTimeout: 60_000,
          fileParallelism: false,
        },
      },
      // What a screen reader says of the last build, in such a window; one at a time.
      {
        test: {
          name: 'voice',
          include: ['tests/voice/**/*.test.ts'],
          // Where the machine has far too much to do, Orca may take no notice of a page that opens.
          retry: 2,
          testTimeout: 600_000,
          hookTimeout: 60_000,
          fileParallelism: false,
        },
      },
      // The last build in other engines than Chromium, one after the other, each in one browser.
      {
        test: {
          name: 'engines',
          include: ['tests/engines/**/*.test.ts'],
          testTimeout: 300_000,
          hookTimeout: 120_000,
          fileParallelism: false,
        },
      },
      // The last build again, when it was made to lie below a path.
      { test: { name: 'below-path', include: ['tests/below-path/**/*.test.ts'], testTimeout: 60_000 } },
      // The second article, in a copy of the project that `tests/second-article/run.ts` makes: its own tests, and those of
      // pages that hold whatever the content is.
      {
        test: {
          name: 'second-article',
          include: ['tests/second-article/**/*.test.ts', `tests/html/{${ofAnyArticle.join()}}.test.ts`],
          isolate: false,
          testTimeout: 300_000,
          hookTimeout: 60_000,
        },
      },
      // Real builds of broken copies of this project.
      {
        test: {
          name: 'build',
          include: ['tests/build/**/*.test.ts'],
          testTimeout: 1_200_000,
          hookTimeout: 1_200_000,
          maxWorkers: 2,
        },
      },
    ],
  },
});
