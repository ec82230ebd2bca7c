import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { onTestFinished } from 'vitest';
import { BuiltSite } from '../../../src/build/built-site/built-site.ts';

/** A built site of these files, in a folder that is removed when the running test has finished. */
export function createSite(files: Record<string, string>, base = '/'): { site: BuiltSite; folder: string } {
  const folder = mkdtempSync(join(tmpdir(), 'site-'));
  onTestFinished(() => {
    rmSync(folder, { recursive: true });
  });
  for (const [path, content] of Object.entries(files)) {
    mkdirSync(dirname(join(folder, path)), { recursive: true });
    writeFileSync(join(folder, path), content);
  }
  return { folder, site: new BuiltSite(folder, { site: 'https://example.org', base }) };
}
