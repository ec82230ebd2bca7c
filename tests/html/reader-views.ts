/** Built pages as software makes them that reads for people, and what has to be left of them. */
import { Readability } from '@mozilla/readability';
import { Defuddle } from 'defuddle/node';
import { parseHTML } from 'linkedom';
import type { BuiltPage } from './built-site.ts';
import { siteAddress } from './content-files.ts';

/** What a reader view or a clipper makes of a page. */
export interface View {
  title: string;
  author: string;
  body: Element;
}

const site = siteAddress;

/** Both tools change the document that they are given. */
const parse = ({ html }: BuiltPage) => parseHTML(html).document;

const toBody = (html: string) => parseHTML(`<!doctype html><html><body>${html}</body></html>`).document.body;

/** Firefox’s reader view, and those of many others. */
function readWithReadability(page: BuiltPage): Promise<View> {
  const article = new Readability(parse(page)).parse();
  if (article === null) throw new Error(`Readability finds nothing to read on ${page.path}.`);
  const { title, byline, content } = article;
  return Promise.resolve({ title: title ?? '', author: byline ?? '', body: toBody(content ?? '') });
}

/** Obsidian’s clipper. */
async function readWithDefuddle(page: BuiltPage): Promise<View> {
  const { title, author, content } = await Defuddle(parse(page), `${site}${page.path}`);
  return { title, author, body: toBody(content) };
}

export const tools = { Readability: readWithReadability, Defuddle: readWithDefuddle };

/** What a reader would miss, by how it is found on a page. The title of a view stands for the first heading. */
const kinds = {
  heading: 'h2, h3, h4',
  verdict: '.verdict, .claim-verdict, .section-verdict',
  callout: '.callout :is(.callout-speaker, blockquote, .callout-record)',
  note: '.footnotes li',
  figure: ':is(figure, .section-strip) :is(figcaption, .figure-words, dt, dd)',
  numbers: '.emergency > ul > li, .support-line',
  text: '.prose > p, .idea, .key-points > li, .section-question, .findings > li, .questions li',
} as const;

/** A part of a page that has to be in every view of it. */
export interface Piece {
  kind: keyof typeof kinds;
  element: Element;
  text: string;
}

/** Neither words nor, for notes, the same in every form: tools number them anew. */
const unsaid = 'svg, style, script, sup, [hidden], [data-footnote-backref], .footnote-backref';

/** Words without the spaces between them, which each tool sets its own way around blocks. */
function squeeze(element: Element): string {
  const copy = element.cloneNode(true) as Element;
  for (const each of copy.querySelectorAll(unsaid)) each.remove();
  return copy.textContent.replaceAll(/\s/g, '');
}

const getMain = ({ document }: BuiltPage) => {
  const main = document.querySelector('main');
  if (main === null) throw new Error('A page has no main text.');
  return main;
};

export function getPieces(page: BuiltPage): Piece[] {
  const names = Object.keys(kinds) as (keyof typeof kinds)[];
  return names.flatMap((kind) =>
    [...getMain(page).querySelectorAll(kinds[kind])]
      .filter((element) => element.closest('nav, noscript, [hidden]') === null)
      .map((element) => ({ kind, element, text: squeeze(element) }))
      .filter(({ text }) => text !== ''),
  );
}

/** How often a text stands in another. */
const count = (text: string, within: string) => within.split(text).length - 1;

const toHeadings = (within: Element) => [...within.querySelectorAll('h1, h2, h3, h4, h5, h6')].map(squeeze);

/** Which pieces of a page its view has not, and which it has more often than the page. */
export function compare(page: BuiltPage, pieces: Piece[], { body }: View) {
  const text = squeeze(body);
  const written = squeeze(getMain(page));
  const headings = toHeadings(body);
  const isHeld = (piece: Piece) =>
    piece.kind === 'heading'
      ? headings.filter((each) => each === piece.text).length >=
        pieces.filter((each) => each.kind === 'heading' && each.text === piece.text).length
      : text.includes(piece.text);
  return {
    lost: pieces.filter((piece) => !isHeld(piece)),
    doubled: pieces.filter((piece) => piece.text.length > 30 && count(piece.text, text) > count(piece.text, written)),
  };
}
