/** The EPUB is a valid one. */
import { spawnSync } from 'node:child_process';
import { realpathSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { getProgram, isMissing } from '../programs.ts';
import { dist } from './built-site.ts';
import { siteSlug } from './content-files.ts';

const file = join(dist, `${siteSlug}.epub`);

test.skipIf(isMissing('epubcheck'))('EPUBCheck finds no fault in it', () => {
  // Debian’s command is the archive itself, which only some systems can start.
  const program = realpathSync(getProgram('epubcheck'));
  const [command = '', ...args] = program.endsWith('.jar') ? ['java', '-jar', program, file] : [program, file];
  // For seconds of work: no compiler for hours of it, and no thread beside.
  const env = { ...process.env, JDK_JAVA_OPTIONS: '-XX:TieredStopAtLevel=1 -XX:+UseSerialGC' };
  const { stdout, stderr, status } = spawnSync(command, args, { encoding: 'utf8', env });
  expect(`${stdout}${stderr}`.split('\n').filter((line) => /^(FATAL|ERROR|WARNING)/.test(line))).toEqual([]);
  expect(status).toBe(0);
});
