import { expect, test } from 'vitest';
import SampleLines from '../../../src/components/evidence/SampleLines.astro';
import { getTexts } from '../reading.ts';
import { renderComponent } from '../render.ts';
import { createSample, createStudy } from '../sample-entries.ts';

const single = createStudy('ash2010', { samples: [createSample({ who: 'Students.', found: 'Many rang.' })] });
const several = createStudy('birch2012', {
  samples: [
    createSample({ who: 'Students.', found: 'Many rang.' }),
    createSample({ method: 'diaries', size: 113, who: 'Nurses.', found: 'Few rang.', cannotTell: 'Who answered.' }),
  ],
});

const renderLines = async (props: object) => {
  const { element } = await renderComponent(SampleLines, { props: { ...props } });
  return getTexts([...element.children]);
};

test('says of a study’s one sample what is asked for, and no name', async () => {
  expect(await renderLines({ study: single, field: 'who' })).toEqual(['Students.']);
  expect(await renderLines({ study: single, field: 'found' })).toEqual(['Many rang.']);
});

test('names each of several samples', async () => {
  expect(await renderLines({ study: several, field: 'who' })).toEqual([
    '1,240 people: Students.',
    '113 people: Nurses.',
  ]);
  expect(await renderLines({ study: several, field: 'found' })).toEqual([
    '1,240 people, survey by post: Many rang.',
    '113 people, diaries: Few rang.',
  ]);
});

test('says first what holds for the whole, and leaves out samples of which nothing is said', async () => {
  expect(await renderLines({ study: several, field: 'cannotTell', whole: 'Why they rang.' })).toEqual([
    'Why they rang.',
    '113 people: Who answered.',
  ]);
});
