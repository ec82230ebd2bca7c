import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { onTestFinished } from 'vitest';

/** The list that npm keeps of what it has installed. */
export const packageList = 'node_modules/.package-lock.json';

/** A folder with a project’s files by their paths, until the running test has finished. */
export function createProject(files: Record<string, string> = {}) {
  const root = mkdtempSync(join(tmpdir(), 'project-'));
  onTestFinished(() => {
    rmSync(root, { recursive: true });
  });
  const write = (file: string, text: string) => {
    mkdirSync(dirname(join(root, file)), { recursive: true });
    writeFileSync(join(root, file), text);
  };
  write('node_modules/astro/package.json', '{}');
  write(packageList, '{"packages":{"node_modules/painter":{"version":"1.0.0"}}}');
  for (const [file, text] of Object.entries(files)) write(file, text);
  return { root, write };
}
