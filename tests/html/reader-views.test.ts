/** Every page as reader views and clippers show it: whole, nothing twice, under its own title and name. */
import { isProbablyReaderable } from '@mozilla/readability';
import { expect, test } from 'vitest';
import { getPage, pages, sectionPages, type BuiltPage } from './built-site.ts';
import { compare, getPieces, tools, type Piece, type View } from './reader-views.ts';

type Tool = keyof typeof tools;
const names = Object.keys(tools) as Tool[];

/** What a tool leaves out whatever the markup. */
const exceptions: { tool: Tool; selector: string; why: string }[] = [
  {
    tool: 'Readability',
    selector: '.shares .figure-words',
    why: 'A chart to choose from is made of the fields of a form. The table below it says the same.',
  },
  {
    tool: 'Readability',
    selector: 'h2#contact',
    why: 'What is named “contact” is taken for an address, and the anchor is promised.',
  },
  {
    tool: 'Defuddle',
    selector: ':is([id*="contact-"], [id^="next-hour-"], [id^="consent-"])',
    why: 'Such names are taken for widgets and banners, and the anchors are promised.',
  },
];

const isNotExcepted = (tool: Tool) => {
  const selectors = exceptions.filter((exception) => exception.tool === tool).map(({ selector }) => selector);
  return ({ element }: Piece) => !element.matches(selectors.join());
};

const describe = ({ kind, element }: Piece) => `${kind}: ${element.textContent.replaceAll(/\s+/g, ' ').trim()}`;

/** What a page calls itself. */
const getTitles = ({ document }: BuiltPage) =>
  [document.title.replace(/ · [^·]+$/, ''), document.querySelector('h1')?.textContent ?? ''].map((title) =>
    title.toLowerCase(),
  );

const getAuthor = ({ document }: BuiltPage) => document.querySelector<HTMLMetaElement>('meta[name="author"]')?.content;

const views = new Map<string, Promise<View>>();

/** What a tool makes of a page, made once. */
function getView(tool: Tool, page: BuiltPage): Promise<View> {
  const key = `${tool} ${page.path}`;
  const view = views.get(key) ?? tools[tool](page);
  views.set(key, view);
  return view;
}

/** The signs of links to headings and paragraphs. One page tells of them, in a sentence. */
const findMarks = (view: View) =>
  view.body.textContent.replaceAll('the sign ¶ after it', '').match(/.{0,20}(?<!\S)[#¶](?!\S)/g) ?? [];

for (const tool of names) {
  test.for(pages)(`${tool} keeps all of $path, once, and calls it by its name`, async (page) => {
    const view = await getView(tool, page);
    const { lost, doubled } = compare(page, getPieces(page), view);
    const faults = { lost: lost.filter(isNotExcepted(tool)).map(describe), doubled: doubled.map(describe) };
    expect({ ...faults, marks: findMarks(view) }).toEqual({ lost: [], doubled: [], marks: [] });
    expect(getTitles(page)).toContain(view.title.toLowerCase());
    expect(view.author).toBe(getAuthor(page) ?? '');
  });
}

test.for(exceptions)('$tool still leaves out $selector', async ({ tool, selector }) => {
  const left = pages
    .filter(({ document }) => document.querySelector(`main :is(${selector})`) !== null)
    .map(async (page) => {
      const pieces = getPieces(page).filter(({ element }) => element.matches(selector));
      return compare(page, pieces, await getView(tool, page)).lost;
    });
  expect((await Promise.all(left)).flat()).not.toEqual([]);
});

test.for([getPage('/'), ...sectionPages])('a reader view is offered of $path', ({ document }) => {
  expect(isProbablyReaderable(document)).toBe(true);
});
