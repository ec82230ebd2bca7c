/** Each finding stands as its entry has it: what was found, in whom and how, in which works, and what that cannot tell. */
import { expect, test } from 'vitest';
import { getPage, sectionPages } from './built-site.ts';
import { sections, studies } from './content-files.ts';

const getId = (path: string) => path.split('/').at(-2) ?? '';
const toPlain = (text: string | null | undefined) => (text ?? '').replaceAll(/\s+/g, ' ').trim();
const studyById = new Map(studies.map((study) => [study.id, study]));
const numberFormat = new Intl.NumberFormat('en-GB');

test.for(sectionPages)('$path shows every finding of its section, whole and in order', ({ path, document }) => {
  const section = sections.find(({ id }) => id === getId(path));
  const shown = [...document.querySelectorAll('.findings > li')].map((item) => {
    const copy = item.cloneNode(true) as Element;
    for (const apart of copy.querySelectorAll('.citations, .finding-samples')) apart.remove();
    return [...copy.querySelectorAll('p')].map((p) => toPlain(p.textContent));
  });
  expect(shown).toEqual(section?.findings.map(({ text, cannotTell }) => [text, `It cannot tell: ${cannotTell}`]));
});

test.for(sectionPages)(
  '$path says beside each finding who was studied, how, and in which works',
  ({ path, document }) => {
    const section = sections.find(({ id }) => id === getId(path));
    const shown = [...document.querySelectorAll('.findings > li')].map((item) => ({
      samples: [...item.querySelectorAll('.finding-samples p')].map(({ textContent }) => toPlain(textContent)),
      works: [...item.querySelectorAll('.citations a')].map((link) => link.getAttribute('href')),
    }));
    const written = section?.findings.map(({ cites, samples = [] }) => ({
      samples: cites.flatMap((key) => {
        const all = studyById.get(key)?.samples ?? [];
        const named = all.filter(({ id }) => id !== undefined && samples.includes(id));
        return (named.length > 0 ? named : all).map(({ size, unit = 'people', method }) =>
          size === undefined ? method : `${numberFormat.format(size)} ${unit} ${method}`,
        );
      }),
      works: cites.map((key) => `/references/#${key}`),
    }));
    expect(shown).toEqual(written);
    expect(shown.filter(({ samples }) => samples.length === 0)).toEqual([]);
  },
);

test('a finding that rests on one of several samples names that one', () => {
  const { document } = getPage('/motivations/emotional-closure/');
  const samples = document.querySelector('#emotional-closure-finding-moran2020 .finding-samples');
  expect(toPlain(samples?.textContent)).toBe('92 people naming of reasons');
});
