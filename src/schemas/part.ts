import { z } from 'astro/zod';
import { emblemField } from './emblem.ts';
import { idField, textField } from './fields.ts';

/** The hues that parts may have: colours of `src/styles/tokens.css`, in every theme. */
export const hues = ['rose', 'indigo', 'moss'] as const;
export type Hue = (typeof hues)[number];

/**
 * A part of the article. Its sections are the files of the folder `content/<id>/`; its introduction is
 * `content/article/<id>.mdx`, and `content/pages/<id>.yaml` has the metadata of its page.
 */
export const partSchema = z.strictObject({
  id: idField.describe(
    'Permanent: it is the address, the anchor, and the folder of its sections. The file has the same name.',
  ),
  order: z.int().min(1).describe('Place among the parts, from 1.'),
  title: textField(30).describe('What lists of pages call it.'),
  sectionLabel: textField(30).describe('Shown before a section’s number: “Motivation 2 of 5”.'),
  descriptionHeading: textField(40).describe('Heading of the beat that describes the experience.'),
  countedAs: z
    .array(textField(40))
    .min(1)
    .describe(
      'What texts call its sections when they count them, in the plural: “motivations”. A number before one of these must be how many there are; where several parts have the same, as many as one of them has, or all.',
    ),
  hue: z.enum(hues),
  emblem: emblemField,
});

export type PartData = z.output<typeof partSchema>;
