import type { Name } from '../../schemas/csl-name.ts';
import { getFamilyName } from '../text/name-forms.ts';
import type { CslItem } from './citation-js.ts';

/** Makes what stands before a family name, such as “van der”, part of it: citation.js leaves it out. */
export const joinParticles = (item: CslItem): CslItem => ({
  ...item,
  ...Object.fromEntries(
    Object.entries(item).flatMap(([field, value]) => (isNames(value) ? [[field, value.map(joinName)]] : [])),
  ),
});

const isNames = (value: unknown): value is Name[] =>
  Array.isArray(value) &&
  value.every((name) => typeof name === 'object' && name !== null && ('family' in name || 'literal' in name));

function joinName(name: Name): Name {
  const { family, given, suffix, literal } = name;
  return family === undefined ? { literal } : { family: getFamilyName(name), given, suffix };
}
