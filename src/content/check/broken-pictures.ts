import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { imageMetadata } from 'astro/assets/utils';
import { listFiles } from './list-files.ts';
import { isPicture } from './picture-problems.ts';
import { toError, type Problem } from './problem.ts';

/** How wide a picture is at least, in pixels, so that it is not blurred where text is as wide as it gets. */
const leastWidth = 600;

/** Finds pictures that Astro’s image service cannot read, and those that are too small to be shown. */
export async function findBrokenPictures(root: string): Promise<Problem[]> {
  const problems = await Promise.all(
    listFiles(root)
      .filter(isPicture)
      .map(async (file) => {
        const message = await describePicture(join(root, file));
        return message === undefined ? [] : [toError(file, 1, message)];
      }),
  );
  return problems.flat();
}

/** What is wrong with a picture; undefined where it can be shown. */
async function describePicture(path: string): Promise<string | undefined> {
  try {
    const { width } = await imageMetadata(readFileSync(path), path);
    return width < leastWidth
      ? `is ${width} pixels wide, and would be blurred. Put one of at least ${leastWidth} in its place.`
      : undefined;
  } catch {
    return 'is no picture that can be read: another kind of file may have this ending, or it came only in part. Save it anew, as JPEG or PNG.';
  }
}
