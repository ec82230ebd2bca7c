import type { Route } from '../../schemas/contact.ts';

/** Writes a telephone number, or what to do with it, so that it never breaks across lines. */
export const formatPhoneNumber = (number: string) => number.replaceAll(' ', '\u00a0').replaceAll('-', '\u2011');

/** The address that calls a number, writes to it, or opens its page. */
export const getRouteAddress = ({ tel, sms, url }: Route): string => {
  if (tel !== undefined) return `tel:${tel}`;
  if (sms !== undefined) return `sms:${sms}`;
  if (url !== undefined) return url;
  throw new Error('A route has a number to call, one to write to, or an address.');
};
