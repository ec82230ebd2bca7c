import { expect, test } from 'vitest';
import { z } from 'astro/zod';
import type { Relation } from '../../../src/schemas/fields.ts';
import { supportLineSchema } from '../../../src/schemas/support-line.ts';

const relation: Relation = (collection) => z.string().transform((id) => ({ collection, id }));
const schema = supportLineSchema(relation);

const line = {
  id: 'samaritans',
  name: 'Samaritans',
  order: 1,
  country: 'gb',
  needs: ['crisis', 'talk'],
  routes: [{ by: 'Call', display: '116 123', tel: '116123' }],
  url: 'https://www.samaritans.org/',
  sources: ['samaritans.org'],
  confirmation: 'official-page',
  read: '2026-11-24',
};

const getFields = (change: object) =>
  schema.safeParse({ ...line, ...change }).error?.issues.map(({ path }) => path.join('.')) ?? [];

test('names the country by its collection', () => {
  expect(schema.parse(line).country).toEqual({ collection: 'countries', id: 'gb' });
});

test('accepts a directory of all countries, which has no number', () => {
  expect(getFields({ country: undefined, routes: undefined, webOnly: true })).toEqual([]);
});

test.for([
  ['a line for no need', { needs: [] }, 'needs'],
  ['an address that is not secure', { url: 'http://www.samaritans.org' }, 'url'],
  ['a number kept as a number', { routes: [{ by: 'Call', display: 116123, tel: '116123' }] }, 'routes.0.display'],
  ['a number with spaces to dial', { routes: [{ by: 'Call', display: '116 123', tel: '116 123' }] }, 'routes.0.tel'],
  ['a number that is not dialled', { routes: [{ by: 'Call', display: '116 123' }] }, 'routes.0'],
  [
    'a number that is both called and texted',
    { routes: [{ by: 'Call', display: '988', tel: '988', sms: '988' }] },
    'routes.0',
  ],
  ['a line without a number', { routes: [] }, 'routes'],
  ['a line with a number that says it has none', { webOnly: true }, 'routes'],
  ['a number without a country', { country: undefined }, 'country'],
  ['a line whose confirmation is not said', { confirmation: undefined }, 'confirmation'],
  ['a confirmation it does not know', { confirmation: 'from memory' }, 'confirmation'],
  ['a line that was read nowhere', { sources: [] }, 'sources'],
  ['a line that was read on no day', { read: 'recently' }, 'read'],
] as const)('refuses %s', ([, change, field]) => {
  expect(getFields(change)).toEqual([field]);
});
