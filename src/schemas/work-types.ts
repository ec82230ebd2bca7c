/** What a work may be, as CSL 1.0.2 has it: https://docs.citationstyles.org/en/stable/specification.html#appendix-iii-types. */
export const workTypes = [
  'article',
  'article-journal',
  'article-magazine',
  'article-newspaper',
  'bill',
  'book',
  'broadcast',
  'chapter',
  'classic',
  'collection',
  'dataset',
  'document',
  'entry',
  'entry-dictionary',
  'entry-encyclopedia',
  'event',
  'figure',
  'graphic',
  'hearing',
  'interview',
  'legal_case',
  'legislation',
  'manuscript',
  'map',
  'motion_picture',
  'musical_score',
  'pamphlet',
  'paper-conference',
  'patent',
  'performance',
  'periodical',
  'personal_communication',
  'post',
  'post-weblog',
  'regulation',
  'report',
  'review',
  'review-book',
  'software',
  'song',
  'speech',
  'standard',
  'thesis',
  'treaty',
  'webpage',
] as const;

export type WorkType = (typeof workTypes)[number];

/** What Crossref, DataCite, BibTeX, RIS and Zotero call them, without hyphens and capitals. */
const foreignTypes: Partial<Record<WorkType, string>> = {
  article: 'preprint postedcontent eprint workingpaper',
  'article-journal': 'journalarticle articlejournal academicjournal jour ejour inpr scholarlyarticle journal paper',
  'article-magazine': 'magazinearticle mgzn magazine',
  'article-newspaper': 'newspaperarticle news newspaper newsarticle',
  book: 'monograph editedbook referencebook mvbook ebook booklet proceedings bookseries',
  broadcast: 'tvbroadcast radiobroadcast podcast podcastepisode',
  chapter: 'bookchapter incollection inbook booksection bookpart chap echap booktrack',
  dataset: 'data database dbase aggr',
  document: 'misc gen generic other',
  'entry-dictionary': 'dictionaryentry dict',
  'entry-encyclopedia': 'referenceentry encyclopediaarticle ency encyc inreference',
  graphic: 'artwork art image photograph',
  hearing: 'hear',
  legal_case: 'case jurisdiction',
  legislation: 'statute law act stat legal',
  manuscript: 'unpublished unpb manscpt',
  motion_picture: 'film movie mpct video videorecording',
  musical_score: 'score',
  'paper-conference': 'inproceedings conference conferencepaper proceedingsarticle proceedingsseries conf cpaper',
  patent: 'pat',
  periodical: 'journalissue journalvolume jfull ser',
  personal_communication: 'letter email instantmessage pcomm icomm',
  post: 'forumpost socialmedia tweet',
  'post-weblog': 'blogpost blog postblog weblog',
  report: 'techreport reportcomponent reportseries rprt govdoc govreport manual whitepaper',
  review: 'peerreview',
  'review-book': 'bookreview',
  software: 'computerprogram comp program',
  song: 'audiorecording sound audio',
  speech: 'presentation lecture talk slides slide',
  standard: 'stand standardseries',
  thesis: 'dissertation phdthesis mastersthesis thes phd',
  webpage: 'online electronic www website elec web page',
};

const byForeignName = new Map(
  Object.entries(foreignTypes).flatMap(([type, names]) => names.split(' ').map((name) => [name, type] as const)),
);

/** Finds what CSL calls a type that another format has another name for. */
export const findWorkType = (name: string): WorkType | undefined => {
  const bare = name.toLowerCase().replaceAll(/[^a-z]/g, '');
  const known = workTypes.find((type) => type.replaceAll(/[^a-z]/g, '') === bare);
  return known ?? (byForeignName.get(bare) as WorkType | undefined);
};
