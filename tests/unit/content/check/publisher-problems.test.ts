import { expect, test } from 'vitest';
import { parseContentFile } from '../../../../src/content/check/content-file.ts';
import { findPublisherProblems } from '../../../../src/content/check/publisher-problems.ts';

const find = (text: string) => findPublisherProblems(parseContentFile('content/publisher.yaml', 'publisher', text));

test('only warns that no contact is configured', () => {
  expect(find('id: publisher\nauthors: []\n')).toEqual([
    {
      file: 'content/publisher.yaml',
      line: 1,
      message: 'no contact is configured, so readers cannot report a mistake. Write "contact: …" once there is one.',
      severity: 'warning',
    },
  ]);
});

test('is content with a contact, and leaves a wrong one to the schema', () => {
  expect(find('id: publisher\ncontact: ren@example.org\n')).toEqual([]);
  expect(find('id: publisher\ncontact: nobody\n')).toEqual([]);
});

test('asks no other entry for a contact', () => {
  expect(findPublisherProblems(parseContentFile('content/pages/about.yaml', 'pages', 'id: about\n'))).toEqual([]);
});
