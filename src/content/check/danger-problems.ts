import type { Danger, DangerWords } from '../../lib/danger/lists.ts';
import { splitWords } from '../../lib/text/words.ts';
import { anyRelation } from '../../schemas/fields.ts';
import { dangerSchema, dangerWordsSchema } from '../../schemas/search-words.ts';
import { createDangerFinder } from '../../lib/danger/danger.ts';
import { getPhraseSamples } from '../../lib/danger/samples.ts';
import type { ContentFile } from './content-file.ts';
import { toError, type Problem } from './problem.ts';
import { suggest } from './suggestion.ts';

/** A danger with the file it stands in. */
interface DangerFile {
  content: ContentFile;
  danger: Danger;
}

/**
 * Finds sets that phrases name and nobody wrote, and phrases that no longer call for help, whatever silences them: a
 * wording under `unless`, or a word that is passed over or spelled otherwise.
 */
export function findDangerProblems(files: ContentFile[]): Problem[] {
  const own = files.filter(({ collection }) => collection === 'dangerWords' || collection === 'dangers');
  if (own.length !== last.files.length || own.some((file, i) => file !== last.files[i]))
    last = { files: own, problems: findOwnProblems(own) };
  return last.problems;
}

/** The files last looked at, and what was found: trying every phrase takes as long as the rest of the check. */
let last: { files: ContentFile[]; problems: Problem[] } = { files: [], problems: [] };

function findOwnProblems(files: ContentFile[]): Problem[] {
  const words = files
    .filter(({ collection }) => collection === 'dangerWords')
    .flatMap(({ data }) => dangerWordsSchema(anyRelation).safeParse(data).data ?? [])[0];
  if (words === undefined) return [];
  const dangers = files
    .filter(({ collection }) => collection === 'dangers')
    // What its schema refuses is reported already.
    .flatMap((content) => {
      const { data } = dangerSchema(anyRelation).safeParse(content.data);
      return data === undefined ? [] : [{ content, danger: { ...data, passage: data.passage.id } }];
    });
  const unknown = dangers.flatMap((file) => findUnknownSets(file, words));
  return unknown.length > 0 ? unknown : dangers.flatMap((file) => findSilenced(file, words));
}

function findUnknownSets({ content, danger }: DangerFile, { sets }: DangerWords): Problem[] {
  return (['phrases', 'unless'] as const).flatMap((field) =>
    danger[field].flatMap((phrase, i) =>
      [...phrase.matchAll(/\{([^}]+)\}/g)]
        .map(([, name = '']) => name)
        .filter((name) => !Object.hasOwn(sets, name))
        .map((name) => {
          const message = `${field} names the set "${name}", which content/search/danger-words.yaml does not have.${suggest(name, Object.keys(sets))}`;
          return toError(content.file, content.getLine([field, i]), message);
        }),
    ),
  );
}

function findSilenced({ content, danger }: DangerFile, words: DangerWords): Problem[] {
  const createFinder = (changed: Partial<Danger> = {}) =>
    createDangerFinder({ words, dangers: [{ ...danger, ...changed }], ordinary: [] });
  const find = createFinder();
  return danger.phrases.flatMap((phrase, i) => {
    const silent = getPhraseSamples(phrase, words).find((text) => find(text).length === 0);
    if (silent === undefined) return [];
    const at = danger.unless.findIndex(
      (wording) => createFinder({ phrases: [phrase], unless: [wording] })(silent).length === 0,
    );
    const isSilenced = at !== -1 && createFinder({ phrases: [phrase], unless: [] })(silent).length > 0;
    const reason = isSilenced
      ? `is silenced by unless "${danger.unless[at] ?? ''}" in line ${content.getLine(['unless', at])}: "${silent}" calls for no help. Make that wording longer, or take the word out of the phrase.`
      : `does not call for help when someone types "${silent}". ${getMend(silent, words)}`;
    return [toError(content.file, content.getLine(['phrases', i]), `phrases "${phrase}" ${reason}`)];
  });
}

/** What an author may do about a phrase that is not found though nothing silences it. */
function getMend(text: string, { spellings }: DangerWords): string {
  const respelled = Object.entries(spellings).find(([, forms]) =>
    forms.some((form) => ` ${splitWords(text).join(' ')} `.includes(` ${form} `)),
  );
  return respelled === undefined
    ? 'Write it as one word in every place, and see the words passed over in content/search/danger-words.yaml.'
    : `There it is read as "${respelled[0]}" (spellings in content/search/danger-words.yaml). Write that.`;
}
