import { expect, test } from 'vitest';
import { getSection } from '../../../src/content/entries.ts';
import { getSectionStructuredData } from '../../../src/content/section-structured-data.ts';
import { getSectionSources, getTermUses } from '../../../src/content/section-sources.ts';
import { setCollections } from '../collections.ts';
import {
  byId,
  createFinding,
  createPassage,
  createPurpose,
  createSample,
  createSection,
  createSite,
  createStudy,
} from '../sample-entries.ts';

/** What stands behind a section of the site. */
const getSources = async (id = 'fear-of-loss') => getSectionSources(await getSection({ collection: 'sections', id }));

const toWork = (id: string) => ({ collection: 'references' as const, id });

test('a finding rests on the samples it names, and on those of its own studies', async () => {
  const [survey, diary] = [createSample({ id: 'survey' }), createSample({ id: 'diary', method: 'diaries' })];
  const finding = createFinding({ samples: ['diary'] });
  setCollections({
    ...createSite(),
    sections: byId(createSection({ findings: [finding, { ...finding, cites: [toWork('birch2012')] }] })),
    studies: byId(
      createStudy('ash2010', { samples: [survey, diary] }),
      createStudy('birch2012', { samples: [createSample({ method: 'calls' })] }),
    ),
  });
  const { findings } = await getSources();
  expect(findings.map(({ samples }) => samples.map(({ method }) => method))).toEqual([['diaries'], ['calls']]);
});

test('has the works of its findings, its prose and of the person quoted, each once', async () => {
  const facts = {
    citedPlaces: [
      { key: 'ash2010', name: 'paragraph 1' },
      { key: 'birch2012', name: 'paragraph 1' },
    ],
  };
  setCollections({ ...createSite(), sections: byId(createSection({ facts })) });
  expect((await getSources()).works.map(({ reference }) => reference.id)).toEqual(['ash2010', 'birch2012']);
  const quoting = createSection({ findings: [createFinding({ cites: [toWork('birch2012')] })] });
  setCollections({ ...createSite(), sections: byId(quoting) });
  expect((await getSources()).works.map(({ reference }) => reference.id)).toEqual(['birch2012', 'ash2010']);
});

test('says of each work which of its samples the findings tell of, and of one cited elsewhere none', async () => {
  const [survey, diary] = [createSample({ id: 'survey' }), createSample({ id: 'diary', method: 'diaries' })];
  const facts = { citedPlaces: [{ key: 'birch2012', name: 'paragraph 1' }] };
  setCollections({
    ...createSite(),
    sections: byId(createSection({ facts, findings: [createFinding({ samples: ['diary'] })] })),
    studies: byId(createStudy('ash2010', { samples: [survey, diary] }), createStudy('birch2012')),
  });
  const { works } = await getSources();
  expect(works.map(({ reference, told }) => [reference.id, told?.map(({ method }) => method)])).toEqual([
    ['ash2010', ['diaries']],
    ['birch2012', []],
  ]);
});

test('has the terms of its prose, and after them those that its findings are the first to use', async () => {
  const findings = [createFinding({ text: 'An end is closure.' })];
  const site = createSite();
  const glossary = { ...site.glossary, chair: { ...site.glossary['closure'], id: 'chair', forms: ['chair'] } };
  const facts = { markedTerms: ['chair'] };
  setCollections({ ...site, glossary, sections: byId(createSection({ findings, facts })) });
  const { terms, findings: shown } = await getSources();
  expect(terms.map(({ id }) => id)).toEqual(['chair', 'closure']);
  expect(shown[0]?.text).toEqual([{ text: 'An end is ' }, { text: 'closure', term: 'closure' }, { text: '.' }]);
});

test('says of each term where it is used: the sections first, then the passages that mark it', async () => {
  const findings = [createFinding({ text: 'An end is closure.' })];
  const marking = { ...createPassage('leaving', 'Leaving', ''), facts: { markedTerms: ['closure'] } };
  const silent = byId(createPassage('staying', 'Staying', ''));
  setCollections({
    ...createSite(),
    sections: byId(createSection({ findings }), createPurpose()),
    evidence: silent,
    support: byId(marking),
    about: silent,
  });
  expect((await getTermUses()).get('closure')).toEqual([
    { title: 'Fear of loss', path: '/motivations/fear-of-loss/' },
    { title: 'Leaving', path: '/support/#leaving' },
  ]);
});

test('tells machines of the section, of each work once, and of a recommended one by its card', async () => {
  const cites = [toWork('ash2010'), toWork('birch2012')];
  const section = createPurpose({ findings: [createFinding({ cites })] });
  setCollections({ ...createSite(), sections: byId(section, createSection()) });
  const data = await getSection({ collection: 'sections', id: section.id });
  const describe = await getSectionStructuredData(data, await getSources(section.id));
  const { text, nodes } = describe((path) => `https://example.org${path}`);
  expect(text?.['@id']).toBe('https://example.org/purposes/attachment-styles/#section');
  expect(text?.citation).toMatchObject([
    { '@type': 'ScholarlyArticle', '@id': 'https://example.org/references/#birch2012' },
    { '@type': 'Book', '@id': 'https://example.org/references/#ash2010' },
  ]);
  expect(nodes).toEqual([]);
});

test('tells machines of the words of the person quoted, where they were traced', async () => {
  setCollections(createSite());
  const data = await getSection({ collection: 'sections', id: 'fear-of-loss' });
  const describe = await getSectionStructuredData(data, await getSources());
  const { text, nodes } = describe((path) => path);
  expect(nodes).toMatchObject([{ '@type': 'Quotation', '@id': '/experts/#dr-elm-quotation' }]);
  expect(text?.hasPart).toEqual([{ '@id': '/experts/#dr-elm-quotation' }]);
});
