import { z } from 'astro/zod';
import { confirmationFields, routeSchema } from './contact.ts';
import { addressField, addressFields, idField, siteWordField, textField, type Relation } from './fields.ts';

/** A service a reader can turn to: `content/support/lines/*.yaml`. */
export const supportLineSchema = (relation: Relation) =>
  z
    .strictObject({
      /** Permanent: it is the anchor of the line. */
      id: idField,
      ...addressFields,
      name: textField(80),
      /** Place among the lines of its country: those for most people first. */
      order: z.int().min(1),
      /** The country it serves; only a directory serves any. */
      country: relation('countries').optional(),
      /** The part of the country, where it does not serve the whole. */
      region: textField(40).optional(),
      needs: z.array(siteWordField).min(1),
      /** Whom it serves; left out where no page we read says so. */
      serves: textField(100).optional(),
      /** Numbers, the first to try first. */
      routes: z.array(routeSchema).default([]),
      /** A directory, or a service that is reached by its page and has no number. */
      webOnly: z.literal(true).optional(),
      /** When it answers, with the time zone; left out where the pages we read disagree. */
      hours: textField(80).optional(),
      cost: textField(60).optional(),
      languages: textField(110).optional(),
      /** What a reader has to know before calling. */
      note: textField(120).optional(),
      /** The service’s own page. */
      url: addressField,
      /** Where it can be written to at once. */
      chat: addressField.optional(),
      ...confirmationFields,
    })
    .refine(({ routes, webOnly }) => routes.length > 0 !== (webOnly === true), {
      path: ['routes'],
      error: 'must hold a number, or the line must say "webOnly: true"; not both',
    })
    .refine(({ country, webOnly }) => country !== undefined || webOnly === true, {
      path: ['country'],
      error: 'must be named where there is a number',
    });

export type SupportLineData = z.output<ReturnType<typeof supportLineSchema>>;
