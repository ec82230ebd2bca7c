import { verdictLabels } from '../../lib/evidence/verdict-labels.ts';
import { createElement } from '../dom/element.ts';
import type { Search } from './load-search.ts';
import { kindLabels } from './result-list.ts';
import type { Filters } from './search-engine.ts';

/** The filters of results. */
export interface FilterFields {
  element: HTMLElement;
  get: () => Filters;
  set: (filters: Filters) => void;
}

/**
 * Makes a list for each facet, each with a first choice that does not narrow.
 * @param onChange Called when the reader chooses.
 */
export function createFilterFields({ part, expert }: Search['labels'], onChange: () => void): FilterFields {
  const fields = {
    kind: createSelect('Kind', kindLabels),
    part: createSelect('Part', part),
    verdict: createSelect('Verdict', verdictLabels),
    expert: createSelect('Quoting', expert),
  };
  const labels = Object.values(fields).map(({ label }) => label);
  const element = createElement(
    'div',
    { className: 'search-filters', role: 'group', ariaLabel: 'Narrow to' },
    ...labels,
  );
  element.addEventListener('change', onChange);

  return {
    element,
    get: () =>
      Object.fromEntries(
        Object.entries(fields).flatMap(([name, { select }]) => (select.value === '' ? [] : [[name, select.value]])),
      ),
    set: (filters) => {
      for (const [name, { select }] of Object.entries(fields)) select.value = filters[name as keyof Filters] ?? '';
    },
  };
}

function createSelect(name: string, choices: Record<string, string>) {
  const select = createElement(
    'select',
    {},
    createElement('option', { value: '', textContent: 'Any' }),
    ...Object.entries(choices).map(([value, textContent]) => createElement('option', { value, textContent })),
  );
  return { select, label: createElement('label', {}, name, select) };
}
