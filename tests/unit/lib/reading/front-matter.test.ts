import { extractFrontmatter } from '@astrojs/markdown-remark';
import { expect, test } from 'vitest';
import { splitFrontMatter } from '../../../../src/lib/reading/front-matter.ts';
import { ownTexts } from '../../content/check/changed-content.ts';

const right = '---\nid: rest\n---\n\nWords.\n';

test('is what stands between two lines of hyphens', () => {
  expect(splitFrontMatter(right)).toEqual({ yaml: 'id: rest\n', firstLine: 2 });
});

test.for([
  [`\n${right}`, 1, 'an empty line stands above "---". Delete what is above it.'],
  [`Words.\n${right}`, 1, 'a text stands above "---". Move it below the front matter, or delete it.'],
  [
    '---\nid: rest\n\nWords.\n',
    3,
    'no second "---" closes the front matter. Write it on a line of its own below the fields.',
  ],
  [
    ' ---\nid: rest\n---\n',
    1,
    '" ---" does not open the front matter. Write "---", three hyphens at the start of the line.',
  ],
  [
    '--\nid: rest\n--\n',
    1,
    '"--" does not open the front matter. Write "---", three hyphens at the start of the line.',
  ],
  [
    '---\nid: rest\n ---\n',
    3,
    '" ---" does not close the front matter. Write "---", three hyphens at the start of the line.',
  ],
  ['---\nid: rest\n---- \n', 3, '"---- " does not close the front matter. Write "---" alone on the line.'],
  ['--- yaml\nid: rest\n---\n', 1, '"--- yaml" does not open the front matter. Write "---" alone on the line.'],
  [
    '+++\nid = "rest"\n+++\n',
    1,
    'the front matter is TOML, between "+++". Write "---" instead, and the fields as "id: …".',
  ],
  ['id: rest\n---\n\nWords.\n', 1, 'no "---" opens the front matter. Write it on a line of its own above the fields.'],
  ['Words.\n', 1, 'has no front matter. Begin the file with a line "---", the fields, and a second line "---".'],
] as const)('says in one sentence what is wrong with %j', ([text, line, message]) => {
  expect(splitFrontMatter(text)).toEqual({ line, message });
});

test.for([
  '---\nid: rest\n---',
  '---  \nid: rest\n--- \nWords.',
  ...ownTexts.filter(({ file }) => file.endsWith('.mdx')).map(({ text }) => text),
])('is what the builder takes for it', (text) => {
  const block = splitFrontMatter(text);
  expect('yaml' in block && block.yaml.trim()).toBe(extractFrontmatter(text)?.trim());
});
