import { createButton } from '../dom/element.ts';
import { loadPassages } from './load-passages.ts';
import type { Search } from './load-search.ts';
import type { Mentions } from './passage-finder.ts';
import { isLooseAnswer, type Filters, type SearchAnswer } from './search-engine.ts';
import { describeMentions, describePlaces } from './search-messages.ts';
import type { SearchView } from './search-view.ts';

/** After this pause in typing, in milliseconds, the pages are looked through where the records have no answer. */
const pause = 300;
/** How long help waits for what is found in the pages and stands above it, in milliseconds. */
const patience = 2000;
/** How many places are shown unasked, and at most. */
export const few = 5;
const most = 60;

/** An answer, beside which its mentions are offered. */
interface Answered {
  text: string;
  answer: SearchAnswer;
  filters: Filters;
  search: Search;
  /** Shows the answer again, in place of every mention. */
  goBack: () => void;
}

/** The places in the text of the pages where words stand. Nothing is fetched for them before they are wanted. */
export interface MentionsOffer {
  /** Offers every mention, and where the records have no answer, finds the best without being asked. */
  offer: (answered: Answered) => void;
  /** Takes the offer back: another question is being asked. */
  withdraw: () => void;
}

/**
 * Makes what offers mentions and shows them.
 * @param refresh To be called when the list has been filled anew.
 */
export function createMentions(
  { more, list, holdHelp, addMentions, showMentions }: SearchView,
  refresh: () => void,
): MentionsOffer {
  let turn = 0;
  let timers: ReturnType<typeof setTimeout>[] = [];

  const withdraw = () => {
    turn++;
    timers.forEach(clearTimeout);
    timers = [];
    more.replaceChildren();
    holdHelp(false);
  };

  const offer = ({ text, answer, filters, search, goBack }: Answered) => {
    if (answer.words.length === 0) return;
    const mine = turn;
    const isCurrent = () => turn === mine;

    const find = async (wanted: number, show: (mentions: Mentions) => void) => {
      more.replaceChildren('Looking through every page…');
      try {
        const findPassages = await loadPassages(search);
        if (isCurrent()) show(findPassages(answer.words, filters, wanted));
      } catch {
        if (isCurrent()) more.replaceChildren('The pages could not be searched. ', createButton('Try again', showAll));
      } finally {
        if (isCurrent()) holdHelp(false);
      }
    };

    const showAll = () =>
      void find(most, (mentions) => {
        showMentions(describeMentions(text, answer, mentions), mentions.best);
        more.replaceChildren(createButton('Back to the results', goBack));
        refresh();
      });

    const showBest = () =>
      void find(few, ({ best, places }) => {
        more.replaceChildren(places > few ? createButton('Every mention', showAll) : describePlaces(places));
        if (places === 0) return;
        addMentions(best);
        // An answer that the arrow keys have selected stays so.
        if (list.childElementCount === 1) refresh();
      });

    more.replaceChildren(createButton('Every mention', showAll));
    if (!isLooseAnswer(answer) || isSavingData()) return;
    // Were it shown, it would move when mentions come.
    holdHelp(true);
    timers = [
      setTimeout(showBest, pause),
      setTimeout(() => {
        if (isCurrent()) holdHelp(false);
      }, patience),
    ];
  };

  return { offer, withdraw };
}

/** Whether the reader's browser asks for less to be fetched; not every browser tells. */
const isSavingData = () => (navigator as { connection?: { saveData?: boolean } }).connection?.saveData === true;
