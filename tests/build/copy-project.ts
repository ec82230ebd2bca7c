import { cpSync, existsSync, mkdirSync, readdirSync, symlinkSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';

const project = fileURLToPath(new URL('../../', import.meta.url));

/** Copies a file or folder of this project to the same place in a copy. */
export const copyPart = (part: string, folder: string) => {
  if (existsSync(join(project, part))) cpSync(join(project, part), join(folder, part), { recursive: true });
};

/** Copies to a folder all that a build reads, but for the content and what earlier builds have kept. */
export function copyProject(folder: string): void {
  for (const part of ['package.json', 'tsconfig.json', 'astro.config.mjs', 'public', 'src']) copyPart(part, folder);
  linkPackages(folder);
}

/** Links each package and not their whole folder, because Vite keeps its cache there and two builds would share it. */
function linkPackages(folder: string): void {
  mkdirSync(join(folder, 'node_modules'));
  for (const name of readdirSync(join(project, 'node_modules'))) {
    if (name.startsWith('.')) continue;
    symlinkSync(join(project, 'node_modules', name), join(folder, 'node_modules', name), 'junction');
  }
}

/** Astro's program, below the folder of a copy. */
export const astro = join('node_modules', 'astro', 'bin', 'astro.mjs');

/** What a copy is built with: nothing of the environment that would make it another site. */
export const getBuildEnvironment = () => ({
  ...process.env,
  ASTRO_TELEMETRY_DISABLED: '1',
  NO_COLOR: '1',
  // Set by the test runner or by whoever publishes the site.
  NODE_ENV: undefined,
  VITEST: undefined,
  SITE_URL: undefined,
  AFFILIATE_TAGS: undefined,
});
