/** The content check by itself, as authors run it. */
import { spawnSync } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { expect, test } from 'vitest';
import { createContentCopy } from './project-copy.ts';

const project = fileURLToPath(new URL('../../', import.meta.url));
const { scripts } = JSON.parse(readFileSync(join(project, 'package.json'), 'utf8')) as {
  scripts: Record<string, string>;
};

/** Runs the script over the content of a folder, as npm does over that of the project. */
function check(folder: string) {
  const [program = '', script = ''] = scripts['check:content']?.split(' ') ?? [];
  expect(program).toBe('node');
  const { status, stdout, stderr } = spawnSync(process.execPath, [join(project, script)], {
    cwd: folder,
    encoding: 'utf8',
  });
  return { status, stdout, stderr };
}

/** The configuration of who speaks, with a contact or without one. */
const publisher = (contact = '') => ({
  file: 'content/publisher.yaml',
  text: `id: publisher\n${contact}published: 2026-11-24\nreviewed: 2026-11-24\nreviewDue: 2027-11-24\n`,
});

test('says of content without a fault that it has none', () => {
  const { status, stdout } = check(createContentCopy().folder);
  expect([status, stdout]).toEqual([0, 'The content has no faults.\n']);
});

test('warns where there is no contact, which is no fault', () => {
  const copy = createContentCopy();
  copy.change(publisher());
  const { status, stdout, stderr } = check(copy.folder);
  expect([status, stdout]).toEqual([0, 'The content has no faults.\n']);
  expect(stderr).toContain('content/publisher.yaml:1  no contact is configured');
});

test('names every fault, as the build does, and fails', () => {
  const copy = createContentCopy();
  copy.change(publisher('contact: ren@example.org\n'));
  copy.change({ file: 'content/glossary/liking.yaml', find: 'term:', replace: 'word:' });
  copy.change({ file: 'content/books/attached.yaml', find: 'format: ebook', replace: 'format: scroll' });
  expect(check(copy.folder)).toEqual({
    status: 1,
    stdout: '',
    stderr: `The content has faults:

content/books/attached.yaml:8  format "scroll" is not one of ebook, paperback, hardback. Write one of these.
content/glossary/liking.yaml:1  term is missing. Write "term: …"; a term needs it.
content/glossary/liking.yaml:2  word is no field of a term. Take it out, or mend its name.

Mend them and check again.
`,
  });
});
