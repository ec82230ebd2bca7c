/** The prose of `content/`, read by code of the tests' own, to be found again in pages and exports. */
import { globSync, readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import type { Nodes } from 'mdast';
import { toString } from 'mdast-util-to-string';
import remarkFrontmatter from 'remark-frontmatter';
import remarkGfm from 'remark-gfm';
import remarkMdx from 'remark-mdx';
import remarkParse from 'remark-parse';
import { unified } from 'unified';
import { visit } from 'unist-util-visit';

/** A paragraph as it was written, and how to know its words again. */
interface WrittenParagraph {
  text: string;
  /** Whether they stand in a text with their spaces. */
  isHeld: (words: string) => boolean;
  /** Whether their letters do. */
  areLettersHeld: (letters: string) => boolean;
}

const content = fileURLToPath(new URL('../../content/', import.meta.url));
const reader = unified().use(remarkParse).use(remarkGfm).use(remarkMdx).use(remarkFrontmatter);

/** Notes to co-authors, which are published nowhere, and the space before one that ends a sentence. */
const withoutNotes = (text: string): string =>
  text.replaceAll(/\s*\{\/\*[^]*?\*\/\}(?=\s*(?:[.,;:!?]|\n|$))|\{\/\*[^]*?\*\/\}/g, '');

/** What stands for a citation, and for the number of a note, until the pattern is made. */
const citation = '\uE000';
const note = '\uE001';
const patterns: Record<string, string> = { [citation]: String.raw`\([^()]*\)`, [note]: String.raw`(?:\d,?)?` };

/** One space for any run; no quotation marks, which each form draws its own way, and no hyphens, which ends of lines add. */
export const toWords = (text: string): string =>
  text
    .replaceAll(/\u00ad|\u2011|-\n?/g, '')
    .replaceAll(/[“”‘’'"]/g, '')
    .replaceAll(/[ \t\n\f\r]+/g, ' ')
    .replaceAll(/[\u00a0\u202f]/g, ' ')
    .trim();

const toLetters = (text: string): string => text.replaceAll(/\s/g, '');

function toPattern(text: string): RegExp {
  const escaped = text.replaceAll(/[.*+?^${}()|[\]\\/]/g, String.raw`\$&`);
  return new RegExp(
    escaped.replaceAll(/[\uE000\uE001]/g, (mark) => patterns[mark] ?? ''),
    'u',
  );
}

/** Finds a text by its longest piece between citations and notes first, which few other texts have, and then as a whole. */
function createFinder(text: string): (within: string) => boolean {
  const [longest = ''] = text.split(/[\uE000\uE001]/).toSorted((a, b) => b.length - a.length);
  const pattern = toPattern(text);
  return (within) => within.includes(longest) && pattern.test(within);
}

function toParagraph(node: Nodes): WrittenParagraph {
  const copy = structuredClone(node);
  visit(copy, 'footnoteReference', (reference) => {
    Object.assign(reference, { type: 'text', value: note });
  });
  visit(copy, 'break', (line) => {
    Object.assign(line, { type: 'text', value: ' ' });
  });
  const typed = toString(copy)
    .replaceAll(/\[@[^\]]+\]/g, citation)
    .replaceAll('---', '—')
    .replaceAll('--', '–')
    .replaceAll('...', '…');
  const text = toWords(typed);
  return { text, isHeld: createFinder(text), areLettersHeld: createFinder(toLetters(text)) };
}

/**
 * Reads every paragraph, item of a list, note and cell of a table.
 * @param files Which files below `content/`, as a glob.
 */
export function readParagraphs(files = '**/*.mdx'): WrittenParagraph[] {
  return globSync(files, { cwd: content }).flatMap((file) => {
    const found: WrittenParagraph[] = [];
    visit(reader.parse(withoutNotes(readFileSync(`${content}${file}`, 'utf8'))), ['paragraph', 'tableCell'], (node) => {
      const paragraph = toParagraph(node);
      // One word has no space to lose.
      if (paragraph.text.includes(' ')) found.push(paragraph);
    });
    return found;
  });
}

/** Where the words of a paragraph that stands in a text by its letters are no longer those written, with a bar there. */
function findTear(words: string, { text }: WrittenParagraph): string {
  const written = text.split(' ');
  let last = written.length - 1;
  while (!toPattern(written.slice(0, last).join(' ')).test(words)) last -= 1;
  return `${written.slice(0, last).slice(-5).join(' ')}|${written.slice(last, last + 5).join(' ')}`;
}

/**
 * Looks for paragraphs in a text that may hold them.
 * @returns Those whose letters stand there, and the places at which their words do not: a space is lost or added.
 */
export function findParagraphs(text: string, paragraphs: WrittenParagraph[]) {
  const words = toWords(text);
  const letters = toLetters(words);
  const held = paragraphs.filter(({ areLettersHeld }) => areLettersHeld(letters));
  return {
    held: held.map((paragraph) => paragraph.text),
    torn: held.filter(({ isHeld }) => !isHeld(words)).map((paragraph) => findTear(words, paragraph)),
  };
}
