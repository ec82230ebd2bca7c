import { basename, extname } from 'node:path';
import { pictureEndings } from '../../schemas/picture.ts';
import { getId, type ContentFile } from './content-file.ts';
import { findAttribute, visitComponents } from './known-components.ts';
import { toError, type Problem } from './problem.ts';
import { suggest, toSlug } from './suggestion.ts';

const folder = 'content/pictures';
const pictureFile = new RegExp(`^${folder}/[^/]+\\.(?:${pictureEndings.join('|')})$`, 'i');

/** Whether a file, by its path from the project’s folder, is a picture that a section may show. */
export const isPicture = (file: string): boolean => pictureFile.test(file);

/**
 * Holds the pictures in `content/pictures/` against what describes them there, and against the sections that show them.
 * @param found Names of the files in the folder that describe nothing themselves.
 */
export function findPictureProblems(files: ContentFile[], found: string[]): Problem[] {
  const pictures = files.filter(({ collection, data }) => collection === 'pictures' && data !== undefined);
  const shown = new Set(files.filter(({ collection }) => collection === 'sections').flatMap(getShown));
  const described = new Set(pictures.map(({ data }) => String(data?.['file'])));
  return [
    ...pictures.flatMap((picture) => [...findLost(picture, found), ...findUnshown(picture, shown)]),
    ...found.filter((name) => !described.has(name)).map(reportUndescribed),
  ];
}

function getShown({ prose }: ContentFile): string[] {
  const shown: string[] = [];
  if (prose === undefined) return shown;
  visitComponents(prose, (node) => {
    if (node.name === 'SectionPicture') shown.push(findAttribute(node, 'picture') ?? '');
  });
  return shown;
}

function findLost({ file, data, getLine }: ContentFile, found: string[]): Problem[] {
  const name = String(data?.['file']);
  if (found.includes(name)) return [];
  return [
    toError(file, getLine(['file']), `file "${name}" is not in ${folder}/.${suggest(name, found)} Put it there.`),
  ];
}

function findUnshown(picture: ContentFile, shown: ReadonlySet<string>): Problem[] {
  const id = getId(picture);
  if (shown.has(id)) return [];
  const message = `id "${id}" is shown in no section. Write <SectionPicture picture="${id}" /> on a line of its own in the prose of one, or remove the picture.`;
  return [toError(picture.file, picture.getLine(['id']), message)];
}

function reportUndescribed(name: string): Problem {
  const id = toSlug(basename(name, extname(name)));
  const file = `${id}${extname(name).toLowerCase()}`;
  const rename = file === name ? '' : `Rename it to ${file}, and write`;
  const message = `is described by no file. ${rename || 'Write'} ${folder}/${id}.yaml, with "id: ${id}", "file: ${file}", "alt: …", "credit: …" and "licence: …".`;
  return toError(`${folder}/${name}`, 1, message);
}
