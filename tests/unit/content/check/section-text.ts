/** A section whose fields are all right, for tests to spoil. */
export const sectionText = `---
id: rest
title: Rest
order: 1
question: Does it rest?
idea: Going back can be a rest from grief.
leads: [rest-reason, rest-result]
answer: It rests, for a night.
takeAway: Rest.
findings:
  - text: Of 212 people, many rested.
    cites: [davis2003]
    claims: [rest-reason]
    cannotTell: How long it lasted.
limits: Students, most of them.
questions:
  - Are you tired?
voices:
  [I am tired., I want to stop., Let me sleep., It was a long day., Can we pause?,
  I need a break., My bed is cold., Hold me tonight., I sleep so badly., Was it rest?,
  It calmed me., I slept at last., Only for a night., I was worn out., Grief is work.]
aliases: [sleep, tiredness, pause, break, calm, ease, nap, respite, relief, quiet, peace, leisure, repose, lull, idling]
related: [rest]
published: 2026-11-24
reviewed: 2026-11-24
reviewDue: 2027-11-24
---

Words.
`;

/** The section with one stretch of its text replaced. Throws when it is not there, since nothing would be tested. */
export function changeSection(find: string, replacement: string): string {
  if (!sectionText.includes(find)) throw new Error(`The section does not contain: ${find}`);
  return sectionText.replace(find, replacement);
}
