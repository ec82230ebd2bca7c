import type { ContentFile } from './content-file.ts';
import type { Problem } from './problem.ts';

/** Warns that readers have nowhere to report a mistake. */
export function findPublisherProblems({ collection, file, data, getLine }: ContentFile): Problem[] {
  if (collection !== 'publisher' || data === undefined || 'contact' in data) return [];
  const message = 'no contact is configured, so readers cannot report a mistake. Write "contact: …" once there is one.';
  return [{ file, line: getLine(['contact']), message, severity: 'warning' }];
}
