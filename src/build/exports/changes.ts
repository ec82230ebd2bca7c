import { selectAll } from 'hast-util-select';
import type { ExportedPage } from './exported-page.ts';
import { toText } from '../../lib/text/tree-text.ts';

/** A correction or a change, as the page about the article tells it. */
export interface Change {
  /** Its anchor. */
  id: string;
  /** As `2026-11-24`. */
  day: string;
  isCorrection: boolean;
  summary: string;
}

/** All changes that the page about the article lists, newest first. Throws when it lists none. */
export function findChanges(about: ExportedPage): Change[] {
  const changes = selectAll('[data-export-change]', about.main).map((item): Change => {
    const [day] = selectAll('time', item).map((time) => String(time.properties['dateTime']));
    const summary = toText({ ...item, children: item.children.filter(({ type }) => type === 'text') });
    const isCorrection = item.properties['dataExportChange'] === 'correction';
    return { id: item.properties.id ?? '', day: day ?? '', isCorrection, summary };
  });
  if (changes.length === 0) throw new Error(`/${about.folder} lists no changes.`);
  return changes;
}
