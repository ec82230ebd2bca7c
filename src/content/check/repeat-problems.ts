import { splitWords } from '../../lib/text/words.ts';
import type { ContentFile } from './content-file.ts';
import { toError, type Problem } from './problem.ts';

/** Lists in which nothing may stand twice, whatever its capitals and marks. */
const lists = ['voices', 'aliases', 'forms', 'related', 'cites', 'references'];

/**
 * Finds what is said twice in one list of an entry, a section that names itself as related, and a voice of two entries:
 * a reader who says it could be led to one of them only.
 */
export function findRepeatProblems(files: ContentFile[]): Problem[] {
  const voices = new Map<string, { content: ContentFile; place: number }>();
  return files.flatMap((content) => [
    ...lists.flatMap((field) => findRepeats(content, field)),
    ...findOwnName(content),
    ...findSharedVoices(content, voices),
  ]);
}

/** The texts of a list, in the words that search compares. */
const getTexts = ({ data }: ContentFile, field: string): string[] => {
  const list = data?.[field];
  return Array.isArray(list) ? list.map((item) => (typeof item === 'string' ? toSound(item) : '')) : [];
};

const toSound = (text: string) => splitWords(text).join(' ');

function findRepeats(content: ContentFile, field: string): Problem[] {
  const first = new Map<string, number>();
  return getTexts(content, field).flatMap((text, i) => {
    const earlier = first.get(text);
    if (earlier === undefined) first.set(text, i);
    if (earlier === undefined || text === '') return [];
    const message = `${field} says "${getWritten(content, field, i)}" twice, here and at line ${content.getLine([field, earlier])}. Take one out.`;
    return [toError(content.file, content.getLine([field, i]), message)];
  });
}

const getWritten = ({ data }: ContentFile, field: string, i: number) => String((data?.[field] as unknown[])[i]);

function findOwnName(content: ContentFile): Problem[] {
  const place = getTexts(content, 'related').indexOf(toSound(String(content.data?.['id'])));
  if (place < 0) return [];
  const message = `related "${getWritten(content, 'related', place)}" is this section itself. Name another, or take it out.`;
  return [toError(content.file, content.getLine(['related', place]), message)];
}

function findSharedVoices(
  content: ContentFile,
  voices: Map<string, { content: ContentFile; place: number }>,
): Problem[] {
  return getTexts(content, 'voices').flatMap((voice, place) => {
    const first = voices.get(voice);
    if (first === undefined) voices.set(voice, { content, place });
    if (first === undefined || first.content === content) return [];
    const where = `${first.content.file}:${first.content.getLine(['voices', first.place])}`;
    const message = `voices "${getWritten(content, 'voices', place)}" stands at ${where} too, and leads a reader to one of them. Leave it where it is answered best.`;
    return [toError(content.file, content.getLine(['voices', place]), message)];
  });
}
