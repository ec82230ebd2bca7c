import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { SiteData } from '../schemas/site.ts';

/**
 * Where the content says that the site is published. Asked before the content is checked; what cannot be read, the check
 * tells of.
 */
export function findContentAddress(root: string): string | undefined {
  try {
    const { address } = JSON.parse(readFileSync(join(root, 'content/site.json'), 'utf8')) as Partial<SiteData>;
    return address !== undefined && URL.parse(address)?.origin === address ? address : undefined;
  } catch {
    return undefined;
  }
}
