import { expect, test } from 'vitest';
import { checkFiles } from '../../../../src/content/check/check-files.ts';
import { parseContentFile, type ContentFile } from '../../../../src/content/check/content-file.ts';
import { copyEntries } from '../../../bench/copy-entries.ts';
import { collectionOf, ownFiles, ownTexts } from './changed-content.ts';

/** This site’s content with so many copies of its works, claims, sections and what goes with them. */
const createFiles = (copies: number): ContentFile[] => [
  ...ownFiles,
  ...copyEntries(ownTexts, copies).map(({ file, text }) => parseContentFile(file, collectionOf(file), text)),
];

/** The value, with each look at a property of it, or of what it holds, reported; but for prose, of which copies are made. */
function watch<T>(value: T, report: () => void): T {
  if (typeof value !== 'object' || value === null) return value;
  return new Proxy(value, {
    get: (target, name): unknown => {
      report();
      const inner: unknown = Reflect.get(target, name);
      return name === 'prose' ? inner : watch(inner, report);
    },
  });
}

/** How often the check looks at a property of a file. */
function countLooks(files: ContentFile[]): number {
  let looks = 0;
  checkFiles(
    files.map((file) => watch(file, () => looks++)),
    '2026-12-01',
  );
  return looks;
}

test('copies of all entries name nothing that is not there, so that every rule looks at them', () => {
  const messages = checkFiles(createFiles(1), '2026-12-01').map(({ file, message }) => `${file} ${message}`);
  expect(
    messages.filter((message) => /does not exist|is missing\.|no field|leads nowhere|cannot be/.test(message)),
  ).toEqual([]);
});

test('looks at each entry as often, however many there are', () => {
  const [none = 0, once = 0, twice = 0] = [0, 1, 2].map((copies) => countLooks(createFiles(copies)));
  expect(once - none).toBeGreaterThan(10_000);
  expect(twice - once).toBeLessThanOrEqual(once - none);
});

test('says of an opening that is wrong what is wrong, and not that it was promised otherwise', () => {
  const file = 'content/motivations/fear-of-loss.mdx';
  const text = ownTexts.find((own) => own.file === file)?.text ?? '';
  const find = (opening: string) =>
    checkFiles(
      [
        ...ownFiles.filter((content) => content.file !== file),
        parseContentFile(file, 'sections', text.replace('There is an hour', opening)),
      ],
      '2026-12-01',
      [],
      ['/motivations/fear-of-loss/#fear-of-loss-there-is-an-hour'],
    )
      .filter(({ severity }) => severity === 'error')
      .map(({ message }) => message);
  expect(find('There was an hour')).toEqual([expect.stringMatching(/^the paragraph published as/)]);
  expect(find('[see @davis2003] There is an hour')).toEqual([expect.stringMatching(/has words before its work/)]);
});
