const asMarkdown: Record<string, string> = {
  b: '**words**',
  strong: '**words**',
  i: '*words*',
  em: '*words*',
  cite: '*words*',
  a: '[words](/address/)',
  code: '`words`',
  li: '- words',
  ul: '- words',
  ol: '1. words',
};

const inOtherWords: Record<string, string> = {
  br: 'Leave a line empty: a new paragraph begins',
  hr: 'Begin a new paragraph',
  p: 'Leave a line empty: a new paragraph begins',
  sup: 'Write the raised sign itself, such as \u00b2 or \u00b3',
  sub: 'Write the lowered sign itself, such as \u2082',
  blockquote: 'Say it in your own words, or quote with <ExpertCallout>',
  img: 'Describe the picture in content/pictures/, and write <SectionPicture picture="…" />',
  table: 'Write a list',
};

const others = [
  'abbr aside audio body button center dd del details div dl dt embed figcaption figure font footer form',
  'h1 h2 h3 h4 h5 h6 head header html iframe input ins kbd label link mark meta nav object pre q s samp',
  'script section select small source span strike style summary svg tbody td textarea th thead tr u var video',
]
  .join(' ')
  .split(' ');

const tags = new Set([...Object.keys(asMarkdown), ...Object.keys(inOtherWords), ...others]);

/** What to write in place of a tag of HTML; undefined of a name that is none. */
export function findAdviceOnTag(name: string): string | undefined {
  if (!tags.has(name)) return undefined;
  const markdown = asMarkdown[name];
  if (markdown !== undefined) return `Write ${markdown}`;
  return inOtherWords[name] ?? 'Write its words without it';
}
