import type { ImageMetadata } from 'astro';
import { getPictureEntry } from './entries.ts';

/** Astro publishes the file as it was saved, with all a camera wrote into it, once its size is read but from this copy. */
type SavedPicture = ImageMetadata & { clone?: ImageMetadata };

const files = import.meta.glob<SavedPicture>('/content/pictures/*.{jpg,jpeg,png,webp,avif}', {
  eager: true,
  import: 'default',
});

/** A picture of that id, its file for Astro’s image service, and the size of that in pixels. Throws when there is none. */
export async function getPicture(id: string) {
  const picture = await getPictureEntry(id);
  const file = files[`/content/pictures/${picture.file}`];
  if (file === undefined) throw new Error(`content/pictures/${picture.id}.yaml: there is no "${picture.file}".`);
  const { width, height } = file.clone ?? file;
  return { ...picture, image: file, size: { width, height } };
}
