/** Every way in which content may be broken, and the line that tells an author so. */
import type { Change } from './project-copy.ts';

interface BrokenContent {
  name: string;
  change: Change;
  line: string;
  /**
   * Built for real as well, to show that the check comes before whatever else in a build would notice: in which copy, each
   * with such faults as do not hide one another.
   */
  builtIn?: 1 | 2 | 3;
}

const section = 'content/motivations/fear-of-loss.mdx';
const passage = 'content/article/opening.mdx';
const passageStart = 'It is over,';

/** What a study needs, but for its id. */
const study =
  'about: breakups\nread: abstract\nsamples:\n  - design: survey\n    method: survey\n    size: 200\n    found: Much.\nmeasured: Much.\ncannotTell: Why.\n';
const percentage =
  'order: 9\nlabel: a quarter\npercent: 25\nwhat: Had rested\nbase: all 792 asked\nwhom: all 792 asked\nabout: sex\nreference: halpernmeekin2013a\n';
const leftOut =
  'authors: Mason\nyear: 2012\nsource: Rest\nbearsOn: Whether it rests.\nbearing: contrary\nreason: It could not be read.\ndecided: 2026-11-24\n';

export const brokenContents: BrokenContent[] = [
  {
    name: 'a missing title',
    change: { file: section, find: 'title: Fear of loss\n', replace: '' },
    line: `${section}:2  title is missing. Write "title: …"; a section needs it.`,
  },
  {
    name: 'an unknown verdict',
    builtIn: 1,
    change: { file: 'content/claims/drink.yaml', find: 'verdict: supported', replace: 'verdict: suported' },
    line: `content/claims/drink.yaml:7  verdict "suported" is not one of supported, mixed, contradicted, untested. Did you mean "supported"?`,
  },
  {
    name: 'an extra key',
    change: { file: section, find: 'order: 2', replace: 'order: 2\nmood: sad' },
    line: `${section}:5  mood is no field of a section. Take it out, or mend its name.`,
  },
  {
    name: 'a duplicate id',
    builtIn: 1,
    change: { file: section, find: 'id: fear-of-loss', replace: 'id: emotional-closure' },
    line: `${section}:2  id "emotional-closure" is already used at content/motivations/emotional-closure.mdx:2. Write "id: fear-of-loss", as the file is named.`,
  },
  {
    name: 'a duplicate order',
    change: { file: section, find: 'order: 2', replace: 'order: 1' },
    line: `${section}:4  order 1 is already used at content/motivations/emotional-closure.mdx:4. Write another.`,
  },
  {
    name: 'bad YAML',
    builtIn: 2,
    change: { file: section, find: 'title: Fear of loss', replace: 'title: "Fear" of loss' },
    line: `${section}:3  cannot be read: a text goes on after its closing quotation mark. Write: title: '"Fear" of loss'`,
  },
  {
    name: 'an empty body',
    change: { file: section, find: /\n---\n[^]*/, replace: '\n---\n' },
    line: `${section}:1  has no prose. Write it below the front matter.`,
  },
  {
    name: 'a section too long to be one',
    change: { file: section, find: /$/, replace: `\nIt goes ${'on and '.repeat(300)}on.\n` },
    line: `${section}:1  the section has 1350 words in all; it should have 450 to 800.`,
  },
  {
    name: 'an unknown work in a finding',
    change: { file: 'content/purposes/attachment-styles.mdx', find: '[davis2003]', replace: '[davis203]' },
    line: 'content/purposes/attachment-styles.mdx:13  findings[0].cites "davis203" does not exist. Did you mean "davis2003"?',
  },
  {
    name: 'an altered quotation',
    change: { file: 'content/purposes/attachment-styles.mdx', find: 'cling to', replace: 'hold on to' },
    line: 'content/purposes/attachment-styles.mdx:133  <ExpertCallout> "amir-levine" does not hold the words recorded in content/experts/amir-levine.yaml:6. Write: anxiously attached individuals cling to physical intimacy in moments of loss, while avoidants use the same behavior to suppress deeper emotional engagement.',
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
    line: 'content/purposes/attachment-styles.mdx:133  <ExpertCallout> expert "amir-levin" does not exist. Did you mean "amir-levine"?',
  },
  {
    name: 'an unknown work in prose',
    builtIn: 1,
    change: { file: passage, find: passageStart, replace: `${passageStart} [@davis203]` },
    line: `${passage}:7  citation "davis203" does not exist. Did you mean "davis2003"?`,
  },
  {
    name: 'a link to nowhere',
    change: { file: passage, find: passageStart, replace: `[${passageStart}](/suport/)` },
    line: `${passage}:7  link "/suport/" leads nowhere. Did you mean "/support/"?`,
  },
  {
    name: 'an unclosed tag',
    builtIn: 2,
    change: { file: passage, find: passageStart, replace: `<BookCard book="attached">${passageStart}` },
    line: `${passage}:7  <BookCard> is not closed. Write <BookCard …>words</BookCard> on one line, or <BookCard … /> where it holds no words.`,
  },
  {
    name: 'a component that does not exist',
    builtIn: 1,
    change: { file: section, find: 'There is an hour', replace: '<Callout /> There is an hour' },
    line: `${section}:118  <Callout> is no component of this site. Use ExpertCallout or SectionPicture or BookCard.`,
  },
  {
    name: 'a heading in prose',
    change: { file: passage, find: passageStart, replace: `# Over\n\n${passageStart}` },
    line: `${passage}:7  the heading "Over" stands in prose. Headings come from front matter; take it out.`,
  },
  {
    name: 'a day that does not exist',
    change: { file: 'content/changes/first-edition.yaml', find: 'date: 2026-11-24', replace: 'date: 2026-11-31' },
    line: 'content/changes/first-edition.yaml:2  date "2026-11-31" must be a day that exists, written as 2026-11-24',
  },
  {
    name: 'broken JSON',
    builtIn: 1,
    change: { file: 'content/references/moran2020.json', find: '"moran2020",', replace: '"moran2020"' },
    line: 'content/references/moran2020.json:2  cannot be read: there is no comma after "moran2020". Write: "moran2020",',
  },
  {
    name: 'a work that nobody cites',
    change: {
      file: 'content/references/sato2001.json',
      text: '{\n  "id": "sato2001",\n  "type": "book",\n  "title": "Rest",\n  "author": [{ "family": "Sato" }],\n  "issued": { "date-parts": [[2001]] },\n  "custom": { "noStudy": "A book of advice." }\n}\n',
    },
    line: 'content/references/sato2001.json:2  id "sato2001" is cited nowhere. Cite it, or remove the file.',
  },
  {
    name: 'a file that no collection reads',
    change: { file: 'content/glossary/rest.yml', text: 'id: rest\n' },
    line: 'content/glossary/rest.yml:1  is read by no collection. Rename it to rest.yaml.',
  },
  {
    name: 'a file whose name is not its id',
    change: { file: 'content/glossary/liking.yaml', find: 'id: liking', replace: 'id: enjoying' },
    line: 'content/glossary/liking.yaml:1  id "enjoying" differs from the file\'s name. Rename the file to enjoying.yaml, or write "id: liking".',
  },
  {
    name: 'an empty folder of motivations',
    builtIn: 3,
    change: {
      remove: [
        'content/motivations/conflict-and-passion.mdx',
        'content/motivations/emotional-closure.mdx',
        'content/motivations/fear-of-loss.mdx',
        'content/motivations/hope-for-reconciliation.mdx',
        'content/motivations/validation-and-reassurance.mdx',
      ],
    },
    line: 'content/parts/motivations.yaml:1  has no sections. Write the first as content/motivations/<id>.mdx.',
  },
  {
    name: 'a citation that is mistyped and would be published as it stands',
    change: { file: passage, find: passageStart, replace: 'It is over [see @davis2003],' },
    line: `${passage}:7  "[see @davis2003]" has words before its work. Write them before the brackets: "see [@davis2003]".`,
  },
  {
    name: 'a link to nowhere whose address stands elsewhere',
    change: { file: passage, find: /$/, replace: '\n[over]: /suport/\n' },
    line: `${passage}:17  link "/suport/" leads nowhere. Did you mean "/support/"?`,
  },
  {
    name: 'a comma too many in a reference',
    change: { file: 'content/references/aron2005.json', find: /\n\}\n$/, replace: ',\n}\n' },
    line: 'content/references/aron2005.json:40  cannot be read: a comma stands before the end, and nothing follows it. Take the comma out.',
  },
  {
    name: 'an expert without a quotation',
    change: { file: 'content/experts/dr-fisher.yaml', find: /quotation:\n( .*\n)+/, replace: 'quotation:\n' },
    line: 'content/experts/dr-fisher.yaml:3  quotation is missing. Write "quotation: …"; an expert needs it.',
  },
  {
    name: 'two elements of one page with the same id',
    change: { file: 'content/evidence/claims.yaml', text: `id: claims\n${percentage}` },
    line: 'content/evidence/claims.yaml:1  id "claims" is already used at content/evidence/claims.mdx:2. Write another.',
  },
  {
    name: 'a help line without a number',
    change: { file: 'content/support/lines/refuge.yaml', find: /routes:\n( .*\n)+/, replace: '' },
    line: 'content/support/lines/refuge.yaml:1  routes must hold a number, or the line must say "webOnly: true"; not both',
  },
  {
    name: 'a help line without a country',
    change: { file: 'content/support/lines/refuge.yaml', find: 'country: gb\n', replace: '' },
    line: 'content/support/lines/refuge.yaml:1  country must be named where there is a number',
  },
  {
    name: 'a help line whose confirmation is not said',
    change: { file: 'content/support/lines/refuge.yaml', find: /confirmation: .*\n/, replace: '' },
    line: 'content/support/lines/refuge.yaml:1  confirmation is missing. Write "confirmation: …", one of official-page, two-pages; a support line needs it.',
  },
  {
    name: 'a number of another country',
    builtIn: 1,
    change: { file: 'content/support/lines/refuge.yaml', find: 'country: gb', replace: 'country: us' },
    line: 'content/support/lines/refuge.yaml:11  routes[0].display "0808 2000 247" is no number of US. Mend it, or, if you have made sure of it, write "unlisted: true" beside it.',
  },
  {
    name: 'a number that is dialled otherwise than it is shown',
    change: { file: 'content/support/lines/refuge.yaml', find: "tel: '08082000247'", replace: "tel: '08082000274'" },
    line: 'content/support/lines/refuge.yaml:12  routes[0].tel "08082000274" is another number than "0808 2000 247". Write "08082000247", or mend what is shown.',
  },
  {
    name: 'a number known to be wrong',
    change: {
      file: 'content/support/lines/refuge.yaml',
      find: 'cost: free',
      replace: 'cost: free\nnote: Or 0800 500 2222.',
    },
    line: 'content/support/lines/refuge.yaml:15  note holds "0800 500 2222", which is wrong: a slip for 0808 500 2222. Mend it.',
  },
  {
    name: 'a country without an emergency number',
    change: { file: 'content/countries/gb.yaml', find: /emergency:\n( .*\n)+/, replace: 'emergency: []\n' },
    line: 'content/countries/gb.yaml:4  emergency has too few entries; write at least 1.',
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
    line: `${passage}:7  <BookCard> stands outside a section. Take it out.`,
  },
  {
    name: 'a note that is not written',
    change: { file: passage, find: passageStart, replace: 'It is over[^why],' },
    line: `${passage}:7  the note "[^why]" is not written. Write it below, as "[^why]: …".`,
  },
  {
    name: 'a picture in prose',
    change: { file: passage, find: passageStart, replace: '![A room](https://example.org/room.png) It is over,' },
    line: `${passage}:7  a picture is not written so. Describe it in content/pictures/, and write <SectionPicture picture="…" /> on a line of its own in a section.`,
  },
  {
    name: 'a link to a callout in a section that has none',
    change: {
      file: passage,
      find: passageStart,
      replace: '[It](/motivations/fear-of-loss/#fear-of-loss-expert) is over,',
    },
    line: `${passage}:7  link "/motivations/fear-of-loss/#fear-of-loss-expert" leads nowhere. Did you mean "/motivations/fear-of-loss/#fear-of-loss-idea"?`,
  },
  {
    name: 'a study of no reference',
    change: { file: 'content/studies/moran2021.yaml', text: `id: moran2021\n${study}` },
    line: 'content/studies/moran2021.yaml:1  id "moran2021" is the key of no reference. Did you mean "moran2020"?',
  },
  {
    name: 'a study of an unknown design',
    change: { file: 'content/studies/mason2012.yaml', find: 'design: survey', replace: 'design: servey' },
    line: 'content/studies/mason2012.yaml:5  samples[0].design "servey" is not one of survey, diary, follow-up, experiment, imaging, recording, case-control, meta-analysis, systematic-review, review, several. Did you mean "survey"?',
  },
  {
    name: 'a reference that has no study and does not say why',
    change: { remove: ['content/studies/hazan1987.yaml'] },
    line: 'content/references/hazan1987.json:2  id "hazan1987" says nothing of its study. Write content/studies/hazan1987.yaml, or why there is none in "custom": { "noStudy": "…" }.',
  },
  {
    name: 'a reference that says why there is no study, though there is one',
    change: {
      file: 'content/references/moran2020.json',
      find: '"custom": {',
      replace: '"custom": {\n    "noStudy": "A book of advice.",',
    },
    line: 'content/references/moran2020.json:31  custom.noStudy contradicts content/studies/moran2020.yaml. Take one out.',
  },
  {
    name: 'a finding that picks an unknown sample',
    change: { file: section, find: 'cites: [davis2003]', replace: 'cites: [davis2003]\n    samples: [diaries]' },
    line: `${section}:19  findings[1].samples "diaries" is no sample of the works it cites.`,
  },
  {
    name: 'a finding that cites several samples and names none',
    change: { file: section, find: '    samples: [survey, diary]\n', replace: '' },
    line: `${section}:13  findings[0].cites spielmann2016, which has the samples survey, diary. Name under \`samples\` those it rests on.`,
  },
  {
    name: 'a study that says what was found, and not in which sample',
    change: {
      file: 'content/studies/mason2012.yaml',
      find: 'measured:',
      replace: 'found: They were better adjusted.\nmeasured:',
    },
    line: 'content/studies/mason2012.yaml:80  found is no field of a study. Take it out, or mend its name.',
  },
  {
    name: 'a cohort of one work alone',
    change: { file: 'content/studies/gibbs2014.yaml', find: 'cohort: toledo', replace: 'cohort: toldo' },
    line: 'content/studies/gibbs2014.yaml:5  samples[0].cohort "toldo" is carried by no other work. Did you mean "toledo"? Give it to the other work that studied these people, or take it out.',
  },
  {
    name: 'a work that is cited and left out',
    change: { file: 'content/left-out/mason2012.yaml', text: `id: mason2012\n${leftOut}` },
    line: 'content/left-out/mason2012.yaml:1  id "mason2012" is cited, and so not left out. Take out this file.',
  },
  {
    name: 'a sample that counts couples and not how many people they are',
    change: { file: 'content/studies/maxwell2020.yaml', find: '    people: 214\n', replace: '' },
    line: 'content/studies/maxwell2020.yaml:8  samples[0].unit "newly married couples" leaves open how many people that is. Write "people: …" below it.',
  },
  {
    name: 'a code on a claim that there is not',
    builtIn: 1,
    change: { file: 'content/studies/katz2010.yaml', find: 'claim: going-along', replace: 'claim: going-alone' },
    line: 'content/studies/katz2010.yaml:13  samples[0].codes[0].claim "going-alone" does not exist. Did you mean "going-along"?',
  },
  {
    name: 'a code written twice',
    change: {
      file: 'content/studies/katz2010.yaml',
      find: '      - claim: going-along\n',
      replace: '      - { claim: going-along, bearing: for, note: Twice }\n      - claim: going-along\n',
    },
    line: 'content/studies/katz2010.yaml:14  samples[0].codes[1] says the same as the code at line 13. Take one out.',
  },
  {
    name: 'a sample that says unlike things of nobody in particular',
    change: { file: 'content/studies/moran2020.yaml', find: '        who: women\n', replace: '' },
    line: 'content/studies/moran2020.yaml:104  samples[1].codes[1].bearing "null-result" differs from the code at line 99, on the same claim. Write in each for whom it holds, "who: …", or for which part of the claim, "part: …".',
  },
  {
    name: 'a code that holds for some, where nothing is said of the rest',
    change: {
      file: 'content/studies/katz2010.yaml',
      find: 'claim: going-along\n',
      replace: 'claim: going-along\n        who: women\n',
    },
    line: 'content/studies/katz2010.yaml:14  samples[0].codes[0].who "women" splits nothing: these people say nothing else of going-along. Say it in the note, or code the rest, too.',
  },
  {
    name: 'a finding on a claim that its samples are not coded for',
    change: { file: section, find: 'claims: [low-mood]', replace: 'claims: [low-mood, torn]' },
    line: `${section}:27  findings[3].claims "torn" is coded in no sample it rests on. Code it in content/studies/eastwick2008.yaml, or take it out.`,
  },
  {
    name: 'a section that is led by a claim of another',
    change: { file: section, find: 'leads: [fear-to-sex,', replace: 'leads: [torn-reason,' },
    line: `${section}:8  leads "torn-reason" is no claim of this section. Name two of fear-not-desire, fear-pull, fear-to-sex, keeps-attached.`,
  },
  {
    name: 'a section whose leads have one name',
    change: { file: section, find: 'leads: [fear-to-sex, keeps-attached]', replace: 'leads: [fear-to-sex, fear-pull]' },
    line: `${section}:8  leads "fear-to-sex" and "fear-pull" are both called "reason". Write "label: …" in one of them, or name another claim.`,
  },
  {
    name: 'a section with too many claims',
    change: {
      file: 'content/claims/mind-follows.yaml',
      find: 'section: cognitive-dissonance',
      replace: 'section: fear-of-loss',
    },
    line: `${section}:8  has 5 claims of its own; it should have 2 to 4. They say "section: fear-of-loss" in content/claims/.`,
  },
  {
    name: 'a claim that no page states',
    change: { file: 'content/claims/drink.yaml', find: 'general: 3\n', replace: '' },
    line: 'content/claims/drink.yaml:1  section is missing, and the claim is not general. Write "section: …" or "general: …", its place among those that are.',
  },
  {
    name: 'a claim and its opposite, both supported',
    change: {
      file: 'content/claims/drink.yaml',
      find: 'general: 3\n',
      replace: 'general: 3\nopposite: pleasure-reason\n',
    },
    line: 'content/claims/drink.yaml:7  opposite "pleasure-reason" is supported at content/claims/pleasure-reason.yaml:7, as this claim is. Both cannot be: mend the codes of one.',
  },
  {
    name: 'a verdict without its certainty',
    change: { file: 'content/claims/drink.yaml', find: 'certainty: very-low\n', replace: '' },
    line: 'content/claims/drink.yaml:7  verdict "supported" and certainty do not go together: untested has none, and every other verdict has one.',
  },
  {
    name: 'a bearing turned round, which moves a verdict',
    builtIn: 2,
    change: {
      file: 'content/studies/maxwell2020.yaml',
      find: 'claim: fight-better\n        bearing: against',
      replace: 'claim: fight-better\n        bearing: for',
    },
    line: 'content/claims/fight-better.yaml:7  verdict "contradicted" is not what the codes make: supported, certainty very-low. maxwell2020 for (2 points: maxwell2020, content/studies/maxwell2020.yaml:12). How sure: start +2, time-order +1, independent-samples -1, risk-of-bias -1. Mend the code that is wrong, or write that here, and the former under history.',
  },
  {
    name: 'a sample left out, which moves how sure a verdict is',
    change: { remove: ['content/studies/perilloux2008.yaml'] },
    line: 'content/claims/esteem-dent.yaml:8  certainty "moderate" is not what the codes make: supported, certainty low. leary1995 for (1 point: leary1995, content/studies/leary1995.yaml:10); luciano2017 for (2 points: luciano2017, content/studies/luciano2017.yaml:11). How sure: start +2, time-order +1, independent-samples -1. Mend the code that is wrong, or write that here, and the former under history.',
  },
  {
    name: 'two groups of people joined into one',
    change: {
      file: 'content/studies/dailey2009a.yaml',
      find: '    design: survey\n',
      replace: '    design: survey\n    cohort: toledo\n',
    },
    line: 'content/claims/reunited-worse.yaml:13  votes.toledo "context" is wrong: its codes make "for (for, context)" (dailey2009a/first-study, content/studies/dailey2009a.yaml:18; halpernmeekin2013b, content/studies/halpernmeekin2013b.yaml:14). Mend the code that is wrong, or write "toledo: for (for, context)".',
  },
  {
    name: 'a bearing turned round, which moves a vote alone',
    builtIn: 2,
    change: {
      file: 'content/studies/maxwell2020.yaml',
      find: 'claim: heat\n        bearing: against',
      replace: 'claim: heat\n        bearing: for',
    },
    line: 'content/claims/heat.yaml:16  votes.maxwell2020 "nearby-against" is wrong: its codes make "nearby-for" (maxwell2020, content/studies/maxwell2020.yaml:23). Mend the code that is wrong, or write "maxwell2020: nearby-for".',
  },
  {
    name: 'the verdict of a claim typed by hand',
    change: {
      file: 'content/evidence/claims.mdx',
      find: '<GeneralClaims />',
      replace: '<GeneralClaims />\n\n[Drink has a part in it](/claims/#drink): supported.',
    },
    line: 'content/evidence/claims.mdx:17  "supported" stands beside a link to a claim, whose verdict is reckoned and may change. Write <ClaimVerdict claim="drink" /> on the page of evidence, or take the word out.',
  },
  {
    name: 'a contrary work that is neither cited nor left out',
    change: { remove: ['content/left-out/monk2021.yaml'] },
    line: 'content/contrary-works.yaml:32  works "monk2021" is neither cited nor left out. Did you mean "monk2018"? Cite it, or say in content/left-out/monk2021.yaml why not.',
  },
  {
    name: 'a correction of a page that there is not',
    change: {
      file: 'content/changes/attempts-and-success.yaml',
      find: '[evidence, references]',
      replace: '[evidense]',
    },
    line: 'content/changes/attempts-and-success.yaml:5  pages "evidense" is no section or page. Did you mean "evidence"?',
  },
  {
    name: 'two findings that begin with the same work',
    change: { file: section, find: 'cites: [davis2003]', replace: 'cites: [spielmann2016, davis2003]' },
    line: `${section}:18  findings[1].cites begins with "spielmann2016" like the finding at line 13, and both would have one anchor. Put another work first.`,
  },
  {
    name: 'a term that no prose uses',
    change: { file: 'content/glossary/sliding.yaml', find: 'forms: [sliding]', replace: 'forms: [slithering]' },
    line: 'content/glossary/sliding.yaml:4  no prose uses "slithering". Use the term where it belongs, add the form that is used, or remove the file.',
  },
  {
    name: 'one form for two terms',
    change: { file: 'content/glossary/sliding.yaml', find: 'forms: [sliding]', replace: 'forms: [sliding, Liking]' },
    line: 'content/glossary/sliding.yaml:4  forms "Liking" is already used at content/glossary/liking.yaml:4. Write another.',
  },
  {
    name: 'a term left out where it is not used',
    change: { file: passage, find: 'title:', replace: 'unmarkedTerms: [sliding]\ntitle:' },
    line: `${passage}:3  unmarkedTerms "sliding" leaves out a term that is not used here. Take it out.`,
  },
  {
    name: 'two paragraphs that begin alike',
    change: { file: passage, find: 'You need not', replace: `${passageStart} or nearly, again. You need not` },
    line: `${passage}:15  the paragraph begins like the one at line 7, and both would be "#it-is-over-or". Change its first words.`,
  },
  {
    name: 'a former anchor that leads nowhere',
    change: { file: passage, find: 'title:', replace: 'formerAnchors:\n  it-was-over: it-is-over\ntitle:' },
    line: `${passage}:4  formerAnchors "it-was-over" leads to "it-is-over", which no paragraph has. Did you mean "it-is-over-or"?`,
  },
  {
    name: 'a page without metadata',
    change: { remove: ['content/pages/topics.yaml'] },
    line: 'content/pages:1  says nothing of the page "topics". Write content/pages/topics.yaml.',
  },
  {
    name: 'days in the wrong order',
    change: { file: section, find: /reviewed: .*/, replace: 'reviewed: 2026-11-23' },
    line: `${section}:114  reviewed 2026-11-23 is not between published 2026-11-24 and reviewDue 2027-11-24. Mend the days.`,
  },
  {
    name: 'a component of the evidence in the article',
    change: { file: passage, find: passageStart, replace: '<EvidenceMap />\n\nIt is over,' },
    line: `${passage}:7  <EvidenceMap> stands outside an evidence passage. Take it out.`,
  },
  {
    name: 'an unknown work in a table of studies',
    change: { file: 'content/evidence/help-or-hurt.mdx', find: 'works="spielmann2019', replace: 'works="spielman2019' },
    line: 'content/evidence/help-or-hurt.mdx:37  <StudyTable> works "spielman2019" does not exist. Did you mean "spielmann2019"?',
  },
  {
    name: 'a work without a study in a table of studies',
    change: {
      file: 'content/evidence/help-or-hurt.mdx',
      find: 'works="spielmann2019',
      replace: 'works="gross2015 spielmann2019',
    },
    line: 'content/evidence/help-or-hurt.mdx:37  <StudyTable> works "gross2015" does not exist. Name one that does, or write content/studies/gross2015.yaml.',
  },
  {
    name: 'the verdict of an unknown claim',
    change: {
      file: 'content/evidence/claims.mdx',
      find: '<GeneralClaims />',
      replace: '<GeneralClaims />\n\n<ClaimVerdict claim="drnk" />',
    },
    line: 'content/evidence/claims.mdx:17  <ClaimVerdict> claim "drnk" does not exist. Did you mean "drink"?',
  },
  {
    name: 'a table in the article',
    change: { file: passage, find: passageStart, replace: `| Over |\n| :-- |\n| Nearly |\n\n${passageStart}` },
    line: `${passage}:7  a table stands outside an evidence passage. Write a list.`,
  },
  {
    name: 'a share of “more than” that is drawn as exact',
    change: { file: 'content/evidence/all-asked.yaml', find: 'atLeast: true\n', replace: '' },
    line: 'content/evidence/all-asked.yaml:1  atLeast and the label do not agree: “more than”, “over” and “at least” go with "atLeast: true", and nothing else does.',
  },
  {
    name: 'an unknown work behind a percentage',
    change: {
      file: 'content/evidence/broken-up.yaml',
      find: 'reference: halpernmeekin2013a',
      replace: 'reference: halpernmeekin2013',
    },
    line: 'content/evidence/broken-up.yaml:10  reference "halpernmeekin2013" does not exist. Did you mean "halpernmeekin2013a"?',
  },
  {
    name: 'a figure of a section that does not exist',
    change: {
      file: 'content/figures/two-dials.yaml',
      find: 'section: attachment-styles',
      replace: 'section: attachment-style',
    },
    line: 'content/figures/two-dials.yaml:2  section "attachment-style" does not exist. Did you mean "attachment-styles"?',
  },
  {
    name: 'a second figure of one section',
    change: {
      file: 'content/figures/wanting-is-not-liking.yaml',
      find: 'section: dopamine-and-reward-system',
      replace: 'section: attachment-styles',
    },
    line: 'content/figures/wanting-is-not-liking.yaml:2  section "attachment-styles" is already used at content/figures/two-dials.yaml:2. Write another.',
  },
  {
    name: 'an unknown work behind a figure',
    change: { file: 'content/figures/stay-and-leave.yaml', find: '[joel2018]', replace: '[joel2017]' },
    line: 'content/figures/stay-and-leave.yaml:7  cites "joel2017" does not exist. Did you mean "joel2018"?',
  },
  {
    name: 'a figure of an unknown kind',
    change: { file: 'content/figures/two-dials.yaml', find: 'kind: dials', replace: 'kind: boxes' },
    line: 'content/figures/two-dials.yaml:9  kind "boxes" is not one of loop, pulses, dials, counts. Write one of these.',
  },
  {
    name: 'a figure without a remark on it',
    change: { file: 'content/figures/two-dials.yaml', find: 'remark: [one person has both]\n', replace: '' },
    line: 'content/figures/two-dials.yaml:1  remark is missing. Write "remark: …"; a figure needs it.',
  },
  {
    name: 'a figure with one dial of two',
    change: { file: 'content/figures/two-dials.yaml', find: / {2}- name: \[unease with[^]*$/, replace: '' },
    line: 'content/figures/two-dials.yaml:11  dials has too few entries; write at least 2.',
  },
  {
    name: 'a count of a figure that is no whole number',
    change: { file: 'content/figures/stay-and-leave.yaml', find: 'count: 27', replace: 'count: many' },
    line: 'content/figures/stay-and-leave.yaml:12  whole.count "many" must be a number. Write it in digits, and nothing beside them.',
  },
  {
    name: 'a section with too few voices',
    change: { file: section, find: /voices:\n( {2}- .*\n)+/, replace: 'voices:\n  - I am afraid.\n' },
    line: `${section}:42  voices has too few entries; write at least 15.`,
  },
  {
    name: 'a section with too few aliases',
    change: { file: section, find: /aliases:\n( {2}- .*\n)+/, replace: 'aliases:\n  - fear\n' },
    line: `${section}:69  aliases has too few entries; write at least 15.`,
  },
  {
    name: 'a danger whose passage does not exist',
    change: { file: 'content/search/danger/violence.yaml', find: 'passage: safety', replace: 'passage: sefety' },
    line: 'content/search/danger/violence.yaml:3  passage "sefety" does not exist. Did you mean "safety"?',
  },
  {
    name: 'a danger in words with an apostrophe',
    change: { file: 'content/search/danger/self-harm.yaml', find: /# Dying\n/, replace: '- don’t want to live\n' },
    line: 'content/search/danger/self-harm.yaml:8  phrases[0] "don’t want to live" must be words in lower case, without an apostrophe',
  },
  {
    name: 'a filler word in capitals',
    change: { file: 'content/search/filler-words.yaml', find: '- about\n', replace: '- About\n' },
    line: 'content/search/filler-words.yaml:7  words[1] "About" must be one word in lower case, without an apostrophe',
  },
  {
    name: 'a list of filler words that is missing',
    change: { remove: ['content/search/filler-words.yaml'] },
    line: 'content:1  has no files for fillerWords. Expected content/search/filler-words.yaml.',
  },
  {
    name: 'a contact that is neither mail nor a page',
    builtIn: 1,
    change: { file: 'content/publisher.yaml', find: 'id: publisher', replace: 'id: publisher\ncontact: Ren Sato' },
    line: 'content/publisher.yaml:13  contact "Ren Sato" must be an e-mail address, or a web address that begins with "https://"',
  },
  {
    name: 'an author without a name',
    change: { file: 'content/publisher.yaml', find: 'authors: []', replace: 'authors:\n  - role: writer' },
    line: 'content/publisher.yaml:14  authors[0].name is missing. Write "name: …"; the publisher needs it.',
  },
  {
    name: 'a contact to be made sure of in more than a year',
    change: { file: 'content/publisher.yaml', find: 'reviewDue: 2027', replace: 'reviewDue: 2028' },
    line: 'content/publisher.yaml:18  reviewDue "2028-11-24" must be within a year of reviewed: security.txt is good until then',
  },
];
