/** Real builds that succeed: a few seconds each, so only what no part alone can show. */
import { parseHTML } from 'linkedom';
import { expect, test } from 'vitest';
import { createProjectCopy } from './project-copy.ts';

// One build serves both, since they do not meddle with each other.
test('an overdue review is warned of, and a paragraph that begins in other words keeps its anchor', async () => {
  const project = createProjectCopy();
  const file = 'content/purposes/attachment-styles.mdx';
  project.change({
    file,
    find: 'published: 2026-11-24\nreviewed: 2026-11-29\nreviewDue: 2027-11-24',
    replace: 'published: 2019-01-01\nreviewed: 2019-01-01\nreviewDue: 2020-01-01',
  });
  project.change({ file, find: 'Some of us meet an ending', replace: 'There are those who meet an ending' });
  project.change({
    file,
    find: 'related:',
    replace: 'formerAnchors: { some-of-us-meet: there-are-those-who }\nrelated:',
  });
  const { exitCode, output } = await project.build();
  expect(exitCode).toBe(0);
  expect(output).toContain(
    `${file}:102  reviewDue 2020-01-01 has passed. Read it again, then set "reviewed" and a new "reviewDue".`,
  );
  const html = project.read('dist/purposes/attachment-styles/index.html');
  expect(html).toContain('id="attachment-styles-there-are-those-who"');
  expect(html).toContain('id="attachment-styles-some-of-us-meet"');
  // Nor does it stop a build that there is no browser to print with: it offers no PDF.
  expect(output.join('\n')).toContain('no browser found, so why-we-go-back.pdf is not made.');
  expect(project.read('dist/booklet/index.html')).not.toContain('.pdf');
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

// No quotation has been traced yet and no bookshop pays, so only a copy can show either; one build serves both.
test('a traced quotation says where it stands, and a paid link says that it is one', async () => {
  const project = createProjectCopy();
  project.change({
    file: 'content/experts/amir-levine.yaml',
    find: /provenance:\n( {4}.*\n)+/,
    replace: 'provenance:\n    status: traced\n    source: levine2010\n    locator: p. 3\n',
  });
  const { exitCode } = await project.build({ AFFILIATE_TAGS: 'amazon-uk=example-21,bookshop-org=12345' });
  expect(exitCode).toBe(0);
  const html = project.read('dist/purposes/attachment-styles/index.html');
  expect(html).toContain('data-provenance="traced"');
  expect(html).toContain('Levine &amp; Heller, 2010, p.\u00a03');
  expect(html).toContain('"@type":"Quotation"');
  expect(project.read('dist/purposes/emotional-regulation/index.html')).not.toContain('"Quotation"');

  for (const page of [html, project.read('dist/index.html')]) {
    const [notice, ...cards] = findPaid(page);
    expect(notice?.textContent).toContain('a book is recommended with a paid link');
    expect(notice?.querySelector('a')?.getAttribute('href')).toBe('/about/#paid-links');
    expect(cards.map((card) => card.textContent.replaceAll(/\s+/g, ' ').trim())).toEqual([
      'Amazon.co.uk (paid link). As an Amazon Associate I earn from qualifying purchases.',
      'Bookshop.org (paid link). This shop pays this site a commission on what you buy there after following the link.',
    ]);
    const links = cards.map((card) => card.querySelector('a'));
    expect(links.map((link) => link?.getAttribute('rel'))).toEqual([
      'sponsored noopener noreferrer',
      'sponsored noopener noreferrer',
    ]);
    expect(links.map((link) => link?.getAttribute('href'))).toEqual([
      'https://www.amazon.co.uk/s?k=9781101475164&tag=example-21',
      'https://bookshop.org/a/12345/9781101475164',
    ]);
  }
  expect(project.read('dist/about/index.html')).toContain('id="paid-links"');
  // Neither paper nor search sells anything.
  for (const file of ['booklet/index.html', 'colophon/index.html', 'search-records.json']) {
    expect(project.read(`dist/${file}`)).not.toMatch(/data-paid|paid link|Associate|commission/);
  }
});

/** What a page marks as paid, in order. */
const findPaid = (html: string) => [...parseHTML(html).document.querySelectorAll('[data-paid]')];
