/** What an editor counts: a habit of speech on one page, and a study told in the same words in two sections. */
import { expect, test } from 'vitest';
import { getText, sectionPages } from './built-site.ts';
import { sections } from './content-files.ts';

/** From how many words on a run that two sections share is a repetition. */
const runLength = 8;

test.for(sectionPages)('$path says “which researchers call” once at most', (page) => {
  expect(getText(page).match(/which researchers call/gi)?.length ?? 0).toBeLessThanOrEqual(1);
});

function getRuns(text: string): string[] {
  const words = text.toLowerCase().match(/[\p{L}\p{N}’,.-]*[\p{L}\p{N}]/gu) ?? [];
  return words.slice(runLength - 1).map((_, start) => words.slice(start, start + runLength).join(' '));
}

test('no two sections tell a study in the same eight words', () => {
  const tellings = sections.flatMap(({ id, findings }) =>
    findings.flatMap(({ text }) => getRuns(text).map((run) => ({ id, run }))),
  );
  expect(tellings.length).toBeGreaterThan(500);
  const byRun = Map.groupBy(tellings, ({ run }) => run);
  const shared = [...byRun].map(([run, told]) => ({ run, by: [...new Set(told.map(({ id }) => id))] }));
  expect(shared.filter(({ by }) => by.length > 1)).toEqual([]);
});
