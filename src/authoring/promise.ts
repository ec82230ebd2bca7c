/** Adds to the promised addresses what the finished site in `dist/` has and they lack: `npm run promise`. */
import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { promisesFile } from '../content/moved-entries.ts';
import { addPromises, listBuiltAddresses } from './add-promises.ts';

if (existsSync('dist/index.html')) {
  const before = existsSync(promisesFile) ? readFileSync(promisesFile, 'utf8') : '';
  const { text, added } = addPromises(before, listBuiltAddresses('dist'));
  if (added.length > 0) writeFileSync(promisesFile, text);
  const told = added.length === 0 ? 'Every address of the site is promised already.' : `Added to ${promisesFile}:`;
  console.log([told, ...added].join('\n'));
} else {
  console.error('There is no finished site in dist/. Run “npm run build” first.');
  process.exitCode = 1;
}
