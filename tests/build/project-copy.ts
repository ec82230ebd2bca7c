import { spawn, type ChildProcess } from 'node:child_process';
import { mkdirSync, mkdtempSync, readFileSync, realpathSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { onTestFinished, vi } from 'vitest';
import { astro, copyPart, copyProject, getBuildEnvironment } from './copy-project.ts';

/** What is done to a copy: a stretch of a file replaced, a file written, or files removed. */
export type Change =
  { file: string; find: string | RegExp; replace: string } | { file: string; text: string } | { remove: string[] };

export interface BuildResult {
  exitCode: number | null;
  /** What the build printed, line by line. */
  output: string[];
}

/** A copy of the content that a test may spoil. */
export interface ContentCopy {
  folder: string;
  /** Throws when there is nothing to replace or to remove, since the test would then be about an unchanged site. */
  change: (change: Change) => void;
  /** Undoes all changes. */
  restore: () => void;
  /** Reads a file, such as one that the build has written. */
  read: (file: string) => string;
}

/** A copy of this project that a test may spoil and build. */
export interface ProjectCopy extends ContentCopy {
  /** Runs the real `astro build`, with the variables given beside those of this process. */
  build: (environment?: Record<string, string>) => Promise<BuildResult>;
  /** Starts the real `astro dev` and returns the address it prints; stopped when the running test has finished. */
  develop: () => Promise<string>;
}

/** Calls back when something has finished: the running test, or with `afterAll` all tests of a file. */
type Finish = (callBack: () => void) => void;

/** Copies the content to a folder of its own, which is removed when the running test has finished. */
export function createContentCopy(onFinish: Finish = onTestFinished): ContentCopy {
  // On macOS the folder for temporary files is a link, and Vite would know the same file by two names.
  const folder = mkdtempSync(join(realpathSync(tmpdir()), 'project-copy-'));
  onFinish(() => {
    rmSync(folder, { recursive: true, maxRetries: 3 });
  });
  copyPart('content', folder);

  const read = (file: string) => readFileSync(join(folder, file), 'utf8');
  const changed = new Set<string>();
  return {
    folder,
    read,
    restore: () => {
      for (const file of changed) {
        rmSync(join(folder, file), { force: true });
        copyPart(file, folder);
      }
      changed.clear();
    },
    change: (change) => {
      for (const file of 'remove' in change ? change.remove : [change.file]) changed.add(file);
      if ('remove' in change) {
        for (const file of change.remove) rmSync(join(folder, file));
      } else if ('text' in change) {
        mkdirSync(dirname(join(folder, change.file)), { recursive: true });
        writeFileSync(join(folder, change.file), change.text);
      } else {
        const text = read(change.file);
        const spoilt = text.replace(change.find, change.replace);
        if (spoilt === text) throw new Error(`${change.file} does not contain: ${String(change.find)}`);
        writeFileSync(join(folder, change.file), spoilt);
      }
    },
  };
}

/** Copies the whole project, likewise. */
export function createProjectCopy(onFinish?: Finish): ProjectCopy {
  const copy = createContentCopy(onFinish);
  const { folder } = copy;
  copyProject(folder);
  // Kept by what it was made of; a build makes its own where there is none.
  copyPart('.astro/cache', folder);
  return {
    ...copy,
    build: (environment = {}) => buildSite(folder, environment),
    develop: () => developSite(folder),
  };
}

function runAstro(
  folder: string,
  parameters: string[],
  environment: Record<string, string> = {},
): { process: ChildProcess; getOutput: () => string } {
  const child = spawn(process.execPath, [astro, ...parameters], {
    cwd: folder,
    // A PDF of each copy would be of use to no test.
    env: { ...getBuildEnvironment(), BROWSER_PATH: 'none', ...environment },
  });
  let output = '';
  child.stdout.setEncoding('utf8').on('data', (text: string) => (output += text));
  child.stderr.setEncoding('utf8').on('data', (text: string) => (output += text));
  return { process: child, getOutput: () => output };
}

function buildSite(folder: string, environment: Record<string, string>): Promise<BuildResult> {
  const { process: build, getOutput } = runAstro(folder, ['build'], environment);
  return new Promise((resolve, reject) => {
    build.once('error', reject);
    build.once('close', (exitCode) => {
      resolve({ exitCode, output: getOutput().split('\n') });
    });
  });
}

async function developSite(folder: string): Promise<string> {
  const { process: server, getOutput } = runAstro(folder, ['dev']);
  onTestFinished(async () => {
    const stopped = new Promise((resolve) => server.once('close', resolve));
    server.kill();
    await stopped;
  });
  return vi.waitUntil(() => /http:\/\/localhost:\d+\//.exec(getOutput())?.[0], { timeout: 1_200_000, interval: 200 });
}
