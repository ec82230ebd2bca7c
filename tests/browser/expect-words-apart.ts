import { globSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { expect, type Page } from '@playwright/test';
import { findParagraphs, readParagraphs } from '../html/written-prose.ts';
import { findTouching } from './find-touching.ts';

const contentFolder = fileURLToPath(new URL('../../content/', import.meta.url));
const prose = readParagraphs();

/** All that a page shows; notes that stand in its margin come last, since they interrupt no sentence there. */
const readSeen = (page: Page): Promise<string> =>
  page.locator('body').evaluate((body: HTMLElement) => {
    const notes = [...body.querySelectorAll<HTMLElement>('span.margin-note')].filter((note) => note.checkVisibility());
    return notes.reduce(
      (text, { innerText }) => `${text.replace(`\n${innerText}\n`, '')}\n${innerText}`,
      body.innerText,
    );
  });

/** Where words run into each other, or a space stands where none belongs. */
const runs = [
  // The number of a note and the word after it.
  /\S*[.,;:!?)”]\d{1,2}\p{L}\S*/gu,
  /\S*[\p{L}\d)”][.!?,;:]+[“(]?\p{L}\S*/gu,
  /\S*[)”]\p{L}\S*/gu,
  /\S*\p{L}[(“]\S*/gu,
  /\S*\p{Ll}\p{Lu}\S*/gu,
  /\S*[ \u00a0\u202f]{2,}\S*/gu,
  /\S*[ \u00a0\u202f][.,;:!?)”](?!\w)/gu,
  /[(“][ \u00a0\u202f]\S*/gu,
];

/** Addresses and files. */
const address = /:\/\/|\w\.(?:com|edu|example|gov|ie|net|org|uk|au|ca|nz|md|txt)\b/;

/** Names are written so, such as “McAdams” and “WhatsApp”: by an author, and not by what was made of the words. */
const written = globSync('**/*.{mdx,yaml,json}', { cwd: contentFolder })
  .map((file) => readFileSync(join(contentFolder, file), 'utf8'))
  .join('\n');
const isWritten = (found: string) => written.includes(found.replaceAll(/^\P{L}+|\P{L}+$/gu, ''));

const findRuns = (text: string) =>
  runs.flatMap((pattern) => text.match(pattern) ?? []).filter((found) => !address.test(found) && !isWritten(found));

/**
 * Expects that no words run into each other on the page as it stands; the test goes on where some do.
 * @param where The width, to be told where something is.
 * @returns The paragraphs of `content/` that the page shows.
 */
export async function expectWordsApart(page: Page, where: string): Promise<string[]> {
  const text = await readSeen(page);
  const { held, torn } = findParagraphs(text, prose);
  expect.soft(torn, `words lost or glued ${where}`).toEqual([]);
  expect.soft(findRuns(text), `words that run together ${where}`).toEqual([]);
  expect.soft(await findTouching(page), `words that touch ${where}`).toEqual([]);
  return held;
}
