import { createButton } from '../dom/element.ts';
import { loadPassages } from './load-passages.ts';
import type { Search } from './load-search.ts';
import type { Mentions } from './passage-finder.ts';
import { isLooseAnswer, type Filters, type SearchAnswer } from './search-engine.ts';
import { describeMentions, noPlaces } from './search-messages.ts';
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

  const stop = () => {
    turn++;
    timers.forEach(clearTimeout);
    timers = [];
    holdHelp(false);
  };

  const withdraw = () => {
    stop();
    more.replaceChildren();
  };

  const offer = ({ text, answer, filters, search, goBack }: Answered) => {
    if (answer.words.length === 0) return;

    /** Finds nothing where another question has been asked meanwhile, or the words cannot be had, which it says. */
    const find = async (isWhole: boolean, wanted: number): Promise<Mentions | undefined> => {
      const mine = turn;
      more.replaceChildren('Looking through every page…');
      try {
        const findPassages = await loadPassages(search, isWhole);
        return turn === mine ? findPassages(answer.words, filters, wanted) : undefined;
      } catch {
        if (turn !== mine) return undefined;
        more.replaceChildren('The pages could not be searched. ', createButton('Try again', showEvery));
        holdHelp(false);
        return undefined;
      }
    };

    const showAll = async () => {
      stop();
      const mentions = await find(true, most);
      if (mentions === undefined) return;
      showMentions(describeMentions(text, answer, mentions), mentions.best);
      more.replaceChildren(createButton('Back to the results', goBack));
      refresh();
    };
    const showEvery = () => void showAll();

    const showBest = async () => {
      const first = await find(false, few);
      const mentions = first?.places === 0 ? await find(true, few) : first;
      if (mentions === undefined) return;
      more.replaceChildren(mentions.places > 0 ? createButton('Every mention', showEvery) : noPlaces);
      if (mentions.places > 0) addMentions(mentions.best);
      holdHelp(false);
      // An answer that the arrow keys have selected stays so.
      if (list.childElementCount === 1) refresh();
    };

    more.replaceChildren(createButton('Every mention', showEvery));
    if (!isLooseAnswer(answer) || isSavingData()) return;
    // Were it shown, it would move when mentions come.
    holdHelp(true);
    timers = [setTimeout(() => void showBest(), pause), setTimeout(holdHelp, patience, false)];
  };

  return { offer, withdraw };
}

/** Whether the reader's browser asks for less to be fetched; not every browser tells. */
const isSavingData = () => (navigator as { connection?: { saveData?: boolean } }).connection?.saveData === true;
