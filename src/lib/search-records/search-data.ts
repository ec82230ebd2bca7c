import type { Verdict } from '../../schemas/claim.ts';
import type { PartId } from '../site/parts.ts';

/** What a search result is; shown beside its title. */
export const searchKinds = ['section', 'page', 'term', 'person', 'study'] as const;
export type SearchKind = (typeof searchKinds)[number];

/** Names of what results can be narrowed by; they stand in addresses. */
export const searchFacets = ['kind', 'part', 'verdict', 'expert'] as const;

/** What results can be narrowed by. A record has none, one or several values of each. */
export interface SearchFacets {
  kind: SearchKind[];
  part: PartId[];
  verdict: Verdict[];
  /** Ids of the people quoted. */
  expert: string[];
}

/** Something search can find. */
export interface SearchRecord {
  /** Address, with an anchor where it has no page of its own. */
  path: string;
  kind: SearchKind;
  title: string;
  /** Shown below the title in a result. */
  text: string;
  /** Sentences that are searched and not shown, such as a quotation. */
  sentences: string[];
  /** Words readers may type for it. */
  aliases: string[];
  /** Lines readers may say. */
  voices: string[];
  /** What it claims, each with its verdict; of sections alone. */
  claims?: { text: string; verdict: Verdict }[];
  /** Family names of those whose work it rests on, and of those it quotes. */
  names: string[];
  /** Of works that have one. */
  doi?: string;
  /** The other words of its page, one of each stem, from A to Z; empty where there are none. */
  words: string;
  facets: Omit<SearchFacets, 'kind'>;
}

/** Another language, and what is said in it to those who write it. */
export interface LanguageData {
  /** Its tag, as HTML has it. */
  id: string;
  /** Frequent words of it that are none of English, with spaces between. */
  words: string;
  /** Letters that tell it alone, as in a class of a regular expression. */
  letters: string;
  message: string;
  help: string;
}

/** What search in the browser loads: `/search-records.json`. */
export interface SearchData {
  records: SearchRecord[];
  fillerWords: string[];
  synonyms: string[][];
  /** Stems of words that are right, though search does not know them and would mend them, as `packWords` writes them. */
  realWords: string;
  languages: LanguageData[];
  /** Wordings that ask for a thing of a kind by its name. */
  frames: Partial<Record<SearchKind, string[]>>;
  /** Stems that stand in more than half of the sections, by the number of these: “back sleep”. */
  spread: Record<number, string>;
  /** Names of what results can be narrowed by, by value. */
  labels: { part: Record<PartId, string>; expert: Record<string, string> };
}
