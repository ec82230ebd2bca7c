import type { Definition, Link, LinkReference, Nodes } from 'mdast';
import { toString } from 'mdast-util-to-string';
import { visit } from 'unist-util-visit';
import { citationPattern } from '../../lib/citations/syntax.ts';
import { site } from '../../lib/site/subject.ts';
import { suggest } from './suggestion.ts';

/**
 * Says what is wrong with a link, or with the address of one that is written apart (`[help]: /support/`).
 * @param addresses Every address and anchor of the site, such as `/glossary/#liking`.
 */
export function findLinkFaults(node: Link | LinkReference | Definition, addresses: ReadonlySet<string>): string[] {
  if (node.type !== 'link' && isCitation(node)) {
    const mark = `[${node.label ?? node.identifier}]`;
    return node.type === 'definition'
      ? [`"${mark}: …" makes no citation. Take the line out: "${mark}" leads to the work by itself.`]
      : [];
  }
  if (node.type === 'definition') return findAddressFault(node, addresses);
  const within = findWordsFault(node);
  if (within !== undefined) return [within];
  return node.type === 'link' ? findAddressFault(node, addresses) : [];
}

/** Whether “[@sato2001]: https://…” is written somewhere, and makes a link of the citation. */
export const isCitation = (node: Link | LinkReference | Definition): boolean =>
  node.type !== 'link' && node.identifier.startsWith('@');

/** Of the words of a link: none, an address, or what is a link of its own. */
function findWordsFault(node: Link | LinkReference): string | undefined {
  const words = toString(node).trim();
  const address = node.type === 'link' ? node.url : `[${node.label ?? node.identifier}]`;
  if (/^(?:https?:\/\/|www\.)\S+$/i.test(words)) {
    const whole = address.replace(/^http:\/\/(?=www\.)/, 'https://');
    return `"${words}" stands for a link’s words. Say where it leads: [words](${whole}).`;
  }
  const [key] = /@[a-z]+\d{4}[a-z]?/i.exec(words) ?? [];
  if (key !== undefined) {
    return `"${words}" is a citation within a link. Write "[${key}]" alone, which links to the work, or put it after the link.`;
  }
  if (holds(node, 'footnoteReference')) return `a note stands within the link "${words}". Put it after the link.`;
  if (words.replaceAll(citationPattern, '') === '' && !holds(node, 'image') && !holds(node, 'imageReference')) {
    return `the link to "${address}" has no words. Write them: [words](${address}).`;
  }
  return undefined;
}

function holds(node: Nodes, type: Nodes['type']): boolean {
  let found = false;
  visit(node, type, () => void (found = true));
  return found;
}

function findAddressFault({ url, title }: Link | Definition, addresses: ReadonlySet<string>): string[] {
  const fault = describeAddress(url, addresses);
  if (fault !== undefined) return [fault];
  return typeof title === 'string'
    ? [`the link to "${url}" has a title, "${title}", which few readers see. Take it out, or say it in the text.`]
    : [];
}

function describeAddress(url: string, addresses: ReadonlySet<string>): string | undefined {
  if (url === '') return 'a link has no address. Write it in its parentheses: [words](/support/).';
  if (/^mailto:[^\s@?]+@[^\s@?]+\.[^\s@?]+$/i.test(url)) return undefined;
  if (/^(?:tel|sms):/i.test(url)) {
    return `link "${url}" is a phone number. Those stand in content/support/lines/ and content/countries/; link to "/support/".`;
  }
  if (/^https?:/i.test(url)) return describeWebAddress(url);
  if (/^\/\//.test(url)) return `link "${url}" begins with "//". Write "https:${url}".`;
  if (url.startsWith('/'))
    return addresses.has(url) ? undefined : `link "${url}" leads nowhere.${suggest(url, addresses)}`;
  if (/^#./.test(url)) {
    const whole = [...addresses].find((address) => address.endsWith(url));
    return `link "${url}" names no page. ${whole === undefined ? 'Write the page before it, as "/glossary/#liking".' : `Write "${whole}".`}`;
  }
  if (/^[a-z\d-]+(?:\.[a-z\d-]+)+(?:\/|$)/i.test(url) && !/\.(?:mdx?|html?)$/i.test(url)) {
    return `link "${url}" does not begin as a web address. Write "https://${url}".`;
  }
  return `link "${url}" is neither an address on this site nor a web address. Begin it with "/" or "https://".`;
}

function describeWebAddress(url: string): string | undefined {
  if (!URL.canParse(url)) return `link "${url}" is no web address. Copy it anew from the page it leads to.`;
  const { hostname, protocol, username, password, origin } = new URL(url);
  if (!/\w\.[a-z][a-z\d-]+$/i.test(hostname)) {
    return `link "${url}" leads to your own computer or network, where no reader gets. Write an address of the web, or one on this site that begins with "/".`;
  }
  if (origin === site.address)
    return `link "${url}" leads to this site. Write "${url.slice(origin.length) || '/'}": it may be published elsewhere.`;
  if (username !== '' || password !== '')
    return `link "${url}" holds the name or password of an account. Write "${url.replace(/\/\/[^@]*@/, '//')}".`;
  if (protocol === 'http:')
    return `link "${url}" is not secure. Write "${url.replace(/^http:/i, 'https:')}", and see that it opens.`;
  return undefined;
}
