/** What each column of the open data holds, as a Table Schema of Data Package has it (datapackage.org). */
import { certaintyField, claimTypeField, verdictField } from '../../schemas/claim.ts';
import { bearingField, designField, readField } from '../../schemas/study.ts';
import { site } from '../site/subject.ts';
import { abouts } from './nearness.ts';
import type { ClaimColumn, CodeColumn } from './open-data.ts';

interface Constraints {
  required?: true;
  unique?: true;
  enum?: string[];
  pattern?: string;
  minimum?: number;
}

/** A column, its meaning in words, and what may stand in it. */
export interface Column<Name extends string = string> {
  name: Name;
  title: string;
  description: string;
  type: 'string' | 'integer' | 'boolean';
  constraints: Constraints;
}

const required = { required: true } as const;
const isOneOf = ({ options }: { options: readonly string[] }) => ({ ...required, enum: [...options] });
const isAbout = isOneOf({ options: abouts });

type Line<Name> = [name: Name, title: string, description: string, constraints: Constraints, type?: Column['type']];

const toColumns = <Name extends string>(lines: Line<Name>[]) =>
  lines.map(([name, title, description, constraints, type = 'string']): Column<Name> => {
    return { name, title, description, type, constraints };
  });

const { such } = site.nearness.far;
const places = `${abouts[0] ?? ''} is nearest to the subject, then ${abouts.slice(1).join(', then ')}${such ? ` (${such})` : ''}.`;
const statedBy = 'The id of the section that states the claim. Empty for a general claim.';

/** The columns of the table of codes, in their order. */
export const codeColumns = toColumns<CodeColumn>([
  ['claim', 'Claim', 'The id of the claim, as in the table of claims.', required],
  ['claim_text', 'Claim, in words', 'The claim as a reader would put it.', required],
  [
    'claim_type',
    'Type of claim',
    'Why people do it (motive), how that works (mechanism), what comes of it (outcome), or who does and how often (who).',
    isOneOf(claimTypeField),
  ],
  ['claim_about', 'What the claim is about', `What the claim speaks of: ${places}`, isAbout],
  ['section', 'Section', statedBy, {}],
  [
    'sample',
    'Sample',
    'People studied in one way: the citation key of the work that reports it and, where the work has several, the name of the sample after a slash.',
    required,
  ],
  ['work', 'Work', 'The citation key of the work, as in the list of references.', required],
  [
    'doi',
    'DOI',
    'The DOI of the work. Empty where it has none or we know none.',
    { pattern: String.raw`10\.[0-9]{4,9}/\S+` },
  ],
  ['citation', 'Label to cite', 'How the work is named in a text: authors and year.', required],
  [
    'group',
    'Group',
    'The group of people from which the sample was drawn: the same in every sample, of whatever work, of that group. It has one vote on a claim. Reviews by the same authors are a group, too.',
    required,
  ],
  [
    'design',
    'Design',
    'How the sample was studied. A systematic-review says how it searched, a review does not; of several, we could not see how each was done.',
    isOneOf(designField),
  ],
  [
    'people',
    'People',
    'How many people were studied. Empty where that is not known, and for reviews that count something else.',
    { minimum: 1 },
    'integer',
  ],
  [
    'bearing',
    'Bearing',
    'What the sample says of the claim: for it, against it, null-result (looked for, and not found), or context (told beside it, without a vote).',
    isOneOf(bearingField),
  ],
  ['about', 'What was studied', `How near what was studied comes to the subject: ${places}`, isAbout],
  [
    'indirectness',
    'Stand-in',
    'What was measured in place of what the claim names, which takes the row one step further off. Empty where the thing itself was measured.',
    {},
  ],
  ['who', 'For whom', 'For whom it holds, where a group gives unlike answers for unlike people. Empty otherwise.', {}],
  [
    'part',
    'For which part',
    'For which part of the claim it holds, where a group gives unlike answers for its parts. Empty otherwise.',
    {},
  ],
  [
    'time_order',
    'Order in time',
    'Whether it shows what came first: people were followed, or something was done to them.',
    required,
    'boolean',
  ],
  [
    'read',
    'How it was read',
    'In full, as an abstract, or second-hand: in what somebody else says of it.',
    isOneOf(readField),
  ],
  ['note', 'Note', 'What decides the bearing, in a few words.', required],
  [
    'settled',
    'How it was settled',
    'Why the row says what it says, where the two readers who coded it differed. Empty where they did not.',
    {},
  ],
]);

/** The columns of the table of claims, in their order. */
export const claimColumns = toColumns<ClaimColumn>([
  ['claim', 'Claim', 'The id of the claim; it never changes.', { ...required, unique: true }],
  ['text', 'Claim, in words', 'The claim as a reader would put it.', required],
  ['type', 'Type of claim', 'As claim_type in the table of codes.', isOneOf(claimTypeField)],
  ['about', 'What the claim is about', 'As claim_about in the table of codes.', isAbout],
  ['section', 'Section', statedBy, {}],
  ['test', 'What would test it', 'What a study does that would test the claim.', required],
  ['opposite', 'Opposite', 'The id of the claim that says the reverse. Empty where there is none.', {}],
  ['verdict', 'Verdict', 'What the rule makes of the codes.', isOneOf(verdictField)],
  [
    'certainty',
    'Certainty',
    'How sure the verdict is. Empty where the claim is untested.',
    { enum: [...certaintyField.options] },
  ],
  [
    'why_mixed',
    'Why mixed',
    'Why the evidence is mixed: every reason that holds, with a space between two. Empty where it is not mixed.',
    { pattern: '(differs-between-people|part-holds|studies-disagree)( (part-holds|studies-disagree))*' },
  ],
]);
