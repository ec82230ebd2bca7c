import { globSync, mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { describe, expect, onTestFinished, test } from 'vitest';
import { checkContent } from '../../../../src/content/check/check-content.ts';

describe('the content of this site', () => {
  const root = fileURLToPath(new URL('../../../../', import.meta.url));

  // Whether there is a contact is for whoever publishes the site to say.
  const check = (today: string) =>
    checkContent(root, today).filter(({ message }) => !message.startsWith('no contact is configured'));

  test('has no problems', () => {
    expect(check('2026-12-01')).toEqual([]);
  });

  // Otherwise a check that read nothing would find nothing wrong.
  const lateWarnings = check('9999-12-30').map(({ file, severity }) => `${file} ${severity}`);
  const hasNumbers = (warning: string) => /^content\/(countries|support\/lines)\//.test(warning);

  test('is read: far in the future, each section and each page is due for review, and nothing else is wrong', () => {
    expect(lateWarnings.filter((warning) => !hasNumbers(warning))).toEqual([
      'content/motivations/conflict-and-passion.mdx warning',
      'content/motivations/emotional-closure.mdx warning',
      'content/motivations/fear-of-loss.mdx warning',
      'content/motivations/hope-for-reconciliation.mdx warning',
      'content/motivations/validation-and-reassurance.mdx warning',
      'content/purposes/attachment-styles.mdx warning',
      'content/purposes/cognitive-dissonance.mdx warning',
      'content/purposes/dopamine-and-reward-system.mdx warning',
      'content/purposes/emotional-regulation.mdx warning',
      'content/purposes/reaffirming-autonomy.mdx warning',
      'content/pages/about.yaml warning',
      'content/pages/article.yaml warning',
      'content/pages/claims.yaml warning',
      'content/pages/evidence.yaml warning',
      'content/pages/experts.yaml warning',
      'content/pages/glossary.yaml warning',
      'content/pages/motivations.yaml warning',
      'content/pages/purposes.yaml warning',
      'content/pages/references.yaml warning',
      'content/pages/search.yaml warning',
      'content/pages/support.yaml warning',
      'content/pages/topics.yaml warning',
      'content/publisher.yaml warning',
    ]);
  });

  test('is read: far in the future, the number of each country and each help line is to be read again', () => {
    const files = globSync('content/{countries,support/lines}/*.yaml', { cwd: root });
    expect(lateWarnings.filter(hasNumbers).toSorted()).toEqual(files.map((file) => `${file} warning`).toSorted());
  });
});

test.for([
  ['gaps between files', 'about/rest.mdx', '---\nid: rest\n---\n', 'content', 1, /^has no files for sections\./],
  [
    'a file that no collection reads',
    'about/rest.md',
    'Words.',
    'content/about/rest.md',
    1,
    /^is read by no collection\./,
  ],
  [
    'a file that cannot be read',
    'glossary/rest.yaml',
    'id: [rest',
    'content/glossary/rest.yaml',
    1,
    /^cannot be read: /,
  ],
  [
    'a fault in a field',
    'glossary/rest.yaml',
    'id: rest\nterms: R',
    'content/glossary/rest.yaml',
    2,
    /^terms is no field/,
  ],
  [
    'a fault in prose',
    'about/rest.mdx',
    '---\nid: rest\n---\n\n# Rest',
    'content/about/rest.mdx',
    5,
    /^the heading "Rest"/,
  ],
  [
    'a term that nobody uses',
    'glossary/rest.yaml',
    'id: rest\nforms: [rest]',
    'content/glossary/rest.yaml',
    2,
    /^no prose uses "rest"/,
  ],
  [
    'two paragraphs that begin alike',
    'about/rest.mdx',
    '---\nid: rest\n---\n\nRest.\n\nRest.',
    'content/about/rest.mdx',
    7,
    /^the paragraph begins like the one at line 5/,
  ],
  [
    'a quotation without a place',
    'experts/rest.yaml',
    'id: rest\nquotation: { section: a, words: b }',
    'content/experts/rest.yaml',
    1,
    /^expert "rest" has no/,
  ],
  [
    'a number of no such country',
    'countries/gb.yaml',
    'id: gb\ncode: GB\nemergency:\n  - display: 911',
    'content/countries/gb.yaml',
    4,
    /^emergency\[0\]/,
  ],
] as const)('reports %s', ([, path, text, file, line, message]) => {
  expect(checkFolder(path, text)).toContainEqual({
    file,
    line,
    message: expect.stringMatching(message) as string,
    severity: 'error',
  });
});

const words = 'id: danger-words\ncountriesFirst: [gb]\npersons: they\npassedOver: my\nbreaks: not\ngrave: hit\n';

test.for([
  [
    'a study of no reference',
    { 'studies/sato2001.yaml': 'id: sato2001', 'references/rest2001.json': '{ "id": "rest2001" }' },
    'content/studies/sato2001.yaml',
    /^id "sato2001" is the key of no reference/,
  ],
  [
    'a work that is neither cited nor left out',
    {
      'contrary-works.yaml': 'works: [sato2001]',
      'left-out/berg2002.yaml': 'id: berg2002',
      'references/rest2001.json': '{ "id": "rest2001" }',
    },
    'content/contrary-works.yaml',
    /^works "sato2001" is neither/,
  ],
  [
    'a correction that no page shows',
    { 'changes/rest.yaml': 'kind: correction' },
    'content/changes/rest.yaml',
    /^pages is missing\. Write the ids/,
  ],
  [
    'people whom no other work studied',
    { 'studies/sato2001.yaml': 'samples: [{ cohort: rest }]' },
    'content/studies/sato2001.yaml',
    /^samples\[0\]\.cohort "rest" is carried by no other work/,
  ],
  [
    'words of danger that call for no help',
    {
      'search/danger-words.yaml': `${words}spellings: {}\nsets: {}\n`,
      'search/danger/rest.yaml':
        'phrases: ["{homes}"]\nid: rest\nneed: abuse\npassage: safety\ntitle: Help\ntext: You are not alone.\n',
    },
    'content/search/danger/rest.yaml',
    /^phrases names the set "homes"/,
  ],
] as const)('holds files against each other: %s', ([, files, file, message]) => {
  expect(checkFiles(files)).toContainEqual({
    file,
    line: 1,
    message: expect.stringMatching(message) as string,
    severity: 'error',
  });
});

/** What the check says of a content folder that holds a single file. */
const checkFolder = (path: string, text: string) => checkFiles({ [path]: text });

/** What the check says of a content folder that holds these files alone. */
function checkFiles(files: Record<string, string>) {
  const root = mkdtempSync(join(tmpdir(), 'content-'));
  onTestFinished(() => {
    rmSync(root, { recursive: true });
  });
  for (const [path, text] of Object.entries(files)) {
    const file = join(root, 'content', path);
    mkdirSync(join(file, '..'), { recursive: true });
    writeFileSync(file, text);
  }
  return checkContent(root, '2026-11-24');
}
