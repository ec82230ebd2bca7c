import type { SiteLocation } from './location.ts';

/** Where a link to whoever is to be told of a mistake leads: an address of mail, or a page. */
export const getContactAddress = (contact: string): string =>
  contact.startsWith('https:') ? contact : `mailto:${contact}`;

/** Whether anybody would read a security.txt of this site: nobody looks for one below a path, nor by plain http. */
export const isSecurityTxtRead = ({ site, base }: SiteLocation): boolean => base === '/' && site.startsWith('https:');

/**
 * Writes the security.txt, which says whom to tell of a weakness of the site: https://www.rfc-editor.org/rfc/rfc9116.
 * @param expires The day until which it is good, `YYYY-MM-DD`; one of the content, so that every build writes the same.
 * @param address Where it stands.
 */
export const renderSecurityTxt = (contact: string, expires: string, address: string): string =>
  `Contact: ${getContactAddress(contact)}
Expires: ${expires}T00:00:00Z
Preferred-Languages: en
Canonical: ${address}
`;
