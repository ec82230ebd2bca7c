import type { APIRoute } from 'astro';
import { getPublisher } from '../../content/entries.ts';
import { base } from '../../lib/site/addresses.ts';
import { isSecurityTxtRead, renderSecurityTxt } from '../../lib/site/contact.ts';

interface Props {
  contact: string;
  /** The day by which the contact is to be made sure of again. */
  reviewDue: string;
}

/** The security.txt, where there is a contact, and somebody would read it. */
export async function getStaticPaths() {
  const { contact, reviewDue } = await getPublisher();
  if (contact === undefined || !isSecurityTxtRead({ site: import.meta.env.SITE, base })) return [];
  return [{ params: { file: 'security.txt' }, props: { contact, reviewDue } satisfies Props }];
}

export const GET: APIRoute<Props> = ({ props: { contact, reviewDue }, site }) => {
  const address = new URL('/.well-known/security.txt', site).href;
  return new Response(renderSecurityTxt(contact, reviewDue, address), { headers: { 'Content-Type': 'text/plain' } });
};
