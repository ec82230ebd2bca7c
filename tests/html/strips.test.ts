/** Whom each idea rests on, as the strips show it: held against the content by a second count. */
import { expect, test } from 'vitest';
import { spellNumber } from '../../src/lib/text/spell-number.ts';
import { getPage, sectionPages } from './built-site.ts';
import { claims, sectionsInOrder as sections, studies, writtenPages, type WrittenSection } from './content-files.ts';

const toPlain = (text: string | null | undefined) => (text ?? '').replaceAll(/\s+/g, ' ').trim();
const nearest = ['sex-with-an-ex', 'breakups', 'elsewhere'];
const distances = ['nearest', 'near', 'far'];
const studyById = new Map(studies.map((study) => [study.id, study]));
const formatDay = new Intl.DateTimeFormat('en-GB', { day: 'numeric', month: 'long', year: 'numeric' }).format;

/** The groups behind a section, each with its nearness and its people; a review counts none. */
function count({ findings }: WrittenSection) {
  const groups = new Map<string, { about: string; people: number; isReview: boolean }>();
  for (const { cites, samples: picked = [] } of findings) {
    for (const study of cites.flatMap((id) => studyById.get(id) ?? [])) {
      const named = study.samples.filter(({ id }) => id !== undefined && picked.includes(id));
      for (const sample of named.length > 0 ? named : study.samples) {
        const name = sample.cohort ?? `${study.id} ${sample.id ?? ''}`;
        const isReview = /review|meta/.test(sample.design);
        const counted = sample.people ?? (sample.unit === undefined || sample.unit === 'people' ? sample.size : 0);
        const known = groups.get(name);
        groups.set(name, {
          about: nearest.find((each) => each === study.about || each === known?.about) ?? '',
          people: Math.max(known?.people ?? 0, isReview ? 0 : (counted ?? 0)),
          isReview: isReview && (known?.isReview ?? true),
        });
      }
    }
  }
  return [...groups.values()];
}

const countLanes = (groups: { about: string; people: number }[]) =>
  nearest.map((about) => {
    const lane = groups.filter((group) => group.about === about);
    return {
      about,
      dots: lane.filter(({ people }) => people > 0).length,
      ticks: lane.filter(({ people }) => !people).length,
    };
  });

const countDrawn = (strip: Element | null | undefined) =>
  nearest.map((about) => {
    const lane = strip?.querySelector(`g[data-distance="${distances[nearest.indexOf(about)] ?? ''}"]`);
    return {
      about,
      dots: lane?.querySelectorAll('circle').length ?? 0,
      ticks: lane?.querySelectorAll('path').length ?? 0,
    };
  });

const home = getPage('/').document;
const evidence = getPage('/evidence/').document;
const overviewRows = [...home.querySelectorAll('.overview tbody tr')];
const stripRows = [...evidence.querySelectorAll('.evidence-strips tbody tr')];

test('the article opens with a row for each section, in order, each with its first voice', () => {
  expect(overviewRows.map((row) => toPlain(row.querySelector('th')?.textContent))).toEqual(
    sections.map(({ voices, title }) => `“${voices[0] ?? ''}” ${title}`),
  );
  expect(overviewRows.map((row) => row.querySelector('th a')?.getAttribute('href'))).toEqual(
    sections.map(({ id }) => `/#${id}`),
  );
});

test.for(sections.map((section, i) => ({ ...section, i })))(
  '$id is drawn with each group once, and no other',
  (section) => {
    const expected = countLanes(count(section));
    expect(countDrawn(overviewRows[section.i]?.querySelector('.strip'))).toEqual(expected);
    expect(countDrawn(stripRows[section.i]?.querySelector('.strip'))).toEqual(expected);
    const sizes = count(section).flatMap(({ people }) => (people > 0 ? people.toLocaleString('en-GB') : []));
    const words = toPlain(overviewRows[section.i]?.querySelector('td .visually-hidden')?.textContent);
    expect(words.match(/\d[\d,]*(?= people|, \d| and \d)/g)?.toSorted()).toEqual(
      expect.arrayContaining(sizes.toSorted()),
    );
  },
);

