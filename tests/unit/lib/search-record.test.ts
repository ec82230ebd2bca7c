import { expect, test } from 'vitest';
import { getSearchRecords } from '../../../src/lib/search-record.ts';

const nothing = { terms: [], experts: [], studies: [] };

const expert = {
  id: 'amir-levine',
  name: 'Dr. Amir Levine',
  role: 'author of Attached',
  about: 'A psychiatrist.',
  onRecord: 'He wrote a book.',
  aliases: ['Levine'],
};

test('finds a term by its definition and its other names', () => {
  const terms = [{ id: 'liking', term: 'Liking', definition: 'The pleasure you feel.', aliases: ['enjoyment'] }];
  expect(getSearchRecords({ ...nothing, terms })).toEqual([
    {
      path: '/glossary/#liking',
      kind: 'term',
      title: 'Liking',
      text: 'The pleasure you feel.',
      aliases: ['enjoyment'],
    },
  ]);
});

test('finds a person by role, description and record', () => {
  expect(getSearchRecords({ ...nothing, experts: [expert] })).toEqual([
    {
      path: '/experts/#amir-levine',
      kind: 'person',
      title: 'Dr. Amir Levine',
      text: 'author of Attached. A psychiatrist. He wrote a book.',
      aliases: ['Levine'],
    },
  ]);
});

test('leaves no gap where a person has no role', () => {
  const experts = [{ ...expert, role: undefined }];
  expect(getSearchRecords({ ...nothing, experts })[0]?.text).toBe('A psychiatrist. He wrote a book.');
});

test('finds a study by its title and its authors', () => {
  const studies = [{ id: 'davis2003', label: 'Davis et al., 2003', title: 'Reactions', authors: ['Davis', 'Shaver'] }];
  expect(getSearchRecords({ ...nothing, studies })).toEqual([
    {
      path: '/references/#davis2003',
      kind: 'study',
      title: 'Davis et al., 2003',
      text: 'Reactions',
      aliases: ['Davis', 'Shaver'],
    },
  ]);
});
