import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { delimiter, join } from 'node:path';
import { beforeEach, expect, onTestFinished, test, vi } from 'vitest';
import {
  explainMissing,
  findMissing,
  findOnPath,
  getProgram,
  isMissing,
  programs,
  type ProgramName,
} from '../../programs.ts';

test('finds a program on the path', () => {
  const folder = mkdtempSync(join(tmpdir(), 'programs-'));
  onTestFinished(() => {
    rmSync(folder, { recursive: true });
  });
  writeFileSync(join(folder, 'some-server'), '');
  expect(findOnPath('some-server', `/nowhere${delimiter}${folder}`)).toBe(join(folder, 'some-server'));
  expect(findOnPath('some-server', '/nowhere')).toBeUndefined();
});

/** Pretends that of all programs these alone are missing. */
function pretend(missing: ProgramName[]): void {
  for (const name of Object.keys(programs) as ProgramName[])
    vi.spyOn(programs[name], 'find').mockReturnValue(missing.includes(name) ? undefined : `/usr/bin/${name}`);
}

const warn = vi.spyOn(console, 'warn');
beforeEach(() => {
  warn.mockReset().mockReturnValue();
});

test('says in one line what is not tested for want of a program, and how to have it', () => {
  pretend(['caddy']);
  const line = 'Not tested for want of caddy: what Caddy sends. To have it, on Debian: apt-get install caddy';
  expect(isMissing('caddy')).toBe(true);
  expect(warn.mock.calls).toEqual([[line]]);
  expect(() => getProgram('caddy')).toThrow(line);
  expect(findMissing()).toEqual(['caddy']);
});

test('says nothing of a program that is there', () => {
  pretend(['nginx']);
  expect(isMissing('caddy')).toBe(false);
  expect(warn).not.toHaveBeenCalled();
  expect(getProgram('caddy')).toBe('/usr/bin/caddy');
});

test('no line is longer than can be read, or more than one', () => {
  for (const name of Object.keys(programs) as ProgramName[]) expect(explainMissing(name)).toMatch(/^.{60,220}$/);
});