test.for(sections)('$id stands in the overview with the verdicts of its two leading claims', ({ id, leads }) => {
  const row = overviewRows[sections.findIndex((section) => section.id === id)];
  const shown = [...(row?.querySelectorAll('.overview-verdict') ?? [])].map((item) =>
    toPlain(item.textContent).toLowerCase(),
  );
  for (const lead of leads) {
    const claim = claims.find((each) => each.id === lead);
    const words = `${claim?.verdict ?? ''}${claim?.certainty === undefined ? '' : ` (${claim.certainty.replace('-', ' ')})`}`;
    expect(shown.filter((text) => text.endsWith(`${words}.`))).not.toEqual([]);
  }
});

test('the overview says how many studies there are, how many come near, and when it was read', () => {
  const works = new Set(sections.flatMap(({ findings }) => findings.flatMap(({ cites }) => cites)));
  const drawn = studies.filter(({ id }) => works.has(id));
  const near = drawn.filter(({ about }) => about === 'sex-with-an-ex').length;
  const page = writtenPages.find(({ id }) => id === 'article');
  expect(toPlain(home.querySelector('.overview-trust')?.textContent)).toBe(
    `Of the ${drawn.length} studies behind them, ${near} are of sex with an ex. Last read through on ${formatDay(new Date(page?.reviewed ?? ''))}.`,
  );
});

test('each dot leads to a work in the list of references, under its name', () => {
  const links = [...home.querySelectorAll('.overview .strip a')];
  const references = getPage('/references/').document;
  expect(links.length).toBeGreaterThan(60);
  const lost = links.filter((link) => {
    const [path, id = ''] = (link.getAttribute('href') ?? '').split('#');
    return path !== '/references/' || references.getElementById(id) === null || !link.getAttribute('aria-label');
  });
  expect(lost).toEqual([]);
});

test('by Tab a reader comes to each strip once', () => {
  for (const strip of home.querySelectorAll('.overview .strip[role="group"]')) {
    expect([...strip.querySelectorAll('a')].filter((link) => link.getAttribute('tabindex') !== '-1')).toHaveLength(1);
  }
});

test.for(sectionPages)(
  '$path names each group behind it in its lane, and leads to its finding',
  ({ path, document }) => {
    const section = sections.find(({ id }) => path.endsWith(`/${id}/`));
    const groups = section === undefined ? [] : count(section);
    const figure = document.querySelector('.section-strip');
    const rows = [...(figure?.querySelectorAll('dd a') ?? [])];
    expect(rows).toHaveLength(groups.length);
    expect(
      rows.filter((row) => document.getElementById(row.getAttribute('href')?.split('#')[1] ?? '') === null),
    ).toEqual([]);
    const empty = nearest.filter((about) => groups.every((group) => group.about !== about));
    expect(
      [...(figure?.querySelectorAll('dd') ?? [])].filter((row) => row.textContent === 'No study we found'),
    ).toHaveLength(empty.length);
    const asked = groups.filter(({ about, isReview }) => about === 'sex-with-an-ex' && !isReview).length;
    expect(toPlain(figure?.querySelector('figcaption')?.textContent)).toMatch(
      asked === 0 ? /^No group of people here/ : new RegExp(`^${spellNumber(asked)} of `, 'i'),
    );
  },
);

test('the page of evidence says how many ideas rest on no study of sex with an ex, and marks those', () => {
  const bare = sections.filter((section) => count(section).every(({ about }) => about !== 'sex-with-an-ex'));
  const marked = stripRows.filter((row) => row.getAttribute('data-nearest') !== 'nearest');
  expect(toPlain(evidence.querySelector('.evidence-strips figcaption')?.textContent)).toEqual(
    expect.stringMatching(
      new RegExp(`^${spellNumber(bare.length)} of ${spellNumber(sections.length)} ideas rest on no`, 'i'),
    ),
  );
  expect(marked.map((row) => toPlain(row.querySelector('th')?.textContent))).toEqual(bare.map(({ title }) => title));
});
