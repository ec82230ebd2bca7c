import { toString } from 'mdast-util-to-string';
import { getId, type ContentFile } from './content-file.ts';
import { toError, type Problem } from './problem.ts';
import { findAttribute, visitComponents } from './known-components.ts';
import { suggest } from './suggestion.ts';

interface Callout {
  content: ContentFile;
  line: number;
  expert: string;
  words: string;
}

/**
 * Holds the callouts in the prose against the experts' records: each expert is quoted once, in the section the record
 * names, in exactly the words recorded, which are the words given.
 */
export function findQuotationProblems(files: ContentFile[]): Problem[] {
  const callouts = Map.groupBy(files.flatMap(getCallouts), ({ expert }) => expert);
  const experts = files.filter((content) => content.collection === 'experts' && content.data !== undefined);
  const given = files.find(({ collection }) => collection === 'givenWords');
  return [
    ...findStrayWords(given, experts),
    ...experts.flatMap((expert) => {
      const id = String(expert.data?.['id']);
      const quotation = expert.data?.['quotation'] as { section?: unknown; words?: unknown } | undefined;
      // Reported as a missing field already.
      if (typeof quotation?.section !== 'string' || typeof quotation.words !== 'string') return [];
      const { section, words } = quotation;
      const wordsGiven = getWords(given)[id];
      if (wordsGiven !== undefined && wordsGiven !== words) {
        const message = `quotation.words differ from the words given. Write: ${wordsGiven}`;
        return [toError(expert.file, expert.getLine(['quotation', 'words']), message)];
      }
      const own = callouts.get(id) ?? [];
      if (own.length === 0) {
        const message = `expert "${id}" has no callout. Write <ExpertCallout expert="${id}"> in the section "${section}".`;
        return [toError(expert.file, expert.getLine(['id']), message)];
      }
      const repeats = own.slice(1).map((callout) => {
        return toError(
          callout.content.file,
          callout.line,
          `<ExpertCallout> quotes "${id}" a second time. Take one out.`,
        );
      });
      const misplaced = own.filter((callout) => callout.content.data?.['id'] !== section);
      const changed = own.filter((callout) => callout.words !== words);
      return [
        ...repeats,
        ...misplaced.map(({ content, line }) =>
          toError(
            content.file,
            line,
            `<ExpertCallout> "${id}" belongs in the section "${section}" (${expert.file}). Move it.`,
          ),
        ),
        ...changed.map(({ content, line }) =>
          toError(
            content.file,
            line,
            `<ExpertCallout> "${id}" does not hold the words recorded in ${expert.file}:${expert.getLine(['quotation', 'words'])}. Write: ${words}`,
          ),
        ),
      ];
    }),
  ];
}

const getWords = (given: ContentFile | undefined) => (given?.data?.['words'] ?? {}) as Record<string, string>;

/** Words given of a person whom no record names would be held against nothing. */
function findStrayWords(given: ContentFile | undefined, experts: ContentFile[]): Problem[] {
  if (given === undefined) return [];
  const known = experts.map(getId);
  return Object.keys(getWords(given))
    .filter((id) => !known.includes(id))
    .map((id) =>
      toError(
        given.file,
        given.getLine(['words', id]),
        `words "${id}" are of no expert.${suggest(id, known)} Write content/experts/${id}.yaml, or mend the id.`,
      ),
    );
}

function getCallouts(content: ContentFile): Callout[] {
  const callouts: Callout[] = [];
  if (content.prose === undefined) return callouts;
  visitComponents(content.prose, (node) => {
    if (node.name !== 'ExpertCallout') return;
    const expert = findAttribute(node, 'expert') ?? '';
    callouts.push({ content, line: node.position?.start.line ?? 1, expert, words: toString(node).trim() });
  });
  return callouts;
}
