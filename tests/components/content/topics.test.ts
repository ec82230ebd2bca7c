import { expect, test } from 'vitest';
import { getTopics } from '../../../src/content/topics.ts';
import { setCollections } from '../collections.ts';
import { byId, createPassage, createSite } from '../sample-entries.ts';

const site = {
  ...createSite(),
  about: byId({ ...createPassage('who-sat', 'Who sat', '<p>All.</p>'), order: 1, aliases: ['sitters'] }),
};

test('a passage has a line for each of its aliases', async () => {
  setCollections(site);
  const topics = (await getTopics()).flatMap((group) => group.topics);
  expect(topics.find(({ heading }) => heading === 'sitters')?.targets).toEqual([
    { kind: 'page', title: 'Who sat', path: '/about/#who-sat' },
  ]);
});

test('the line of a section says what else to see: sections beside it and the person quoted, in this order', async () => {
  setCollections(site);
  const topics = (await getTopics()).flatMap((group) => group.topics);
  const line = topics.find(({ heading }) => heading === 'Fear of loss');
  expect(line?.targets).toEqual([{ kind: 'section', title: 'Fear of loss', path: '/motivations/fear-of-loss/' }]);
  expect(line?.seeAlso.map(({ heading }) => heading)).toEqual(['Attachment styles', 'Closure', 'Elm, Dr.']);
});

test('every work has a line, under the label it is cited by', async () => {
  setCollections(site);
  const topics = (await getTopics()).flatMap((group) => group.topics);
  expect(topics.find(({ heading }) => heading === 'Birch & Cedar, 2012')?.targets).toEqual([
    { kind: 'study', title: 'On calls', path: '/references/#birch2012' },
  ]);
});
