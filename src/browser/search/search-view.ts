import { pagePaths } from '../../lib/site/addresses.ts';
import type { Danger } from '../../lib/danger/lists.ts';
import { adoptStyles } from '../dom/adopt-styles.ts';
import { createElement } from '../dom/element.ts';
import { createDangerHelp, describeHelp } from './danger-help.ts';
import type { Search } from './load-search.ts';
import type { Mention } from './passage-finder.ts';
import { createMentionGroup, createResultGroups } from './result-list.ts';
import { isLooseAnswer, type SearchAnswer } from './search-engine.ts';
import {
  createHelp,
  createLanguageNote,
  createPrompt,
  createWays,
  describeCount,
  describeCut,
  describeFault,
  describeLoading,
  describeCorrection,
  type AnswerActions,
  type SearchFault,
} from './search-messages.ts';
import dangerStyles from './danger-help.css?inline';
import formStyles from './search-form.css?inline';
import resultStyles from './search-results.css?inline';

/** How long after the last key a screen reader is told the count, in milliseconds. */
const announcedAfter = 600;

/** The elements of a search box, and what they can show. */
export interface SearchView {
  form: HTMLFormElement;
  input: HTMLInputElement;
  list: HTMLElement;
  /** Stands beside the line that says what was found. */
  more: HTMLElement;
  /** Holds the filters. */
  narrow: HTMLDetailsElement;
  /** Shows no results: the reader has asked for nothing. */
  showNothing: (search: Search) => void;
  /** Shows help and nothing else. */
  showDangers: (dangers: Danger[], searchAnyway: () => void) => void;
  /** Notes whether the next thing said is of the beginning of a text that is too long. */
  noteCut: (isCut: boolean) => void;
  showLoading: (isSlow: boolean) => void;
  showFault: (fault: SearchFault, retry: () => void) => void;
  showAnswer: (text: string, answer: SearchAnswer, search: Search, actions: AnswerActions) => void;
  /** Shows, below the results, where in the text of pages the words stand. */
  addMentions: (mentions: Mention[]) => void;
  /** Shows the same in place of the results. */
  showMentions: (message: string, mentions: Mention[]) => void;
  /** Keeps from sight the help for whose words were not found. */
  holdHelp: (isHeld: boolean) => void;
}

/** Makes the elements. Whatever a reader typed is put in as text. */
export function createSearchView(isWide: boolean): SearchView {
  adoptStyles(formStyles);
  adoptStyles(resultStyles);
  adoptStyles(dangerStyles);
  const input = createElement('input', { type: 'search', name: 'q', id: 'search-input', autocomplete: 'off' });
  input.dataset['searchInput'] = '';
  input.enterKeyHint = 'search';
  input.setAttribute('autocapitalize', 'none');
  const label = createElement('label', { htmlFor: input.id, textContent: 'Search by a word, a name or a question' });
  const summary = createElement('summary', { textContent: 'Narrow the results' });
  const narrow = createElement('details', { className: 'search-narrow', open: isWide, hidden: true }, summary);
  const language = createElement('p', { className: 'search-language', hidden: true });
  const correction = createElement('p', { className: 'search-mending', hidden: true });
  const status = createElement('p', { id: 'search-status', className: 'search-status' });
  const more = createElement('p', { className: 'search-more' });
  const announcer = createElement('p', { className: 'visually-hidden', role: 'status' });
  const list = createElement('div', { id: 'search-list', className: 'search-results', ariaLabel: 'Results' });
  const help = createElement('div', { className: 'search-help', hidden: true });
  const form = createElement('form', { role: 'search', className: 'search-panel', action: pagePaths.topics });
  form.append(
    label,
    input,
    createPrompt(),
    narrow,
    language,
    correction,
    createElement('div', { className: 'search-line' }, status, more),
    announcer,
    list,
    help,
  );

  let isCut = false;
  let announcing: ReturnType<typeof setTimeout> | undefined;
  const say = (...message: (string | Node)[]) => {
    status.replaceChildren(...message, ...(isCut ? [describeCut()] : []));
    clearTimeout(announcing);
    announcing = setTimeout(() => {
      const told = [correction.textContent, status.textContent].join(' ');
      // What is in another language is read in it.
      announcer.replaceChildren(...[...language.childNodes].map((node) => node.cloneNode(true)), ' ', told);
    }, announcedAfter);
  };

  const clear = () => {
    list.replaceChildren();
    delete form.dataset['helping'];
    delete form.dataset['loose'];
    for (const part of [language, correction, help]) {
      part.hidden = true;
      part.replaceChildren();
    }
  };

  return {
    form,
    input,
    list,
    more,
    narrow,
    showNothing: (search) => {
      clear();
      say();
      // The page of search has them below, and needs no search data for it.
      if (isWide) return;
      help.append(...createWays(search));
      help.hidden = false;
    },
    showDangers: (dangers, searchAnyway) => {
      // The same help stays as it is: a reader may have chosen a country in it.
      const shown = [...dangers.map(({ id }) => id), isCut].join(' ');
      if (form.dataset['helping'] === shown) return;
      clear();
      form.dataset['helping'] = shown;
      help.append(createDangerHelp(dangers));
      help.hidden = false;
      say(...describeHelp(searchAnyway));
    },
    noteCut: (cut) => {
      isCut = cut;
    },
    showLoading: (isSlow) => {
      say(...describeLoading(isSlow));
    },
    showFault: (fault, retry) => {
      clear();
      say(...describeFault(fault, retry));
    },
    showAnswer: (text, answer, search, actions) => {
      clear();
      list.append(...createResultGroups(answer.results));
      if (answer.corrected.length > 0) {
        correction.append(...describeCorrection(text, answer, actions.searchAsTyped));
        correction.hidden = false;
      }
      if (answer.language !== undefined) {
        language.append(createLanguageNote(answer.language));
        language.hidden = false;
      }
      if (isLooseAnswer(answer)) {
        form.dataset['loose'] = '';
        help.append(...createHelp(answer, search, actions));
        help.hidden = false;
      }
      say(describeCount(text, answer));
    },
    addMentions: (mentions) => {
      list.append(createMentionGroup(mentions));
    },
    showMentions: (message, mentions) => {
      clear();
      if (mentions.length > 0) list.append(createMentionGroup(mentions));
      say(message);
    },
    holdHelp: (isHeld) => {
      help.toggleAttribute('data-held', isHeld);
    },
  };
}
