import type { Site } from '../built-site/built-site.ts';
import { renderExports } from './write-exports.ts';

export function writeExports(site: Site): string {
  const files = renderExports(site);
  for (const [file, content] of files) site.write(file, content);
  return `wrote ${files.size} files`;
}
