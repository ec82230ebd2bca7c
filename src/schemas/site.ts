import { z } from 'astro/zod';
import { idField } from './fields.ts';
import { curlPunctuation } from './typography.ts';

/** Words that code shows as they stand here: nothing comes between this file and what imports it. */
const wordsField = (most: number) =>
  z
    .string()
    .min(1)
    .max(most)
    .refine((text) => text === curlPunctuation(text.trim()), {
      error: ({ input }) => `is shown as it stands. Write “${curlPunctuation(String(input).trim())}”.`,
    });

/** What has ids of its own, each once. */
const unlike = <Ids extends z.ZodType<object>>(schema: Ids) =>
  schema.refine((items) => {
    const ids = (Object.values(items) as ({ id: string } | undefined)[]).flatMap((item) => item?.id ?? []);
    return new Set(ids).size === ids.length;
  }, 'has one id twice. Write another.');

const nearnessSchema = z.strictObject({
  id: idField.describe(
    'What studies, claims and codes name under `about`; it stands in the open data, so it is permanent.',
  ),
  of: wordsField(40).describe('What a study of it is of, after “of”: “chairs”.'),
  label: wordsField(60).describe('What is said of such a study: “about chairs”.'),
  such: wordsField(60).optional().describe('What falls under it, for whoever takes the data.'),
});

/** What a share may be a share of. */
const shareSchema = z.strictObject({
  id: idField.describe('What percentages name under `about`; it stands in the data, so it is permanent.'),
  heading: wordsField(40).describe('Above the shares of it.'),
  meaning: wordsField(60).describe('What a dot of it means: “had a chair”.'),
});

/**
 * What the site is about, in all words of it that code needs: `content/site.json`. Everything rests on it, so that a fault
 * in it is named alone. Longer texts stand with the pages that show them.
 */
export const siteSchema = z.strictObject({
  id: idField,
  name: wordsField(40).describe('What the site is called, wherever it names itself.'),
  title: wordsField(40).describe('The same as a title within a text, capitals left to the style of citation.'),
  slug: idField.describe(
    'Permanent: the files to take away are named after it, and what is kept on a reader’s device.',
  ),
  address: z
    .string()
    .refine((address) => /^https?:/.test(address) && URL.parse(address)?.origin === address, {
      error: 'must be scheme and host alone, such as "https://example.org"',
    })
    .describe('Where it is published, unless `SITE_URL` says otherwise.'),
  reasons: wordsField(30).describe(
    'What the sections are, in the plural, after a number: “Ten reasons, and what each rests on”.',
  ),
  reasonsFor: wordsField(60).describe('The same, and for what.'),
  start: wordsField(60).describe('Asks a reader to choose a section by its first voice; a sentence goes on with it.'),
  notice: wordsField(120).describe('What the site is not, at the foot of every page.'),
  danger: wordsField(80).describe('Who is to turn to the page of support; “, see Support” follows.'),
  nearness: unlike(z.strictObject({ nearest: nearnessSchema, near: nearnessSchema, far: nearnessSchema })).describe(
    'How near a study or a claim comes to the subject: it itself, what lies near, and everything else.',
  ),
  shares: unlike(z.strictObject({ filled: shareSchema.optional(), ring: shareSchema.optional() })).describe(
    'What the shares of the page of evidence are shares of, by how their dots are drawn.',
  ),
  needs: unlike(
    z.array(
      z.strictObject({
        id: idField.describe('What help lines and dangers name.'),
        label: wordsField(40),
        everywhere: z.boolean().describe('Whether it is answered in every country, if by a directory alone.'),
      }),
    ),
  ).describe('What a reader may need, in the order in which it is shown.'),
  data: z
    .strictObject({
      title: wordsField(80),
      claimsOn: wordsField(60).describe('What the claims are about.'),
      keywords: z.array(wordsField(40)).min(1),
    })
    .describe('The evidence as open data.'),
});

export type SiteData = z.output<typeof siteSchema>;
