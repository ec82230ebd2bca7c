/** Verdicts and all that goes into them, in words for a reader. */
import { capitalize } from '../text/capitalize.ts';
import type { ClaimData, Verdict } from '../../schemas/claim.ts';
import { isDirect, type Reckoning, type WhyMixed } from './verdict-rule.ts';
import type { Certainty } from './certainty.ts';
import { verdictLabels } from './verdict-labels.ts';

/** What each verdict promises. */
export const verdictMeanings: Record<Verdict, string> = {
  supported: 'at least three quarters of the points are for it, also of those from studies of the very thing.',
  mixed: 'it was studied itself, and the points go neither way clearly.',
  contradicted:
    'at least three quarters of the points are against it or found nothing, also of those from studies of the very thing.',
  untested:
    'nobody we know of has looked at the very thing, or whoever did found nothing; at most there is evidence nearby.',
};

export const certaintyLabels: Record<Certainty, string> = {
  'very-low': 'very low certainty',
  low: 'low certainty',
  moderate: 'moderate certainty',
  high: 'high certainty',
};

const whyLabels: Record<WhyMixed, string> = {
  'differs-between-people': 'it differs between people',
  'part-holds': 'part of it holds',
  'studies-disagree': 'studies disagree',
};

const listFormat = new Intl.ListFormat('en-GB');

/** What is said after a verdict’s word, so that it never stands alone: “by one small study, very low certainty”. */
export function describeVerdict({ verdict, why, certainty, steps, votes }: Reckoning): string {
  if (certainty === undefined) return describeUntested(votes);
  const basis = verdict === 'mixed' ? listFormat.format(why.map((each) => whyLabels[each])) : `by ${nameBasis(steps)}`;
  return `${basis}, ${certaintyLabels[certainty]}`;
}

/** A verdict in one line: “Supported: by one small study, very low certainty”. */
export const formatVerdict = (reckoning: Reckoning): string =>
  `${verdictLabels[reckoning.verdict]}: ${describeVerdict(reckoning)}`;

function nameBasis(steps: Reckoning['steps']): string {
  const moved = (domain: string) => steps.find((step) => step.domain === domain)?.by;
  if (moved('independent-samples') === 1) return 'several studies';
  const size = moved('imprecision') === undefined ? '' : 'small ';
  return moved('independent-samples') === -1 ? `one ${size}study` : `two ${size}studies`;
}

function describeUntested(votes: Reckoning['votes']): string {
  if (votes.some(isDirect)) return 'looked for, and nothing found';
  if (votes.length === 0) return 'no study of it, or near it';
  if (votes.every(({ direction }) => direction === 'for')) return 'what is nearby points to it';
  return votes.some(({ direction }) => direction === 'for' || direction === 'split')
    ? 'what is nearby points both ways'
    : 'what is nearby points away from it';
}

/** A claim that leads a section, with what the rule makes of it. */
export interface LeadClaim extends Pick<ClaimData, 'type' | 'label'> {
  reckoning: Reckoning;
}

const typeLabels: Record<ClaimData['type'], string> = {
  motive: 'reason',
  mechanism: 'reason',
  outcome: 'effect',
  who: 'share',
};

/**
 * Says how a section’s lead claims stand, each in a few words: “Reason supported (low certainty)”, “effect untested”. Where
 * all stand alike, the first alone says so: “Untested”.
 */
export function describeLeads(leads: LeadClaim[]): string[] {
  const words = leads.map(({ reckoning: { verdict, certainty } }) =>
    certainty === undefined ? verdict : `${verdict} (${certaintyLabels[certainty]})`,
  );
  const shown = new Set(words).size === 1 ? words.slice(0, 1) : leads.map((lead, i) => `${nameLead(lead)} ${words[i]}`);
  return shown.map((text, i) => (i === 0 ? capitalize(text) : text));
}

/** A verdict and its certainty in the fewest words: “supported (low)”, where a heading says what is in the brackets. */
const nameVerdict = ({ reckoning: { verdict, certainty } }: LeadClaim) =>
  certainty === undefined ? verdict : `${verdict} (${certainty.replace('-', ' ')})`;

/**
 * Says in a table how a section’s lead claims stand, a line for each verdict: “Reason supported (low)”, “Effect untested”;
 * “Reason and effect untested” where all stand alike.
 */
export function listLeads(leads: LeadClaim[]): { verdict: Verdict; text: string }[] {
  const alike = Map.groupBy(leads, nameVerdict);
  return [...alike].flatMap(([words, [first, ...others]]) =>
    first === undefined
      ? []
      : {
          verdict: first.reckoning.verdict,
          text: capitalize(`${[first, ...others].map(nameLead).join(' and ')} ${words}`),
        },
  );
}

/** What a lead claim is called beside the other. */
export const nameLead = ({ type, label }: Pick<ClaimData, 'type' | 'label'>): string => label ?? typeLabels[type];
