/** Every way in which content may be broken, and the line that tells an author so. */
import type { Change } from './project-copy.ts';

interface BrokenContent {
  name: string;
  change: Change;
  line: string;
}

const section = 'content/motivations/fear-of-loss.mdx';
const passage = 'content/article/opening.mdx';
const passageStart = 'It is over,';

export const brokenContents: BrokenContent[] = [
  {
    name: 'a missing title',
    change: { file: section, find: 'title: Fear of loss\n', replace: '' },
    line: `${section}:2  title is missing. Write "title: …"; a section needs it.`,
  },
  {
    name: 'an unknown verdict',
    change: { file: section, find: 'verdict: supported', replace: 'verdict: suported' },
    line: `${section}:6  verdict "suported" is not one of supported, mixed, contradicted, untested. Did you mean "supported"?`,
  },
  {
    name: 'an extra key',
    change: { file: section, find: 'order: 2', replace: 'order: 2\nmood: sad' },
    line: `${section}:5  mood is no field of a section. Take it out, or mend its name.`,
  },
  {
    name: 'a duplicate id',
    change: { file: section, find: 'id: fear-of-loss', replace: 'id: emotional-closure' },
    line: `${section}:2  id "emotional-closure" is already used at content/motivations/emotional-closure.mdx:2. Write another.`,
  },
  {
    name: 'a duplicate order',
    change: { file: section, find: 'order: 2', replace: 'order: 1' },
    line: `${section}:4  order 1 is already used at content/motivations/emotional-closure.mdx:4. Write another.`,
  },
  {
    name: 'bad YAML',
    change: { file: section, find: 'title: Fear of loss', replace: 'title: "Fear" of loss' },
    line: `${section}:3  cannot be read: Unexpected scalar at node end. Mend the front matter there.`,
  },
  {
    name: 'an empty body',
    change: { file: section, find: /\n---\n[^]*/, replace: '\n---\n' },
    line: `${section}:1  has no prose. Write it below the front matter.`,
  },
  {
    name: 'a section too short to be one',
    change: { file: 'content/purposes/rest.mdx', text: '---\nid: rest\n---\n\nTwo words.\n' },
    line: 'content/purposes/rest.mdx:1  the section has 2 words in all; it should have 450 to 800.',
  },
  {
    name: 'an unknown work in a finding',
    change: { file: 'content/purposes/attachment-styles.mdx', find: '[davis2003]', replace: '[davis203]' },
    line: 'content/purposes/attachment-styles.mdx:10  findings[0].cites "davis203" does not exist. Did you mean "davis2003"?',
  },
  {
    name: 'an altered quotation',
    change: { file: 'content/purposes/attachment-styles.mdx', find: 'cling to', replace: 'hold on to' },
    line: 'content/purposes/attachment-styles.mdx:63  <ExpertCallout> "amir-levine" does not hold the words recorded in content/experts/amir-levine.yaml:6. Write: anxiously attached individuals cling to physical intimacy in moments of loss, while avoidants use the same behavior to suppress deeper emotional engagement.',
  },
  {
    name: 'an expert with no callout',
    change: { file: 'content/purposes/attachment-styles.mdx', find: /<ExpertCallout.*\n/, replace: '' },
    line: 'content/experts/amir-levine.yaml:1  expert "amir-levine" has no callout. Write <ExpertCallout expert="amir-levine"> in the section "attachment-styles".',
  },
  {
    name: 'an unknown expert in a callout',
    change: {
      file: 'content/purposes/attachment-styles.mdx',
      find: 'expert="amir-levine"',
      replace: 'expert="amir-levin"',
    },
    line: 'content/purposes/attachment-styles.mdx:63  <ExpertCallout> expert "amir-levin" does not exist. Did you mean "amir-levine"?',
  },
  {
    name: 'an unknown work in prose',
    change: { file: passage, find: passageStart, replace: `${passageStart} [@davis203]` },
    line: `${passage}:9  citation "davis203" does not exist. Did you mean "davis2003"?`,
  },
  {
    name: 'a link to nowhere',
    change: { file: passage, find: passageStart, replace: `[${passageStart}](/suport/)` },
    line: `${passage}:9  link "/suport/" leads nowhere. Did you mean "/support/"?`,
  },
  {
    name: 'an unclosed tag',
    change: { file: passage, find: passageStart, replace: `<BookCard book="attached">${passageStart}` },
    line: `${passage}:9  the prose cannot be read: Expected a closing tag for \`<BookCard>\` (9:1-9:27) before the end of \`paragraph\`. Close or mend the tag.`,
  },
  {
    name: 'a component that does not exist',
    change: { file: section, find: 'There is an hour', replace: '<Callout /> There is an hour' },
    line: `${section}:52  <Callout> is no component of this site. Use ExpertCallout or BookCard.`,
  },
  {
    name: 'a heading in prose',
    change: { file: passage, find: passageStart, replace: `# Over\n\n${passageStart}` },
    line: `${passage}:9  the heading "Over" stands in prose. Headings come from front matter; take it out.`,
  },
  {
    name: 'a day that does not exist',
    change: { file: 'content/changes/first-edition.yaml', find: 'date: 2026-11-24', replace: 'date: 2026-11-31' },
    line: 'content/changes/first-edition.yaml:2  date "2026-11-31" must be a day that exists, written as 2026-11-24',
  },
  {
    name: 'broken JSON',
    change: { file: 'content/references/moran2020.json', find: '"moran2020",', replace: '"moran2020"' },
    line: 'content/references/moran2020.json:3  cannot be read: Missing , between flow map items. Mend the file there.',
  },
  {
    name: 'a work that nobody cites',
    change: { file: 'content/references/sato2001.json', text: '{\n  "id": "sato2001"\n}\n' },
    line: 'content/references/sato2001.json:2  id "sato2001" is cited nowhere. Cite it, or remove the file.',
  },
  {
    name: 'a file that no collection reads',
    change: { file: 'content/glossary/rest.yml', text: 'id: rest\n' },
    line: 'content/glossary/rest.yml:1  is read by no collection. Check its folder and its ending: sections and passages are .mdx, references .json, the rest .yaml.',
  },
  {
    name: 'a file whose name is not its id',
    change: { file: 'content/glossary/liking.yaml', find: 'id: liking', replace: 'id: enjoying' },
    line: 'content/glossary/liking.yaml:1  id "enjoying" differs from the file\'s name. Rename the file to enjoying.yaml, or write "id: liking".',
  },
  {
    name: 'an empty folder of motivations',
    change: {
      remove: [
        'content/motivations/conflict-and-passion.mdx',
        'content/motivations/emotional-closure.mdx',
        'content/motivations/fear-of-loss.mdx',
        'content/motivations/hope-for-reconciliation.mdx',
        'content/motivations/validation-and-reassurance.mdx',
      ],
    },
    line: 'content/motivations:1  has 0 sections; the part has 5.',
  },
  {
    name: 'a citation that is mistyped and would be published as it stands',
    change: { file: passage, find: passageStart, replace: 'It is over [see @davis2003],' },
    line: `${passage}:9  "[see @davis2003]" is no citation. Write it as [@moran2020] or [@moran2020, p. 3].`,
  },
  {
    name: 'a link to nowhere whose address stands elsewhere',
    change: { file: passage, find: /$/, replace: '\n[over]: /suport/\n' },
    line: `${passage}:19  link "/suport/" leads nowhere. Did you mean "/support/"?`,
  },
  {
    name: 'a comma too many in a reference',
    change: { file: 'content/references/aron2005.json', find: /\n\}\n$/, replace: ',\n}\n' },
    line: 'content/references/aron2005.json:38  cannot be read: Expected double-quoted property name. Mend the file there.',
  },
  {
    name: 'an expert without a quotation',
    change: { file: 'content/experts/dr-fisher.yaml', find: /quotation:\n( .*\n)+/, replace: 'quotation:\n' },
    line: 'content/experts/dr-fisher.yaml:3  quotation is missing. Write "quotation: …"; an expert needs it.',
  },
  {
    name: 'two elements of one page with the same id',
    change: { file: 'content/support/refuge.yaml', find: 'id: refuge', replace: 'id: consent' },
    line: 'content/support/refuge.yaml:1  id "consent" is already used at content/support/consent.mdx:2. Write another.',
  },
  {
    name: 'a passage of the article that is missing',
    change: { remove: ['content/article/closing.mdx'] },
    line: 'content/article:1  has no passage "closing". Write content/article/closing.mdx.',
  },
  {
    name: 'a quotation altered both where it stands and where it is recorded',
    change: { file: 'content/experts/amir-levine.yaml', find: 'cling to', replace: 'hold on to' },
    line: 'content/experts/amir-levine.yaml:6  quotation.words differ from the words given. Write: anxiously attached individuals cling to physical intimacy in moments of loss, while avoidants use the same behavior to suppress deeper emotional engagement.',
  },
  {
    name: 'a component outside a section',
    change: { file: passage, find: passageStart, replace: '<BookCard book="attached" />\n\nIt is over,' },
    line: `${passage}:9  <BookCard> stands outside a section. Take it out.`,
  },
  {
    name: 'a note that is not written',
    change: { file: passage, find: passageStart, replace: 'It is over[^why],' },
    line: `${passage}:9  the note "[^why]" is not written. Write it below, as "[^why]: …".`,
  },
  {
    name: 'a picture in prose',
    change: { file: passage, find: passageStart, replace: '![A room](https://example.org/room.png) It is over,' },
    line: `${passage}:9  a picture has no place in prose yet. Take it out.`,
  },
  {
    name: 'a link to a callout in a section that has none',
    change: {
      file: passage,
      find: passageStart,
      replace: '[It](/motivations/fear-of-loss/#fear-of-loss-expert) is over,',
    },
    line: `${passage}:9  link "/motivations/fear-of-loss/#fear-of-loss-expert" leads nowhere. Did you mean "/motivations/fear-of-loss/#fear-of-loss-idea"?`,
  },
];
