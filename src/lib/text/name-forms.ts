import type { Name } from '../../schemas/csl-name.ts';

/** The family name with all that stands before it, such as “van der Kolk”; an organisation’s whole name. */
export const getFamilyName = ({ family, literal, ...rest }: Name): string =>
  [rest['dropping-particle'], rest['non-dropping-particle'], family ?? literal].filter(Boolean).join(' ');

/** A name as it is spoken: “Bessel A. van der Kolk”, “Ren Sato Jr.”. */
export const getWholeName = (name: Name): string =>
  [name.given, getFamilyName(name), name.suffix].filter(Boolean).join(' ');

/** Family name first, as lists have it, so that a name of several words is not taken apart amiss. */
export const getInvertedName = (name: Name): string =>
  [getFamilyName(name), [name.given, name.suffix].filter(Boolean).join(' ')].filter(Boolean).join(', ');
