import { readdirSync, readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { expect, test } from 'vitest';

/** A folder of `src/`: what it holds, and which of its neighbours it may import. */
interface Room {
  holds: string;
  mayImport: string[];
  rooms?: Record<string, Room>;
}

const source = fileURLToPath(new URL('../../src/', import.meta.url));
const rooms = JSON.parse(readFileSync(`${source}rooms.json`, 'utf8')) as Record<string, Room>;

/** Tables within the table: the folder, and its rooms. */
const tables: [folder: string, rooms: Record<string, Room>][] = [
  ['', rooms],
  ...Object.entries(rooms).flatMap(([name, { rooms: inner }]) =>
    inner ? [[name, inner] as [string, typeof inner]] : [],
  ),
];

const getFolders = (folder: string) =>
  readdirSync(source + folder, { withFileTypes: true }).flatMap((entry) => (entry.isDirectory() ? [entry.name] : []));

test.each(tables)('names every folder of src/%s', (folder, named) => {
  expect(Object.keys(named).toSorted()).toEqual(getFolders(folder).toSorted());
});

test.each(tables)('lets the folders of src/%s import in one direction', (_folder, named) => {
  const remaining = new Map(Object.entries(named).map(([name, { mayImport }]) => [name, mayImport]));
  const findFree = () => [...remaining].find(([, others]) => !others.some((other) => remaining.has(other)))?.[0];
  for (let free = findFree(); free !== undefined; free = findFree()) remaining.delete(free);
  expect([...remaining.keys()]).toEqual([]);
});

test.each([
  ['README.md', 'src/', tables.slice(0, 1)],
  ['src/README.md', '', tables.slice(1)],
])('says in %s of each room what it holds', (file, start, mapped) => {
  const rows = readFileSync(`${source}../${file}`, 'utf8')
    .split('\n')
    .filter((line) => line.startsWith(`| \`${start}`))
    .map((line) =>
      line
        .split('|')
        .slice(1, 3)
        .map((cell) => cell.trim()),
    );
  const expected = mapped.flatMap(([folder, named]) =>
    Object.entries(named).map(([name, { holds }]) => [`\`${start}${folder && `${folder}/`}${name}/\``, holds]),
  );
  expect(rows).toEqual(expected);
});
