import { basename, dirname, extname } from 'node:path';
import { idField } from '../../schemas/fields.ts';
import { getId, type ContentFile } from './content-file.ts';
import { toError, type Problem } from './problem.ts';
import { toSlug } from './suggestion.ts';

/**
 * Finds files that are not named after the entry they hold. Which of the two names is meant only an author can say, so both
 * stand for it until then.
 */
export function findNameProblems(files: ContentFile[]): Problem[] {
  const named = new Map(files.map((content) => [content.file, content]));
  return files.flatMap((content) => {
    const { file, data, getLine } = content;
    const [id, ending] = [getId(content), extname(file)];
    const name = basename(file, ending);
    if (typeof data?.['id'] !== 'string' || id === name) return [];
    const mend = idField.safeParse(name).success ? name : toSlug(name);
    const target = `${dirname(file)}/${id}${ending}`;
    const other = named.get(target);
    const message =
      other === undefined
        ? `id "${id}" differs from the file's name. Rename the file to ${id}${ending}${mend === id ? '' : `, or write "id: ${mend}"`}.`
        : `id "${id}" is already used at ${other.file}:${other.getLine(['id'])}. Write "id: ${mend}", as the file is named.`;
    return [toError(file, getLine(['id']), message)];
  });
}
