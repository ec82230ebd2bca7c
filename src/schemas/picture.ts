import { z } from 'astro/zod';
import { addressField, idField, textField } from './fields.ts';

/** Endings of the files a picture may be: what browsers show, and Astro’s image service reads. */
export const pictureEndings = ['jpg', 'jpeg', 'png', 'webp', 'avif'] as const;

/** Under what a picture may be passed on, by the name that readers see; the address is where it is written out. */
export const pictureLicences = {
  'CC0 1.0': 'https://creativecommons.org/publicdomain/zero/1.0/',
  'CC BY 4.0': 'https://creativecommons.org/licenses/by/4.0/',
  'CC BY-SA 4.0': 'https://creativecommons.org/licenses/by-sa/4.0/',
  'CC BY-NC 4.0': 'https://creativecommons.org/licenses/by-nc/4.0/',
  'public domain': undefined,
  'used with permission': undefined,
} as const;

/** A picture in the prose of a section: `content/pictures/<id>.yaml`, beside the picture itself. */
export const pictureSchema = () =>
  z
    .strictObject({
      id: idField.describe('The file has the same name, and so has the picture.'),
      file: z
        .string()
        .regex(new RegExp(`^[a-z0-9-]+\\.(?:${pictureEndings.join('|')})$`), {
          error: `must be the name of a picture in content/pictures/, in lower case, such as "the-door.jpg". It may end in ${pictureEndings.join(', ')}; save anything else as one of these`,
        })
        .describe('The picture: a file in the same folder.'),
      alt: textField(300)
        .optional()
        .describe('What is seen, for those who do not see it: what it adds to the prose, in a sentence or two.'),
      decorative: z
        .literal(true)
        .optional()
        .describe('It adds nothing to the prose, and is passed over by those who do not see it.'),
      caption: textField(240).optional().describe('Below the picture.'),
      credit: textField(120).describe('Who made it.'),
      source: addressField.optional().describe('Where it comes from.'),
      licence: z.enum(Object.keys(pictureLicences) as (keyof typeof pictureLicences)[]),
    })
    .refine(({ alt, decorative }) => (alt === undefined) !== (decorative === undefined), {
      path: ['alt'],
      error:
        'must say what is seen: write "alt: …". Only where the picture adds nothing to the prose, write "decorative: true" in its place',
    });

export type PictureData = z.output<ReturnType<typeof pictureSchema>>;
