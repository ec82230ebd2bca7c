import { getId, type ContentFile } from './content-file.ts';
import type { Problem } from './problem.ts';
import { toList, type WorkData } from './work-data.ts';

/** Findings and codes that rest on a work its publisher took back, or doubts. */
export function findRestingOn(files: ContentFile[], works: ContentFile[]): Problem[] {
  const doubtful = new Map<string, string>(
    works.flatMap((work) => {
      const custom = (work.data?.['custom'] ?? {}) as WorkData;
      if (custom['retracted'] !== undefined) return [[getId(work), 'was retracted']];
      return custom['expressionOfConcern'] === undefined ? [] : [[getId(work), 'is in doubt']];
    }),
  );
  if (doubtful.size === 0) return [];
  const warn = (content: ContentFile, path: PropertyKey[], what: string, key: string): Problem => ({
    file: content.file,
    line: content.getLine(path),
    message: `${what} rests on "${key}", which ${doubtful.get(key) ?? ''}. Take it out, or say in its words what that means.`,
    severity: 'warning',
  });
  return files.flatMap((content) => {
    if (content.collection === 'sections') {
      return toList(content.data?.['findings']).flatMap((finding, i) =>
        toList((finding as WorkData | null)?.['cites']).flatMap((key, j) =>
          doubtful.has(String(key)) ? [warn(content, ['findings', i, 'cites', j], `findings[${i}]`, String(key))] : [],
        ),
      );
    }
    if (content.collection !== 'studies' || !doubtful.has(getId(content))) return [];
    return toList(content.data?.['samples']).flatMap((sample, i) =>
      toList((sample as WorkData | null)?.['codes']).map((_, j) =>
        warn(content, ['samples', i, 'codes', j], `samples[${i}].codes[${j}]`, getId(content)),
      ),
    );
  });
}
