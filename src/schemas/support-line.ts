import { z } from 'astro/zod';
import { confirmationFields, routeSchema } from './contact.ts';
import {
  addressField,
  addressFields,
  idField,
  publicationFields,
  siteWordField,
  textField,
  type Relation,
} from './fields.ts';

/** A service a reader can turn to: `content/support/lines/*.yaml`. */
export const supportLineSchema = (relation: Relation) =>
  z
    .strictObject({
      id: idField.describe('Permanent: it is the anchor of the line.'),
      name: textField(80).describe('What the service calls itself.'),
      ...publicationFields,
      ...addressFields,
      order: z.int().min(1).describe('Place among the lines of its country: those for most people first.'),
      country: relation('countries').optional().describe('The country it serves; only a directory serves any.'),
      region: textField(40).optional().describe('The part of the country, where it does not serve the whole.'),
      needs: z.array(siteWordField).min(1),
      serves: textField(100).optional().describe('Whom it serves; left out where no page we read says so.'),
      routes: z.array(routeSchema).default([]).describe('Numbers, the first to try first.'),
      webOnly: z
        .literal(true)
        .optional()
        .describe('A directory, or a service that is reached by its page and has no number.'),
      hours: textField(80)
        .optional()
        .describe('When it answers, with the time zone; left out where the pages we read disagree.'),
      cost: textField(60).optional(),
      languages: textField(110).optional(),
      note: textField(120).optional().describe('What a reader has to know before calling.'),
      url: addressField.describe('The service’s own page.'),
      chat: addressField.optional().describe('Where it can be written to at once.'),
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
