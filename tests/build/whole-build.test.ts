/** Real builds that succeed: a few seconds each, so only what no part alone can show. */
import { expect, test } from 'vitest';
import { createProjectCopy } from './project-copy.ts';

test('an overdue review is warned of, and the site is built', async () => {
  const project = createProjectCopy();
  const file = 'content/purposes/attachment-styles.mdx';
  project.change({
    file,
    find: 'published: 2026-11-24\nreviewed: 2026-11-24\nreviewDue: 2027-11-24',
    replace: 'published: 2019-01-01\nreviewed: 2019-01-01\nreviewDue: 2020-01-01',
  });
  const { exitCode, output } = await project.build();
  expect(exitCode).toBe(0);
  expect(output).toContain(
    `${file}:51  reviewDue 2020-01-01 has passed. Read it again, then set "reviewed" and a new "reviewDue".`,
  );
  expect(project.read('dist/purposes/attachment-styles/index.html')).toContain('Attachment styles');
});

// Astro keeps a store of the content between builds; a stale one would publish what has been corrected.
test('a second build in the same folder shows a changed title and no longer the old one', async () => {
  const project = createProjectCopy();
  const page = 'dist/motivations/fear-of-loss/index.html';
  await project.build();
  expect(project.read(page)).toContain('Fear of loss');

  project.change({
    file: 'content/motivations/fear-of-loss.mdx',
    find: 'title: Fear of loss',
    replace: 'title: Dread of parting',
  });
  await project.build();
  expect(project.read(page)).toContain('Dread of parting');
  expect(project.read(page)).not.toContain('Fear of loss');
});
