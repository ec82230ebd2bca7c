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
    `${file}:95  reviewDue 2020-01-01 has passed. Read it again, then set "reviewed" and a new "reviewDue".`,
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

// No quotation has been traced yet, so only a copy can show what a traced one looks like, to a reader and to a machine.
test('a quotation that is traced says where it stands, and is a quotation to a machine', async () => {
  const project = createProjectCopy();
  project.change({
    file: 'content/experts/amir-levine.yaml',
    find: /provenance:\n( {4}.*\n)+/,
    replace: 'provenance:\n    status: traced\n    source: levine2010\n    locator: p. 3\n',
  });
  const { exitCode } = await project.build();
  expect(exitCode).toBe(0);
  const html = project.read('dist/purposes/attachment-styles/index.html');
  expect(html).toContain('data-provenance="traced"');
  expect(html).toContain('Levine &amp; Heller, 2010, p.\u00a03');
  expect(html).toContain('"@type":"Quotation"');
  expect(project.read('dist/purposes/emotional-regulation/index.html')).not.toContain('"Quotation"');
});

test('a paragraph whose opening words were changed keeps the anchor it had', async () => {
  const project = createProjectCopy();
  const file = 'content/purposes/attachment-styles.mdx';
  project.change({ file, find: 'Some of us meet an ending', replace: 'There are those who meet an ending' });
  project.change({
    file,
    find: 'related:',
    replace: 'formerAnchors: { some-of-us-meet: there-are-those-who }\nrelated:',
  });
  const { exitCode } = await project.build();
  expect(exitCode).toBe(0);
  const html = project.read('dist/purposes/attachment-styles/index.html');
  expect(html).toContain('id="attachment-styles-there-are-those-who"');
  expect(html).toContain('id="attachment-styles-some-of-us-meet"');
});
