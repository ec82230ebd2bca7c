import { packLists } from '../../lib/danger/packed-lists.ts';
import { lightenDangerLists } from './lighten-danger-lists.ts';
import { readDangerModule } from './read-danger-lists.ts';

/** What the script of the search box carries of the words of danger and the help they call for. */
export function packDangerModule(root: string): string {
  const { lists, help } = readDangerModule(root);
  return packLists({ lists: lightenDangerLists(lists), help });
}
