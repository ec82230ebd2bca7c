import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import sharp from 'sharp';
import { expect, onTestFinished, test } from 'vitest';
import { findBrokenPictures } from '../../../../src/content/check/broken-pictures.ts';

/** What is wrong with a picture of these bytes. */
async function getFaults(bytes: Uint8Array): Promise<string[]> {
  const root = mkdtempSync(join(tmpdir(), 'pictures-'));
  onTestFinished(() => {
    rmSync(root, { recursive: true });
  });
  mkdirSync(join(root, 'content/pictures'), { recursive: true });
  writeFileSync(join(root, 'content/pictures/door.jpg'), bytes);
  return (await findBrokenPictures(root)).map(({ file, message }) => `${file}  ${message}`);
}

const draw = (width: number) => sharp({ create: { width, height: 40, channels: 3, background: '#888' } });

test('takes a picture that can be shown', async () => {
  expect(await getFaults(await draw(600).jpeg().toBuffer())).toEqual([]);
});

test.for([
  ['no picture', Buffer.from('<!doctype html><title>Not found</title>')],
  ['nothing', Buffer.alloc(0)],
  [
    'what git stores in place of a large file',
    Buffer.from('version https://git-lfs.github.com/spec/v1\noid sha256:0\n'),
  ],
] as const)('finds that it is %s', async ([, bytes]) => {
  expect(await getFaults(bytes)).toEqual([
    'content/pictures/door.jpg  is no picture that can be read: another kind of file may have this ending, or it came only in part. Save it anew, as JPEG or PNG.',
  ]);
});

test('finds that it is too small', async () => {
  expect(await getFaults(await draw(320).jpeg().toBuffer())).toEqual([
    'content/pictures/door.jpg  is 320 pixels wide, and would be blurred. Put one of at least 600 in its place.',
  ]);
});
