/** What becomes of prose once all is done to it. */
import { parseHTML } from 'linkedom';
import { expect, test } from 'vitest';
import { createRehypePlugins } from '../../../src/markdown/rehype-plugins.ts';
import { remarkCitations } from '../../../src/markdown/remark-citations.ts';
import { renderMarkdown } from './render-markdown.ts';

/** What a note may end with. */
const endings = [
  'Because.',
  'As *she says*',
  'As **she** says *[here](/about/)*',
  'As [she says](/about/).',
  'As `she`',
  'As found [@moran2020].',
  'As found [@moran2020]',
  'Because.\n\n    And so *it is*',
  'Because.\n\n    - One.\n    - Two.',
];

/** What a reader sees of a sentence that a note interrupts, in a window without a margin: its copy is hidden there. */
function see(text: string, note: string): string {
  const html = renderMarkdown(`${text}\n\n[^a]: ${note}\n\n[^b]: ${note}\n`, {
    remark: [[remarkCitations, { formatLabel: () => 'Moran et al., 2020' }]],
    rehype: createRehypePlugins('/'),
  });
  const { document } = parseHTML(`<main>${html}</main>`);
  for (const unseen of document.querySelectorAll('[hidden], .footnotes')) unseen.remove();
  const [block] = document.querySelectorAll('p, li, tbody tr');
  return (block?.textContent ?? '').replaceAll(/[ \t\n]+/g, ' ').trim();
}

test.for([
  ['in mid-sentence', 'A claim[^a] and more.', 'A claim1 and more.'],
  ['after a full stop', 'A claim.[^a] More.', 'A claim.1 More.'],
  ['at the end of a line', 'A claim.[^a]\nMore.', 'A claim.1 More.'],
  ['at the beginning of a line', 'A claim.\n[^a] More.', 'A claim. 1 More.'],
  ['before a comma', 'A claim[^a], and more.', 'A claim1, and more.'],
  ['before a full stop', 'A claim[^a].', 'A claim1.'],
  ['before a bracket', 'More (a claim[^a]) and more.', 'More (a claim1) and more.'],
  ['before a link', 'A claim.[^a] [Support](/support/) helps.', 'A claim.1 Support helps.'],
  ['after a link', 'See [support](/support/)[^a] for help.', 'See support1 for help.'],
  ['before emphasis', 'A claim.[^a] *So* it is.', 'A claim.1 So it is.'],
  ['after emphasis', 'So *it is*[^a] and was.', 'So it is1 and was.'],
  ['within emphasis', 'So *it is[^a] and* was.', 'So it is1 and was.'],
  ['at the end of emphasis', 'So **it is.[^a]** And was.', 'So it is.1 And was.'],
  ['before a citation', 'A claim[^a] [@moran2020].', 'A claim1 (Moran et al., 2020).'],
  ['after a citation', 'A claim [@moran2020].[^a] More.', 'A claim (Moran et al., 2020).1 More.'],
  ['before another', 'A claim.[^a][^b] More.', 'A claim.1,2 More.'],
  ['before another, with a space', 'A claim.[^a] [^b] More.', 'A claim.1 2 More.'],
  ['a second time', 'One[^a] and two[^a] and more.', 'One1 and two1 and more.'],
  ['at the end of a paragraph', 'A claim.[^a]', 'A claim.1'],
  ['in an item of a list', '- A claim[^a] and *more*.', 'A claim1 and more.'],
  ['in a cell of a table', '| A |\n| - |\n| A claim[^a] and more. |', 'A claim1 and more.'],
] as const)('a note %s leaves the words apart, whatever it ends with', ([, text, seen]) => {
  expect(endings.map((note) => see(text, note))).toEqual(endings.map(() => seen));
});

test.for([
  ['https://doi.org/10.1000/berg', 'noopener noreferrer'],
  ['http://example.org/', 'noopener noreferrer'],
  ['//example.org/', 'noopener noreferrer'],
  ['/support/', null],
  ['#why', null],
  ['mailto:someone@example.org', null],
  ['tel:116123', null],
] as const)('a link in prose to %s has the relation %s', ([address, relation]) => {
  const html = renderMarkdown(`See [there](${address}).[^a]\n\n[^a]: Or [there](${address}).`, {
    rehype: createRehypePlugins('/guide/'),
  });
  const links = [...parseHTML(html).document.querySelectorAll('a')].filter(
    ({ textContent }) => textContent === 'there',
  );
  // In the text, in the note below it, and in the note's copy in the margin.
  expect(links.map((link) => link.getAttribute('rel'))).toEqual([relation, relation, relation]);
});
