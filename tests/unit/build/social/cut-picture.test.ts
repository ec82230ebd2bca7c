import { mkdirSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import sharp from 'sharp';
import { expect, onTestFinished, test, vi } from 'vitest';
import { createCard, pictureSize } from '../../../../src/build/social/card.ts';
import { cutPicture, toFewColours } from '../../../../src/build/social/cut-picture.ts';

test('cuts a picture to the side of a card, of a file of any kind', async () => {
  const root = mkdtempSync(join(tmpdir(), 'pictures-'));
  onTestFinished(() => {
    rmSync(root, { recursive: true });
  });
  mkdirSync(join(root, 'content/pictures'), { recursive: true });
  const picture = sharp({ create: { width: 90, height: 60, channels: 4, background: '#ff000080' } });
  await picture.webp().toFile(join(root, 'content/pictures/door.webp'));
  vi.spyOn(process, 'cwd').mockReturnValue(root);
  const [, data = ''] = (await cutPicture('door.webp', pictureSize)).split('data:image/jpeg;base64,');
  const { width, height, format } = await sharp(Buffer.from(data, 'base64')).metadata();
  expect({ width, height, format }).toEqual({ ...pictureSize, format: 'jpeg' });
});

test('a picture for previews is made light, at its size', async () => {
  const noise = { type: 'gaussian', mean: 128, sigma: 20 } as const;
  const photograph = sharp({ create: { width: 400, height: 630, channels: 3, background: '#888', noise } });
  const before = await photograph.png().toBuffer();
  const after = await toFewColours(before);
  expect(after.length).toBeLessThan(before.length / 2);
  expect((await sharp(after).metadata()).height).toBe(630);
});

test('a card leaves a picture its side', () => {
  const card = { emblem: { name: 'crossing' }, words: 'About', source: { file: '', fields: { words: '' } } };
  const [sheet, picture] = createCard(card, 'data:image/jpeg;base64,AAAA').props.children as ReturnType<
    typeof createCard
  >[];
  expect([sheet?.props.style['width'], picture?.props.style['width']]).toEqual([800, 400]);
  expect(picture?.props.src).toBe('data:image/jpeg;base64,AAAA');
});
