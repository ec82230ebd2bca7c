import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { SiteData } from '../schemas/site.ts';

/**
 * What has to be known of the site before its content is checked: where it is published, and what is named after it in
 * scripts, which are not to carry the whole file. What cannot be read or is wrong, the check tells of.
 * @param root The project's folder.
 */
export function readSiteFacts(root: string): { address: string | undefined; slug: string } {
  const { address, slug } = readFile(join(root, 'content/site.json'));
  return {
    address: URL.parse(String(address))?.origin === address ? address : undefined,
    slug: String(slug),
  };
}

function readFile(path: string): Partial<SiteData> {
  try {
    return (JSON.parse(readFileSync(path, 'utf8').replace('\uFEFF', '')) ?? {}) as Partial<SiteData>;
  } catch {
    return {};
  }
}
