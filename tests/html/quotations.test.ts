/** Each quotation stands in its marks, says whose it is, and how far its words could be traced: as its expert’s entry has it. */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { dist, getPage } from './built-site.ts';
import { experts, sections } from './content-files.ts';
import { provenanceMarks, readShape } from './mark-shapes.ts';

const toPlain = (text: string | null | undefined) => (text ?? '').replaceAll(/\s+/g, ' ').trim();
const getHrefs = (element: Element | null | undefined) =>
  [...(element?.querySelectorAll('a') ?? [])].map((link) => link.getAttribute('href'));
const getSection = ({ quotation }: (typeof experts)[number]) =>
  sections.find(({ id }) => id === String(quotation.section));
const getPath = (expert: (typeof experts)[number]) => {
  const section = getSection(expert);
  return `/${section?.part ?? ''}/${section?.id ?? ''}/`;
};

/** The mark, and the words beside it. */
const provenanceWords = {
  attributed: 'Attributed: we could not trace these words to a source',
  traced: 'Traced',
};

function readCallout(callout: Element | null | undefined) {
  const find = (selector: string) => callout?.querySelector(selector);
  return {
    words: toPlain(find('blockquote')?.textContent),
    isLoud: find('blockquote')?.className === 'quoted',
    order: [...(callout?.querySelectorAll('.provenance, blockquote, .callout-record') ?? [])].map(
      ({ localName }) => localName,
    ),
    speaker: toPlain(find('.callout-speaker')?.textContent),
    leadsTo: getHrefs(find('.callout-speaker')),
    provenance: toPlain(find('.provenance')?.textContent),
    shape: readShape(find('.provenance svg')),
    record: toPlain(find('.callout-record')?.textContent),
    works: getHrefs(find('.callout-record')),
  };
}

function writeCallout({ id, name, role, quotation, onRecord, references }: (typeof experts)[number]) {
  const { status } = quotation.provenance;
  return {
    words: `“${quotation.words}”`,
    isLoud: status === 'traced',
    order: ['p', 'blockquote', 'p'],
    speaker: role === undefined ? name : `${name}, ${role}`,
    leadsTo: [`/experts/#${id}`],
    provenance: expect.stringMatching(new RegExp(`^${provenanceWords[status]}`)) as string,
    shape: provenanceMarks[status][1],
    record: expect.stringMatching(new RegExp(`^On record\\. ${RegExp.escape(onRecord)}`)) as string,
    works: references.map((key) => `/references/#${String(key)}`),
  };
}

/** A traced quotation leads to its source, by name and place. */
function expectSource(element: Element | null | undefined, source: string, locator: string) {
  const links = [...(element?.querySelectorAll(`.citations a[href="/references/#${source}"]`) ?? [])];
  expect(links.map((link) => toPlain(link.textContent))).toContainEqual(
    expect.stringMatching(new RegExp(`, ${RegExp.escape(locator)}$`)),
  );
}

test.for(experts.filter(({ quotation }) => quotation.provenance.status === 'traced'))(
  'the callout of $name names the source of the words, and the place',
  (expert) => {
    const { provenance } = expert.quotation;
    if (provenance.status !== 'traced') return;
    expectSource(
      getPage(getPath(expert)).document.querySelector('.callout'),
      String(provenance.source),
      provenance.locator,
    );
  },
);

test.for(experts)('$name is quoted on the page of the section, word for word and in marks', (expert) => {
  const callouts = [...getPage(getPath(expert)).document.querySelectorAll('.callout')];
  expect(callouts.map(readCallout)).toEqual([writeCallout(expert)]);
});

test.for(['/', '/booklet/'])('%s quotes each of them in the section, and nobody else', (path) => {
  const callouts = experts.map((expert) =>
    getPage(path).document.querySelector(`[id="${getSection(expert)?.id ?? ''}-expert"]`),
  );
  expect(callouts.map(readCallout)).toEqual(experts.map(writeCallout));
  expect(getPage(path).document.querySelectorAll('.callout')).toHaveLength(experts.length);
});

test.for(experts)('the entry of $name says what was searched, and quotes the same words', (expert) => {
  const entry = getPage('/experts/').document.querySelector(`[aria-labelledby="${expert.id}"]`);
  const { quotation, about, onRecord } = expert;
  const paragraphs = [...(entry?.querySelectorAll('p') ?? [])].map(({ textContent }) => toPlain(textContent));
  expect(paragraphs[0]).toBe(about);
  expect(paragraphs[1]).toContain(`On record. ${onRecord}`);
  expect(toPlain(entry?.querySelector('blockquote')?.textContent)).toBe(`“${quotation.words}”`);
  expect(getHrefs(entry)).toContain(`${getPath(expert)}#${getSection(expert)?.id ?? ''}-expert`);
  const { provenance } = quotation;
  expect(paragraphs[2]).toMatch(provenance.status === 'traced' ? /^Traced\. / : /^Attributed, not traced\. /);
  if (provenance.status === 'attributed') expect(paragraphs[2]).toContain(provenance.how);
  else expectSource(entry, String(provenance.source), provenance.locator);
});

test('exports have the quotations in their marks too', () => {
  const lost = experts.filter(({ quotation, ...rest }) => {
    const files = [`.${getPath({ quotation, ...rest })}index.md`, 'index.md', 'llms-full.txt'];
    return files.some((file) => !readFileSync(join(dist, file), 'utf8').includes(`> “${quotation.words}”\n`));
  });
  expect(lost.map(({ id }) => id)).toEqual([]);
});

test('about shows each mark of a quotation with its own shape', () => {
  const marks = [...getPage('/about/').document.querySelectorAll('li:has(> .provenance-shape)')].map((item) => [
    toPlain(item.querySelector('strong')?.textContent).replace(/:$/, ''),
    readShape(item.querySelector('svg')),
  ]);
  expect(marks).toEqual(Object.values(provenanceMarks));
});
