/** Each verdict, wherever it stands, is its claim’s: in word, in shape, and with how sure it is. */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import type { SearchData } from '../../src/lib/search-records/search-data.ts';
import { builtAddresses } from './built-addresses.ts';
import { dist, getPage, pages } from './built-site.ts';
import {
  parts,
  claims,
  experts,
  getClaimsOf,
  sections,
  sectionsInOrder,
  siteAddress,
  type WrittenClaim,
  type WrittenSection,
} from './content-files.ts';
import { readShape, verdictMarks } from './mark-shapes.ts';

const toPlain = (text: string | null | undefined) => (text ?? '').replaceAll(/\s+/g, ' ').trim();
const read = (file: string) => readFileSync(join(dist, file), 'utf8');
const getPath = ({ part, id }: { part: string; id: string }) => `/${part}/${id}/`;
const toCertainty = (certainty: string) => `${certainty.replace('-', ' ')} certainty`;
const getClaim = (id: string) => {
  const claim = claims.find((candidate) => candidate.id === id);
  if (claim === undefined) throw new Error(`There is no file content/claims/${id}.yaml.`);
  return claim;
};

/** A claim as a list shows it: its words, the verdict in word and shape, how sure that is, and where it leads. */
const readClaim = (item: Element) => {
  const link = item.querySelector('.claim-verdict');
  const stands = toPlain(link?.textContent);
  return {
    text: toPlain(item.textContent).replace(stands, '').trim(),
    word: toPlain(link?.querySelector('strong')?.textContent),
    shape: readShape(link?.querySelector('svg')),
    certainty: /, ((?:very low|low|moderate|high) certainty)$/.exec(stands)?.[1],
    leadsTo: link?.getAttribute('href'),
  };
};
const writeClaim = ({ id, text, verdict, certainty }: WrittenClaim) => ({
  text,
  word: `${verdictMarks[verdict][0]}:`,
  shape: verdictMarks[verdict][1],
  certainty: certainty && toCertainty(certainty),
  leadsTo: `/claims/#${id}`,
});

test('the claims have every verdict, and only the untested have no certainty', () => {
  expect(new Set(claims.map(({ verdict }) => verdict))).toEqual(new Set(Object.keys(verdictMarks)));
  expect(claims.filter(({ verdict, certainty }) => (verdict === 'untested') !== (certainty === undefined))).toEqual([]);
});

describe.for(sections)('the page of $id', (section) => {
  const page = getPage(getPath(section));
  const items = [...page.document.querySelectorAll('.claim-list > li')];

  test('shows its own two to four claims, those that lead it first, each with how it stands', () => {
    expect(items.length).toBeGreaterThanOrEqual(2);
    expect(items.length).toBeLessThanOrEqual(4);
    expect(items.map(readClaim)).toEqual(getClaimsOf(section).map(writeClaim));
  });

  test('leads from each to a reckoning that is there', () => {
    const addresses = items.map((item) => item.querySelector('a')?.getAttribute('href') ?? '');
    expect(addresses.filter((address) => !builtAddresses.has(address))).toEqual([]);
  });

  test('has no word of a verdict above its claims', () => {
    const [above = '', below] = page.html.slice(page.html.indexOf('<main')).split(` id="${section.id}-claims"`);
    expect(below).toBeDefined();
    const words = above.replaceAll(/<style[\s\S]*?<\/style>|<[^>]+>/g, ' ');
    expect(words).toContain(section.question);
    // What is known may say of something that it is untested, in a sentence.
    expect(words.replace(section.answer, '')).not.toMatch(
      /\b(?:supported|contradicted|untested|mixed evidence|certainty)\b/i,
    );
  });

  test('has its claims before its prose, and its findings after its ways on', () => {
    const order = [...page.document.querySelectorAll('h2[id], .claim-list, .section-pager, .findings')].map(
      ({ id, className }) => id || className,
    );
    expect(order.slice(0, 8)).toEqual([
      `${section.id}-claims`,
      'plain-list claim-list',
      `${section.id}-description`,
      `${section.id}-limits`,
      `${section.id}-questions`,
      'section-pager',
      `${section.id}-research`,
      expect.stringContaining('findings'),
    ]);
  });
});

const kinds = { motive: 'reason', mechanism: 'reason', outcome: 'effect', who: 'share' };
const capitalize = (text: string) => text.charAt(0).toUpperCase() + text.slice(1);

/** How a section’s two leads stand, as one line. */
function writeLeads({ leads }: WrittenSection) {
  const both = leads.map(getClaim);
  const stands = both.map(({ verdict, certainty }) =>
    certainty === undefined ? verdict : `${verdict} (${toCertainty(certainty)})`,
  );
  const isOne = stands[0] === stands[1];
  const parts = both.map(({ type, label }, i) => `${label ?? kinds[type]} ${stands[i] ?? ''}`);
  return {
    text: `${capitalize(isOne ? (stands[0] ?? '') : parts.join(', '))}.`,
    shapes: both.slice(0, isOne ? 1 : 2).map(({ verdict }) => verdictMarks[verdict][1]),
    leadsTo: leads.slice(0, isOne ? 1 : 2).map((id) => `/claims/#${id}`),
  };
}

