import { getOrcidDigit } from './identifiers.ts';

/** Hosts that only the machine, or the house, of whoever typed them knows. */
const localHost = /^(?:localhost|[^.]*|.*\.(?:local|localhost|internal|lan|test|invalid)|\[.*\]|\d+(?:\.\d+){3})$/;

/**
 * Says what is wrong with an address that readers are to be sent to.
 * @returns What to write; undefined for one that is well formed, of the web at large, and encrypted.
 */
export function findAddressFault(text: string): string | undefined {
  const trimmed = text.trim();
  const url = URL.parse(trimmed);
  const begins = 'must be a web address that begins with "https://"';
  if (url === null || !/^https?:\/\/[^/]/i.test(trimmed)) {
    const whole = URL.parse(`https://${trimmed.replace(/^\w*:?\/\//, '')}`);
    const isHost = whole !== null && !/\s/.test(trimmed) && !localHost.test(whole.hostname) && !/^\w+:/.test(trimmed);
    return isHost ? `${begins}. Write "https://${trimmed.replace(/^\/\//, '')}".` : `${begins}.`;
  }
  if (localHost.test(url.hostname)) return 'leads to a machine that readers do not reach. Write the public address.';
  if (url.username !== '' || url.password !== '') {
    url.username = '';
    url.password = '';
    return `holds the name or password of an account. Write "${url.href}".`;
  }
  if (url.protocol === 'http:')
    return `${begins}. Write "${trimmed.replace(/^http:/i, 'https:')}", if it answers there.`;
  if (/\s/.test(text)) {
    const encoded = trimmed.replaceAll(/\s/g, (space) => (space === ' ' ? '%20' : ''));
    return `has a space in it. Write "${encoded}".`;
  }
  if (/[.,;]$/.test(text)) return `ends like a sentence. Write "${text.replace(/[.,;]+$/, '')}".`;
  return findOrcidFault(url);
}

function findOrcidFault({ hostname, pathname }: URL): string | undefined {
  if (hostname !== 'orcid.org') return undefined;
  const orcid = pathname.slice(1).replace(/\/$/, '').toUpperCase();
  if (/^(?:\d{4}-){3}\d{3}[\dX]$/.test(orcid) && orcid.endsWith(getOrcidDigit(orcid))) return undefined;
  return 'is no ORCID: its last digit does not fit the rest. Copy it again from orcid.org.';
}

const isPlain = /^[\w./:?#[\]@!$&()*+,;=%~-]*$/;

/** Writes an address in the letters of the net; one that has no others stays as it was. */
export const toPlainAddress = (text: string): string =>
  isPlain.test(text)
    ? text
    : new URL(text).href.replaceAll(
        /['"`<>\\^{|}]/g,
        (sign) => `%${(sign.codePointAt(0) ?? 0).toString(16).toUpperCase()}`,
      );
