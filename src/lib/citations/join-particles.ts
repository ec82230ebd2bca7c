import type { CslItem } from './citation-js.ts';

/** A name as CSL-JSON has it. */
interface Name {
  family?: string | undefined;
  given?: string | undefined;
  suffix?: string | undefined;
  'dropping-particle'?: string | undefined;
  'non-dropping-particle'?: string | undefined;
}

/** Makes what stands before a family name, such as “van der”, part of it: citation.js leaves it out. */
export const joinParticles = (item: CslItem): CslItem => ({
  ...item,
  ...Object.fromEntries(
    ['author', 'editor'].flatMap((role) => (role in item ? [[role, (item[role] as Name[]).map(joinName)]] : [])),
  ),
});

/** The same of one name. */
export function joinName({ 'dropping-particle': dropping, 'non-dropping-particle': kept, ...rest }: Name): Name {
  const family = [dropping, kept, rest.family].filter(Boolean).join(' ');
  return family === '' ? rest : { ...rest, family };
}
