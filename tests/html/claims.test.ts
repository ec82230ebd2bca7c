/** The reckoning of each claim: every code stands in it once, and whoever counts its points reaches its verdict. */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { dist, getPage } from './built-site.ts';
import { claims, sections, sectionsInOrder, studies } from './content-files.ts';
import { readShape, verdictMarks } from './mark-shapes.ts';

const toPlain = (text: string | null | undefined) => (text ?? '').replaceAll(/\s+/g, ' ').trim();
/** As the build sets it. */
const toTypeset = (text: string) => toPlain(text).replaceAll("'", '’');
const { document } = getPage('/claims/');
const markdown = readFileSync(join(dist, 'claims/index.md'), 'utf8');
const getReckoning = (id: string) => document.getElementById(id)?.closest('.claim-reckoning');

const codes = studies.flatMap(({ id, samples }) =>
  samples.flatMap((sample) => (sample.codes ?? []).map((code) => ({ work: id, ...code }))),
);

test('there are codes, and each is of a claim that there is', () => {
  expect(codes.length).toBeGreaterThan(150);
  expect(codes.filter(({ claim }) => !claims.some(({ id }) => id === claim))).toEqual([]);
});

test('the claims stand under their sections, in reading order, and those in general after them', () => {
  const groups = [...document.querySelectorAll('.claims-group')].map((group) => ({
    heading: group.querySelector('h2')?.id,
    leadsTo: group.querySelector('h2 a')?.getAttribute('href'),
    ids: [...group.querySelectorAll('h3')].map(({ id }) => id).toSorted(),
  }));
  const getIds = (section?: string) =>
    claims
      .filter((claim) => claim.section === section)
      .map(({ id }) => id)
      .toSorted();
  expect(groups).toEqual([
    ...sectionsInOrder.map(({ part, id }) => ({
      heading: `${id}-claims`,
      leadsTo: `/${part}/${id}/`,
      ids: getIds(id),
    })),
    { heading: 'general-claims', leadsTo: '/evidence/#claims', ids: getIds() },
  ]);
});

