/** The rule twice: as the site reckons with it, and as its words say. */
import { expect, test } from 'vitest';
import type { Code } from '../../../../src/lib/evidence/coded-claim.ts';
import { reckon } from '../../../../src/lib/evidence/verdict-rule.ts';
import { abouts } from '../../../../src/lib/evidence/nearness.ts';
import { claimTypeField } from '../../../../src/schemas/claim.ts';
import { bearingField, designField, readField } from '../../../../src/schemas/study.ts';
import { reckonByHand } from '../../../html/rule-by-hand.ts';

/** Numbers from 0 to 1 that look like chance and are the same in every run (mulberry32). */
function createChance(seed: number): () => number {
  let state = seed;
  return () => {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32;
  };
}

const chance = createChance(16);
const pick = <T>(options: readonly T[]): T => options[Math.floor(chance() * options.length)] as T;

function createCode(): Code {
  const work = pick(['a', 'b', 'c', 'd', 'e', 'f', 'g', 'h']);
  return {
    sample: work,
    work,
    group: work,
    bearing: pick(bearingField.options),
    about: pick(abouts),
    indirectness: pick([undefined, undefined, 'a stand-in']),
    who: pick([undefined, undefined, 'some']),
    part: pick([undefined, undefined, 'a part']),
    timeOrder: pick([true, false]),
    read: pick(readField.options),
    design: pick(designField.options),
    people: pick([undefined, 30, 90, 199, 200, 800]),
  };
}

test('the site reckons what its words say, whatever the codes', () => {
  const outcomes = new Map<string, number>();
  for (let i = 0; i < 10_000; i++) {
    const claim = { type: pick(claimTypeField.options), about: pick(abouts) };
    const codes = Array.from({ length: Math.floor(chance() * 9) }, createCode);
    const { verdict, certainty, why } = reckon({ ...claim, codes });
    const rows = codes.map(({ indirectness, who, part, people, timeOrder, ...code }) => ({
      ...code,
      ...{ claim: 'x', claim_type: claim.type, claim_about: claim.about, time_order: timeOrder },
      ...{ indirectness: indirectness ?? null, who: who ?? null, part: part ?? null, people: people ?? null },
    }));
    const byHand = reckonByHand(rows);
    if (byHand.verdict !== verdict || byHand.certainty !== (certainty ?? null))
      expect({ claim, codes, ...byHand }).toEqual({ claim, codes, verdict, certainty, why_mixed: why.join(' ') });
    expect(byHand.why_mixed ?? '').toBe(why.join(' '));
    const outcome = `${verdict}, ${certainty ?? 'untested'}`;
    outcomes.set(outcome, (outcomes.get(outcome) ?? 0) + 1);
  }
  // Every verdict came up with every certainty, each often enough to mean something.
  expect(outcomes.size).toBe(13);
  expect(Math.min(...outcomes.values())).toBeGreaterThan(20);
});
