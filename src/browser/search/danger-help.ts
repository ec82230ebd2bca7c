import { help } from 'virtual:danger-lists';
import { getCountryId, pagePaths } from '../../lib/site/addresses.ts';
import { getNumberAddress, type HelpCountry, type HelpLine, type HelpNumber } from '../../lib/danger/help.ts';
import type { Danger } from '../../lib/danger/lists.ts';
import { createButton, createElement } from '../dom/element.ts';

/** Of each country, how many lines are shown before it is chosen. */
const linesAtFirst = 1;

/** The link to the passage of /support/ that answers a danger, and what it says. */
const createAnswer = ({ passage, title, text }: Danger) => {
  const link = createElement('a', { href: `${pagePaths.support}#${passage}`, textContent: title });
  link.dataset['searchResult'] = '';
  return createElement(
    'div',
    {},
    createElement('p', { className: 'search-danger-title' }, link),
    createElement('p', {}, text),
  );
};

const createNumber = (number: HelpNumber) =>
  createElement('a', { href: getNumberAddress(number), className: 'search-number', textContent: number.label });

const createLine = ({ name, about, numbers }: HelpLine) =>
  createElement(
    'li',
    {},
    createElement('span', {}, createElement('b', {}, name), about === '' ? '' : `: ${about}`),
    ...numbers.map(createNumber),
  );

/** The numbers of a country: for an emergency, and of the lines for what was said. */
function createCountry({ id, name, emergency, lines }: HelpCountry, dangers: Danger[]) {
  const needed = dangers.map(({ need }) => (lines[need] ?? []).map((line, place) => ({ line, place })));
  // A line that serves two needs is one line.
  const each = [...new Map(needed.flat().map((one) => [one.line.name, one])).values()];
  const items = each.map(({ line, place }) => ({ item: createLine(line), isFurther: place >= linesAtFirst }));
  const more = createElement('a', {
    href: `${pagePaths.support}#${getCountryId(id)}`,
    textContent: `More for ${name}`,
  });
  const element = createElement(
    'div',
    { className: 'search-country' },
    createElement('p', {}, createElement('b', {}, name), 'Emergency', ...emergency.map(createNumber)),
    createElement('ul', { className: 'plain-list' }, ...items.map(({ item }) => item)),
    createElement('p', {}, more),
  );
  /** Shows the country when it is chosen, and in short when none is. */
  const choose = (chosen: string) => {
    element.hidden = chosen !== '' && chosen !== id;
    for (const { item, isFurther } of items) item.hidden = isFurther && chosen !== id;
  };
  choose('');
  return { element, choose };
}

/**
 * Makes the help that is shown in place of results when words call for it: the passages of /support/, and numbers to call.
 * Which country a reader is in is not guessed.
 */
export function createDangerHelp(dangers: Danger[]): HTMLElement {
  const countries = help.map((country) => createCountry(country, dangers));
  const select = createElement(
    'select',
    {},
    createElement('option', { value: '', textContent: 'Every country' }),
    ...help.map(({ id, name }) => createElement('option', { value: id, textContent: name })),
  );
  select.addEventListener('change', () => {
    for (const { choose } of countries) choose(select.value);
  });
  return createElement(
    'div',
    { className: 'search-danger', role: 'region', ariaLabel: 'Help' },
    ...dangers.map(createAnswer),
    createElement('label', {}, 'Numbers to call in ', select),
    createElement('div', { className: 'search-countries' }, ...countries.map(({ element }) => element)),
  );
}

/**
 * Says that help is shown in place of results, with a button for these.
 * @param searchAnyway Searches the article for the same words.
 */
export const describeHelp = (searchAnyway: () => void): (string | Node)[] => [
  'Help comes first. ',
  createButton('Search the article for these words instead', searchAnyway),
];
