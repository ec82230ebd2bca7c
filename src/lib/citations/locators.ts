/**
 * What a place in a work may be called: CSL’s locators (docs.citationstyles.org, “Locators”), each in one and in several,
 * in full and short, as its English locales have them. “p. 3”, “chap. 2”, “12:30”.
 */
const names = {
  act: 'act acts',
  appendix: 'appendix appendices app. apps.',
  article: 'article articles art. arts.',
  book: 'book books bk. bks.',
  canon: 'canon canons can. cans.',
  chapter: 'chapter chapters chap. chaps. ch. chs.',
  column: 'column columns col. cols.',
  elocation: 'location locations loc. locs.',
  equation: 'equation equations eq. eqs.',
  figure: 'figure figures fig. figs.',
  folio: 'folio folios fol. fols.',
  issue: 'issue issues number numbers no. nos.',
  line: 'line lines l. ll.',
  note: 'note notes n. nn. footnote footnotes',
  opus: 'opus opera op. opp.',
  page: 'page pages p. pp.',
  paragraph: 'paragraph paragraphs para. paras. ¶ ¶¶',
  part: 'part parts pt. pts.',
  rule: 'rule rules r. rr.',
  scene: 'scene scenes sc. scs.',
  section: 'section sections sec. secs. \u00a7 \u00a7\u00a7',
  'sub-verbo': 's.v. s.vv.',
  supplement: 'supplement supplements supp. supps.',
  table: 'table tables tbl. tbls.',
  timestamp: 'minute minutes min. mins.',
  title: 'title titles tit. tits.',
  verse: 'verse verses v. vv.',
  version: 'version versions ver. vers.',
  volume: 'volume volumes vol. vols.',
};

/** All of them, the commonest first, for a suggestion among several that are as near. */
export const locatorNames: readonly string[] = [
  'page',
  'pages',
  ...Object.values(names).flatMap((all) => all.split(' ')),
];

const number = String.raw`(?:[A-Za-z]{0,2}\d+(?:[.:]\d+)*[a-z]{0,2}|[ivxlcdm]+|[IVXLCDM]+|[A-Z])`;
const range = String.raw`${number}(?: ?[-–—] ?${number}|ff?\.?| ff?\.?)?`;
const numbers = new RegExp(String.raw`^${range}(?:(?:, ?| and | & |, and | to )${range})*$`);
const timestamp = /^\d{1,2}(?::\d\d){1,2}(?:[-–]\d{1,2}(?::\d\d){1,2})?$/;
const name = /^(\p{L}+(?:\.\p{L}+)?\.?|[\u00a7¶]{1,2})\s*(.*)$/u;

const isName = (word: string) => {
  const lower = word.toLowerCase();
  return locatorNames.includes(lower) || locatorNames.includes(`${lower}.`);
};

/** Whether a text says where in a work: “p. 3”, “pp. 3–5, 9”, “chap. 2, fig. 1”, “s.v. habit”, “12:30”. */
export function isLocator(text: string): boolean {
  if (timestamp.test(text)) return true;
  // Each place begins with a name; numbers alone belong to the one before them.
  return text.split(/,\s*(?=[^\d\s])/).every((place) => {
    const [, word = '', value = ''] = name.exec(place.trim()) ?? [];
    if (/^s\.vv?\.?$/i.test(word)) return value !== '';
    return timestamp.test(place) || (isName(word) && numbers.test(value));
  });
}

/** Sets a place as it is printed: a range has a dash, and a number stands apart from what it counts. */
export const formatLocator = (text: string): string =>
  text.replaceAll(/(?<=\d[a-z]?) ?- ?(?=[A-Z]?\d)/g, '–').replaceAll(/(\p{L}\.)(?=\d)/gu, '$1 ');
