/** What an author writes for a sixth motivation and for a third part with one section: content alone, and no emblem. */

const days = 'published: 2026-11-24\nreviewed: 2026-11-24\nreviewDue: 2027-11-24\n';
const list = (count: number, word: string) =>
  Array.from({ length: count }, (_, i) => `  - ${word} no. ${i + 1}\n`).join('');

/** A section as its front matter and prose, with a claim for each of its two leads. */
const createSection = (folder: string, id: string, title: string, order: number) => [
  {
    file: `content/${folder}/${id}.mdx`,
    text: `---
id: ${id}
title: ${title}
order: ${order}
question: Is it ${id}?
idea: Going back can be a matter of ${id}.
leads: [${id}-reason, ${id}-result]
answer: Nobody has asked about ${id}.
takeAway: Ask whether it is ${id}.
findings:
  - text: Students had expected to feel worse about ${id} than they did.
    cites: [eastwick2008]
    claims: [low-mood]
    cannotTell: Anything of ${id}.
limits: Nobody was asked about ${id}.
questions: [Do you know ${id}?]
voices:
${list(15, `I think of ${id},`)}aliases:
${list(15, `words for ${id},`)}related: [fear-of-loss]
${days}---

${`This is about ${id}, and about nothing else. `.repeat(55)}
`,
  },
  ...(['reason', 'result'] as const).map((lead) => ({
    file: `content/claims/${id}-${lead}.yaml`,
    text: `id: ${id}-${lead}
type: ${lead === 'reason' ? 'motive' : 'outcome'}
about: sex-with-an-ex
text: The ${lead} is ${id}.
test: asks people about ${id}
section: ${id}
verdict: untested
votes: {}
`,
  })),
];

export const sixthMotivation = createSection('motivations', 'habit', 'Force of habit', 6);

export const thirdPart = [
  {
    file: 'content/parts/settings.yaml',
    text: `id: settings
order: 3
title: Settings
sectionLabel: Setting
descriptionHeading: Where it happens
countedAs: [settings, ideas]
hue: moss
`,
  },
  {
    file: 'content/article/settings.mdx',
    text: '---\nid: settings\ntitle: The settings\nsummary: Where it happens.\n---\n\nPlaces matter too.\n',
  },
  {
    file: 'content/pages/settings.yaml',
    text: `id: settings\ntitle: The settings\ndescription: Where it happens.\naliases: [where, places, rooms]\n${days}`,
  },
  ...createSection('settings', 'parties', 'Parties', 1),
];