const readLeads = (line: Element | null | undefined) => ({
  text: toPlain(line?.textContent),
  shapes: [...(line?.querySelectorAll('svg') ?? [])].map(readShape),
  leadsTo: [...(line?.querySelectorAll('a') ?? [])].map((link) => link.getAttribute('href')),
});

test.for(['/', '/booklet/'])('%s says how reason and effect of each section stand, and then what is known', (path) => {
  const { document } = getPage(path);
  const lines = sections.map(({ id }) => document.querySelector(`[id="${id}-research"].verdict`));
  expect(lines.map((line) => readLeads(line?.querySelector('.lead-verdicts')))).toEqual(sections.map(writeLeads));
  expect(lines.map((line) => toPlain(line?.textContent))).toEqual(
    sections.map((section) => `${writeLeads(section).text} ${section.answer}`),
  );
});

test.for(parts.map(({ id }) => id))('/%s/ says how reason and effect of each of its sections stand', (part) => {
  const items = [...getPage(`/${part}/`).document.querySelectorAll('.section-list > li')];
  const own = sectionsInOrder.filter((section) => section.part === part);
  expect(items.map((item) => [item.querySelector('h2')?.id, item.querySelector('a')?.getAttribute('href')])).toEqual(
    own.map((section) => [section.id, getPath(section)]),
  );
  expect(items.map((item) => readLeads(item.querySelector('.lead-verdicts')))).toEqual(own.map(writeLeads));
});

test('no two leads of a section are said by the same name', () => {
  const names = sections.map(({ leads }) => leads.map(getClaim).map(({ type, label }) => label ?? kinds[type]));
  expect(names.filter((both) => new Set(both).size < 2)).toEqual([]);
});

test('the page of evidence lists the general claims and no others, by their place', () => {
  const items = [...getPage('/evidence/').document.querySelectorAll('[aria-labelledby="claims"] .claim-list > li')];
  const general = claims.filter((claim) => claim.general !== undefined);
  expect(general.length).toBeGreaterThan(5);
  expect(items.map(readClaim)).toEqual(
    general.toSorted((a, b) => Number(a.general) - Number(b.general)).map(writeClaim),
  );
});

test('no verdict stands anywhere without how sure it is, but “Untested”', () => {
  const shown = pages.flatMap(({ path, document }) =>
    [...document.querySelectorAll('.claim-verdict, .lead-verdict')].map(
      (place) => `${path} ${toPlain(place.textContent)}`,
    ),
  );
  expect(shown.length).toBeGreaterThan(100);
  expect(
    shown.filter((text) => !/ (?:Untested:|.*untested[,.]|Untested\.)|(?:low|moderate|high) certainty/.test(text)),
  ).toEqual([]);
});

test('about shows every verdict with its own shape', () => {
  const marks = [...getPage('/about/').document.querySelectorAll('li:has(> .verdict-shape)')].map((item) => [
    toPlain(item.querySelector('strong')?.textContent).replace(/:$/, ''),
    readShape(item.querySelector('svg')),
  ]);
  expect(marks).toEqual(Object.values(verdictMarks));
});

test('the colophon shows a claim of each verdict', () => {
  const items = [...getPage('/colophon/').document.querySelectorAll('.claim-list > li')].map(readClaim);
  expect(items.map(({ word, shape }) => [word.replace(/:$/, ''), shape])).toEqual(Object.values(verdictMarks));
});

describe('search', () => {
  const toVerdicts = (section: WrittenSection) => [
    ...new Set(getClaimsOf(section).map(({ verdict }) => verdict as string)),
  ];
  const wanted = sections.map((section) => ({
    part: [section.part],
    verdict: toVerdicts(section).toSorted(),
    expert: experts.filter(({ quotation }) => String(quotation.section) === section.id).map((expert) => expert.id),
  }));
  const sort = (facets: Record<string, string[]>) => ({
    ...facets,
    verdict: [...new Set(facets['verdict'])].toSorted(),
  });
  const { records } = JSON.parse(read('search-records.json')) as SearchData;
  const found = sections.map((section) => records.find(({ path }) => path === getPath(section)));

  test('knows each section by its part, the verdicts of its claims and whom it quotes', () => {
    expect(found.map((record) => sort({ ...record?.facets }))).toEqual(wanted);
  });

  test('knows which of its claims has which verdict', () => {
    expect(found.map((record) => record?.claims)).toEqual(
      sections.map((section) => getClaimsOf(section).map(({ text, verdict }) => ({ text, verdict }))),
    );
  });

  test('can find a section by each verdict', () => {
    expect(new Set(wanted.flatMap(({ verdict }) => verdict))).toEqual(new Set(Object.keys(verdictMarks)));
  });
});

test('each claim travels with the Markdown of its section, with its verdict and how sure that is', () => {
  const lost = sections.flatMap((section) => {
    const lines = read(`.${getPath(section)}index.md`).split('\n');
    return getClaimsOf(section).filter(
      ({ id, text, verdict, certainty }) =>
        !lines.some(
          (line) =>
            line.startsWith(`- ${text} [**${verdictMarks[verdict][0]}:** `) &&
            line.endsWith(
              `${certainty === undefined ? '' : `, ${toCertainty(certainty)}`}](${siteAddress}/claims/#${id})`,
            ),
        ),
    );
  });
  expect(lost.map(({ id }) => id)).toEqual([]);
});
