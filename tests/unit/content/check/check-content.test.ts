import { globSync, mkdirSync, mkdtempSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
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
    const files = globSync(['content/!(about|article|evidence|support)/*.mdx', 'content/pages/*.yaml'], { cwd: root });
    expect(files.length).toBeGreaterThan(12);
    expect(lateWarnings.filter((warning) => !hasNumbers(warning)).toSorted()).toEqual(
      [...files, 'content/publisher.yaml'].map((file) => `${file} warning`).toSorted(),
    );
  });

  test('is read: far in the future, the number of each country and each help line is to be read again', () => {
    const files = globSync('content/{countries,support/lines}/*.yaml', { cwd: root });
    expect(lateWarnings.filter(hasNumbers).toSorted()).toEqual(files.map((file) => `${file} warning`).toSorted());
  });
});

test.for([
  ['gaps between files', 'about/rest.mdx', '---\nid: rest\n---\n', 'content', 1, /^has no files for parts\./],
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
    'two paragraphs that begin alike',
    'about/rest.mdx',
    '---\nid: rest\n---\n\nRest.\n\nRest.',
    'content/about/rest.mdx',
    7,
    /^the paragraph begins like the one at line 5/,
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

/** What the check says of a content folder that holds a single file. */
const checkFolder = (path: string, text: string) => checkFiles({ [path]: text });

function createFolder(): string {
  const root = mkdtempSync(join(tmpdir(), 'content-'));
  onTestFinished(() => {
    rmSync(root, { recursive: true });
  });
  return root;
}

/** What the check says of a content folder that holds these files alone. */
function checkFiles(files: Record<string, string>) {
  const root = createFolder();
  for (const [path, text] of Object.entries(files)) {
    const file = join(root, 'content', path);
    mkdirSync(join(file, '..'), { recursive: true });
    writeFileSync(file, text);
  }
  return checkContent(root, '2026-11-24');
}

test.for([
  ['glossary/rest.yml', 'is read by no collection. Rename it to rest.yaml.'],
  ['glossary/rest.YAML', 'is read by no collection. Rename it to rest.yaml.'],
  ['about/rest.markdown', 'is read by no collection. Rename it to rest.mdx.'],
  ['references/rest2001.jsonc', 'is read by no collection. Rename it to rest2001.json.'],
  ['references/rest2001', 'is read by no collection. Rename it to rest2001.json.'],
  [
    'references/rest.bib',
    'is read by no collection. Run "npm run add:work -- content/references/rest.bib", which writes the reference, and remove it.',
  ],
  [
    'motivations/rest.jpg',
    'is read by no collection. Put a picture into content/pictures/, as jpg, jpeg, png, webp, avif; save any other kind as one of these.',
  ],
  ['glossary/rest.yaml.orig', 'is read by no collection. It is a copy that a program has left: remove it.'],
  [
    'glosary/rest.yaml',
    'is read by no collection. Check its folder and its ending: sections and passages are .mdx, references .json, the rest .yaml. Did you mean "content/glossary"?',
  ],
])('says what to do with %s', ([path = '', message]) => {
  expect(checkFolder(path, 'id: rest\n')).toContainEqual({
    file: `content/${path}`,
    line: 1,
    message,
    severity: 'error',
  });
});

test.for([
  'glossary/.rest.yaml',
  'glossary/rest.yaml~',
  '.DS_Store',
  'about/Thumbs.db',
  'glossary/.gitkeep',
  'about/#rest.mdx#',
])('lets %s be, which nothing publishes', (path) => {
  expect(checkFolder(path, 'rest').filter(({ file }) => file === `content/${path}`)).toEqual([]);
});

test.for([
  [
    'a folder',
    (file: string) => mkdirSync(file, { recursive: true }),
    'is a folder, and an entry is a file. Rename the folder, or remove it.',
  ],
  [
    'a link to nothing',
    (file: string) => {
      symlinkSync('nowhere', file);
    },
    'is a link to a file that is not there. Put the file itself in its place.',
  ],
] as const)('says what to do with %s in place of a file', ([, make, message]) => {
  const root = createFolder();
  mkdirSync(join(root, 'content/glossary'), { recursive: true });
  make(join(root, 'content/glossary/rest.yaml'));
  expect(checkContent(root, '2026-11-24')).toContainEqual({
    file: 'content/glossary/rest.yaml',
    line: 1,
    message,
    severity: 'error',
  });
});

test('reads a file through a link, and bytes as UTF-8 alone', () => {
  const root = createFolder();
  mkdirSync(join(root, 'content/glossary'), { recursive: true });
  writeFileSync(join(root, 'rest.yaml'), Buffer.from('id: rest\nterm: Caf\xE9\n', 'latin1'));
  symlinkSync('../../rest.yaml', join(root, 'content/glossary/rest.yaml'));
  expect(checkContent(root, '2026-11-24').filter(({ file }) => file === 'content/glossary/rest.yaml')).toEqual([
    {
      file: 'content/glossary/rest.yaml',
      line: 2,
      message:
        'is not UTF-8: this line was saved as Latin-1 or Windows-1252, in which it holds "Café". Save the file as UTF-8.',
      severity: 'error',
    },
  ]);
});

test('says what is missing where there is no content at all', () => {
  expect(checkContent(createFolder(), '2026-11-24').map(({ file }) => file)).toContain('content');
});
