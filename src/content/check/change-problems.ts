import { pagePaths } from '../../lib/site/addresses.ts';
import type { ContentFile } from './content-file.ts';
import { explainWith } from './explained-names.ts';
import { createMovedNames } from './moved-names.ts';
import { toError, type Problem } from './problem.ts';
import { suggest } from './suggestion.ts';

/** Finds corrections that no page would show, and changes that concern pages there are not. */
export function findChangeProblems(files: ContentFile[]): Problem[] {
  const made = files.filter(({ collection }) => collection === 'sections' || collection === 'parts');
  const names = new Set([...Object.keys(pagePaths), ...made.map(({ data }) => String(data?.['id']))]);
  const { explainId } = createMovedNames(files);
  const known = explainWith(names, (id) => explainId('sections', id));
  return files
    .filter(({ collection }) => collection === 'changes')
    .flatMap((change) => findPageProblems(change, known));
}

function findPageProblems(change: ContentFile, known: ReadonlySet<string>): Problem[] {
  const { kind, pages } = change.data ?? {};
  const ids = Array.isArray(pages) ? pages.map(String) : [];
  if (kind === 'correction' && ids.length === 0) {
    const message =
      'pages is missing. Write the ids of the sections and pages that were corrected, as "pages: [evidence]".';
    return [toError(change.file, change.getLine(['pages']), message)];
  }
  return ids.flatMap((id, i) => {
    if (known.has(id) && ids.indexOf(id) === i) return [];
    const message = known.has(id)
      ? `pages "${id}" stands there twice. Take one out.`
      : `pages "${id}" is no section or page.${suggest(id, known)}`;
    return [toError(change.file, change.getLine(['pages', i]), message)];
  });
}
