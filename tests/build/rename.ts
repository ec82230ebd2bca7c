import { globSync } from 'node:fs';
import { basename } from 'node:path';
import type { ContentCopy } from './project-copy.ts';

/**
 * Gives an entry another id, as an author does who follows CONTRIBUTING.md: its file, its id with the former one, and each
 * line that says the old one.
 * @param folder Where its file lies, such as `glossary`; a reference's study is renamed with it.
 */
export function rename(project: ContentCopy, folder: string, old: string, now: string): void {
  const [file = ''] = globSync(`content/${folder}/${old}.*`, { cwd: project.folder });
  const text = project.read(file);
  const isJson = file.endsWith('.json');
  const id = isJson ? `"id": "${old}"` : `id: ${old}`;
  const former = isJson ? `"id": "${now}", "formerIds": ["${old}"]` : `id: ${now}\nformerIds: [${old}]`;
  project.change({ file: `content/${folder}/${basename(file).replace(old, now)}`, text: text.replace(id, former) });
  project.change({ remove: [file] });
  if (folder === 'references') {
    const study = `content/studies/${old}.yaml`;
    project.change({ file: `content/studies/${now}.yaml`, text: project.read(study) });
    project.change({ remove: [study] });
  }
  // A section’s emblem is named after it.
  const others = ['content/**/*.{json,mdx,yaml}', 'src/lib/drawings/emblems/*.ts'];
  for (const other of globSync(others, { cwd: project.folder })) {
    const before = project.read(other);
    // Not the line that says which it was, nor claims that begin like it.
    const after = before.replaceAll(new RegExp(`(?<![\\w-]|formerIds"?: \\["?)${old}(?![\\w-])`, 'g'), now);
    if (after !== before) project.change({ file: other, text: after });
  }
}