describe.for(claims)('$id', ({ id, text, verdict, certainty }) => {
  const reckoning = getReckoning(id);
  const stands = toPlain(reckoning?.querySelector('.claim-verdict')?.textContent);
  const lines = [...(reckoning?.querySelectorAll('li') ?? [])];
  const weights = lines.map((line) => toPlain(line.querySelector('strong')?.textContent));
  const paragraphs = [...(reckoning?.querySelectorAll(':scope > p') ?? [])].map(({ textContent }) =>
    toPlain(textContent),
  );

  test('says what is claimed, its verdict in word and shape, and how sure that is', () => {
    expect(toPlain(document.getElementById(id)?.textContent)).toBe(text);
    const [word, shape] = verdictMarks[verdict];
    expect(stands.startsWith(`${word}: `)).toBe(true);
    expect(readShape(reckoning?.querySelector('.claim-verdict svg'))).toBe(shape);
    const shown = /, (very low|low|moderate|high) certainty$/.exec(stands)?.[1];
    expect(shown).toBe(certainty?.replace('-', ' '));
  });

  test('says why it is mixed where it is, and nowhere else', () => {
    expect(/differs between people|part of it holds|studies disagree/.test(stands)).toBe(verdict === 'mixed');
  });

  test('has every code that bears on it, each once and no other, with its work', () => {
    const shown = [...(reckoning?.querySelectorAll('.reckoned-code') ?? [])].map((code) => [
      code.querySelector('.citations a')?.getAttribute('href'),
      toPlain(code.firstChild?.textContent),
    ]);
    const wanted = codes
      .filter(({ claim }) => claim === id)
      .map(({ work, note }) => [`/references/#${work}`, toTypeset(note)]);
    expect(shown.toSorted()).toEqual(wanted.toSorted());
  });

  test('says why each code is settled as it is on which two readers differed', () => {
    const settled = codes.flatMap((code) => (code.claim === id && code.settled ? [code.settled.why] : []));
    const words = toPlain(reckoning?.textContent);
    expect(settled.filter((why) => !words.includes(`Two readers differed. ${why}`))).toEqual([]);
    expect(words.split('Two readers differed.')).toHaveLength(settled.length + 1);
  });

  test('has the verdict that a reader reaches who counts its points', () => {
    expect(countVerdict(weights)).toBe(verdict);
  });

  test('has the certainty that a reader reaches who takes its steps', () => {
    const steps = paragraphs.find((paragraph) => paragraph.startsWith('Begins at '));
    expect(steps === undefined ? undefined : takeSteps(steps)).toBe(certainty?.replace('-', ' '));
  });

  test('says what would change it', () => {
    const told = paragraphs.filter((paragraph) => /^(?:What would count is|Nothing short of a dozen)/.test(paragraph));
    expect(told).toHaveLength(1);
    expect(told[0]).toMatch(/\.$/);
  });

  test('travels with the Markdown of the page', () => {
    const [, own = ''] = markdown.split(`### ${text}\n`);
    const [block = ''] = own.split(/\n#{2,3} /);
    expect(block).toContain(`**${verdictMarks[verdict][0]}:**`);
    if (certainty !== undefined) expect(block).toContain(`${certainty.replace('-', ' ')} certainty`);
    const notes = codes.flatMap((code) => (code.claim === id ? [toTypeset(code.note)] : []));
    expect(notes.filter((note) => !toPlain(block).includes(`${note} ([`))).toEqual([]);
  });
});

/** The fourth step of the rule, with a pencil, from the lines as they are read: “For: 2 points”. */
function countVerdict(weights: string[]): string {
  const votes = weights.flatMap((weight) => {
    const [, direction = '', points] = /^(.*): (\d) points?/.exec(weight) ?? [];
    return points === undefined ? [] : [{ direction, points: Number(points) }];
  });
  const direct = votes.filter(({ points }) => points === 2);
  if (direct.every(({ direction }) => direction === 'Looked for, not found')) return 'untested';
  const getShare = (counted: typeof votes, directions: string[]) => {
    const count = (of: typeof votes) => of.reduce((total, { points }) => total + points, 0);
    return count(counted.filter(({ direction }) => directions.includes(direction))) / count(counted);
  };
  const isEnough = (...directions: string[]) =>
    getShare(direct, directions) >= 0.75 && getShare(votes, directions) >= 0.75;
  if (isEnough('For')) return 'supported';
  const isAgainst = direct.some(({ direction }) => direction === 'Against');
  return isAgainst && isEnough('Against', 'Looked for, not found') ? 'contradicted' : 'mixed';
}

/** The sixth, from its sentences: “Begins at low certainty: …. One up: …. One down: ….” */
function takeSteps(text: string): string | undefined {
  const grades = ['very low', 'low', 'moderate', 'high'];
  const begin = grades.indexOf(/^Begins at (.+?) certainty/.exec(text)?.[1] ?? '');
  const [ups, downs] = ['One up', 'One down'].map((step) => text.split(`${step}: `).length - 1);
  return grades[Math.max(0, begin + (ups ?? 0) - (downs ?? 0))];
}

test('a code that is turned is seen: what is counted is not what is written', () => {
  expect(countVerdict(['For: 2 points', 'Against: 2 points'])).toBe('mixed');
  expect(countVerdict(['For: 2 points', 'Against: 1 point, from nearby'])).toBe('mixed');
  const nearby = Array<string>(9).fill('For: 1 point, from nearby');
  expect(countVerdict(['For: 2 points', 'Against: 2 points', ...nearby])).toBe('mixed');
  expect(countVerdict(['For: 1 point, from nearby', 'Looked for, not found: 2 points'])).toBe('untested');
  expect(takeSteps('Begins at low certainty: so. One down: so. One down: so.')).toBe('very low');
});

test('every claim of a finding is one that its works are coded for', () => {
  const lost = sections.flatMap(({ id, findings }) =>
    findings.flatMap(({ cites, claims: of }) =>
      of
        .filter((claim) => !codes.some((code) => code.claim === claim && cites.includes(code.work)))
        .map((claim) => `${id}: ${cites.join(', ')} on ${claim}`),
    ),
  );
  expect(lost).toEqual([]);
});
