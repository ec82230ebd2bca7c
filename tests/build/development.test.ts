import { expect, test } from 'vitest';
import { createProjectCopy } from './project-copy.ts';

// A build sets up a server too; once that made every build start another, without end.
test('while developing, search works before anything was ever built', async () => {
  const project = createProjectCopy();
  const address = await project.develop();
  const page = await fetch(address);
  expect(await page.text()).toContain('Why we go back');
  const search = await fetch(new URL('/pagefind/pagefind.js', address));
  expect(search.status).toBe(200);
  expect(search.headers.get('content-type')).toBe('text/javascript');
  const records = await fetch(new URL('/search-records.json', address));
  expect(records.status).toBe(200);
});
