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

test('says of each room what it holds, as the README does', () => {
  const readme = readFileSync(`${source}../README.md`, 'utf8');
  for (const [name, { holds }] of Object.entries(rooms)) {
    const row = readme.split('\n').find((line) => line.startsWith(`| \`src/${name}/\``));
    expect(row?.split('|')[2]?.trim(), name).toBe(holds);
  }
});
