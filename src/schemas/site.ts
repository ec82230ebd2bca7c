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
  /** What studies, claims and codes name under `about`; it stands in the open data, so it is permanent. */
  id: idField,
  /** What a study of it is of, after “of”: “chairs”. */
  of: wordsField(40),
  /** What is said of such a study: “about chairs”. */
  label: wordsField(60),
  /** What falls under it, for whoever takes the data. */
  such: wordsField(60).optional(),
});

/** What a share may be a share of. */
const shareSchema = z.strictObject({
  /** What percentages name under `about`; it stands in the data, so it is permanent. */
  id: idField,
  /** Above the shares of it. */
  heading: wordsField(40),
  /** What a dot of it means: “had a chair”. */
  meaning: wordsField(60),
});

/**
 * What the site is about, in all words of it that code needs: `content/site.json`. Everything rests on it, so that a fault
 * in it is named alone. Longer texts stand with the pages that show them.
 */
export const siteSchema = z.strictObject({
  id: idField,
  /** What the site is called, wherever it names itself. */
  name: wordsField(40),
  /** The same as a title within a text, capitals left to the style of citation. */
  title: wordsField(40),
  /** Permanent: the files to take away are named after it, and what is kept on a reader’s device. */
  slug: idField,
  /** Where it is published, unless `SITE_URL` says otherwise. */
  address: z.string().refine((address) => /^https?:/.test(address) && URL.parse(address)?.origin === address, {
    error: 'must be scheme and host alone, such as "https://example.org"',
  }),
  /** What the sections are, in the plural, after a number: “Ten reasons, and what each rests on”. */
  reasons: wordsField(30),
  /** The same, and for what. */
  reasonsFor: wordsField(60),
  /** Asks a reader to choose a section by its first voice; a sentence goes on with it. */
  start: wordsField(60),
  /** What the site is not, at the foot of every page. */
  notice: wordsField(120),
  /** Who is to turn to the page of support; “, see Support” follows. */
  danger: wordsField(80),
  /** How near a study or a claim comes to the subject: it itself, what lies near, and everything else. */
  nearness: unlike(z.strictObject({ nearest: nearnessSchema, near: nearnessSchema, far: nearnessSchema })),
  /** What the shares of the page of evidence are shares of, by how their dots are drawn. */
  shares: unlike(z.strictObject({ filled: shareSchema.optional(), ring: shareSchema.optional() })),
  /** What a reader may need, in the order in which it is shown. */
  needs: unlike(
    z.array(
      z.strictObject({
        /** What help lines and dangers name. */
        id: idField,
        label: wordsField(40),
        /** Whether it is answered in every country, if by a directory alone. */
        everywhere: z.boolean(),
      }),
    ),
  ),
  /** The evidence as open data. */
  data: z.strictObject({
    title: wordsField(80),
    /** What the claims are about. */
    claimsOn: wordsField(60),
    keywords: z.array(wordsField(40)).min(1),
  }),
});

export type SiteData = z.output<typeof siteSchema>;
