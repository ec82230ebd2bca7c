/** A picture in a section is on its pages, in print, in what is taken along, and on its picture for previews. */
import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { strFromU8, unzipSync } from 'fflate';
import sharp from 'sharp';
import { expect, test } from 'vitest';
import { dist, getPage } from '../html/built-site.ts';
import { siteSlug } from '../html/content-files.ts';

const read = (file: string) => readFileSync(join(dist, file), 'utf8');
const findPicture = (path: string) => getPage(path).document.querySelector('.section-picture');
const getSizes = (element: Element | null | undefined) =>
  [...(element?.getAttribute('srcset') ?? '').matchAll(/(\S+) (\d+)w/g)].map(([, file = '', width]) => ({
    file,
    width: Number(width),
  }));

test.for(['/pulls/guilt/', '/', '/booklet/'])(
  '%s shows it, in the sizes of phones and of wide screens',
  async (path) => {
    const figure = findPicture(path);
    const image = figure?.querySelector('img');
    expect(image?.getAttribute('alt')).toBe('A fern in a clay pot, drawn in flat colours.');
    expect(figure?.querySelector('figcaption')?.textContent.replaceAll(/\s+/g, ' ').trim()).toBe(
      'It asks for light, water and to be left alone. Drawn for this test. CC0 1.0',
    );
    const sizes = getSizes(figure?.querySelector('source'));
    expect(sizes.map(({ width }) => width)).toEqual([720, 1440]);
    for (const { file, width } of sizes) expect((await sharp(join(dist, file)).metadata()).width).toBe(width);
    // As high as it will be, so that nothing moves when it comes.
    expect([image?.getAttribute('width'), image?.getAttribute('height')]).toEqual(['1440', '960']);
  },
);

test('one that adds nothing is passed over, and none is larger than it was saved', () => {
  const figure = findPicture('/payoffs/new-leaf/');
  expect(figure?.querySelector('img')?.getAttribute('alt')).toBe('');
  expect(getSizes(figure?.querySelector('source')).map(({ width }) => width)).toEqual([600]);
  expect(figure?.querySelector('a')?.getAttribute('href')).toBe('https://example.org/tendril');
});

test('what a camera wrote into it is not published, nor the file as it was saved', () => {
  const names = getSizes(findPicture('/pulls/guilt/')?.querySelector('img')).map(({ file }) => file);
  expect(names.every((file) => /fern\.[\w-]+_\w+\.jpg$/.test(file))).toBe(true);
  expect(existsSync(join(dist, names[0]?.replace(/_\w+\.jpg$/, '.jpg') ?? ''))).toBe(false);
});

test('the EPUB and the Markdown have it, and the offline copy', () => {
  const files = unzipSync(readFileSync(join(dist, `${siteSlug}.epub`)));
  const [, name = ''] =
    /<img src="(pictures\/fern[^"]+)" alt="A fern/.exec(strFromU8(files['EPUB/guilt.xhtml'] ?? new Uint8Array())) ?? [];
  expect(files[`EPUB/${name}`]?.subarray(0, 3)).toEqual(new Uint8Array([0xff, 0xd8, 0xff]));
  expect(strFromU8(files['EPUB/package.opf'] ?? new Uint8Array())).toContain(`href="${name}" media-type="image/jpeg"`);
  expect(read('pulls/guilt/index.md')).toMatch(/!\[A fern in a clay pot[^\]]*\]\(https:\/\/\S+\.jpg\)/);
  for (const { file } of getSizes(findPicture('/pulls/guilt/')?.querySelector('source')))
    expect(read('sw.js')).toContain(file.slice(1));
});

test('the picture for previews has it at its side, and says so', async () => {
  const { data, info } = await sharp(join(dist, 'social/pulls/guilt.png'))
    .extract({ left: 1000, top: 560, width: 1, height: 1 })
    .raw()
    .toBuffer({ resolveWithObject: true });
  // The clay of the pot, and no paper.
  expect(info.channels).toBeGreaterThanOrEqual(3);
  expect((data[0] ?? 0) - (data[2] ?? 0)).toBeGreaterThan(60);
  const alt = getPage('/pulls/guilt/').document.querySelector('meta[property="og:image:alt"]')?.getAttribute('content');
  expect(alt).toContain('A fern in a clay pot, drawn in flat colours.');
});
