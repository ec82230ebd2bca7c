import { join } from 'node:path';
import sharp from 'sharp';

/**
 * Cuts a picture to a size, around what draws the eye, turned as it was taken.
 * @param file Its name in `content/pictures/`.
 * @param size In pixels.
 * @returns A `data:` address, as satori takes pictures.
 */
export async function cutPicture(file: string, size: { width: number; height: number }): Promise<string> {
  const cut = sharp(join(process.cwd(), 'content', 'pictures', file))
    .autoOrient()
    .resize({ ...size, position: 'attention' })
    .flatten({ background: 'white' });
  const bytes = await cut.jpeg({ quality: 85 }).toBuffer();
  return `data:image/jpeg;base64,${bytes.toString('base64')}`;
}

/** Makes a picture for previews light enough for messengers, some of which show none of more than 300 kB. */
export const toFewColours = async (png: Uint8Array): Promise<Buffer<ArrayBuffer>> =>
  Buffer.from(await sharp(png).png({ palette: true, quality: 80 }).toBuffer());
