import type { ContactPoint, Organization, Person as PersonNode } from 'schema-dts';
import type { Person, PublisherData } from '../../schemas/publisher.ts';
import { pagePaths } from '../site/addresses.ts';
import { siteName } from '../site/name.ts';
import type { ToUrl } from './graph.ts';

/** Where the page about the site says who speaks, and how to report a mistake. */
const whoSpeaksPath = `${pagePaths.about}#who-speaks`;

/** The `@id` of whoever publishes the site. */
export const getPublisherId = (toUrl: ToUrl) => toUrl(`${pagePaths.article}#publisher`);

/** Whoever publishes the site, in short: the site itself where no other is named. */
export const toPublisher = ({ name = siteName }: PublisherData, toUrl: ToUrl): Exclude<Organization, string> => ({
  '@type': 'Organization',
  '@id': getPublisherId(toUrl),
  name,
});

/** The same in full, for the page that tells readers of it: how it works, who pays for it, and whom to write to. */
export function toFullPublisher(publisher: PublisherData, toUrl: ToUrl): Organization {
  const { funding, contact } = publisher;
  return {
    ...toPublisher(publisher, toUrl),
    publishingPrinciples: toUrl(`${pagePaths.about}#how-it-was-made`),
    correctionsPolicy: toUrl(whoSpeaksPath),
    ...(funding === undefined ? {} : { ownershipFundingInfo: toUrl(whoSpeaksPath) }),
    ...(contact === undefined ? {} : { contactPoint: toContactPoint(contact) }),
  };
}

/** Who has written and edited a text; where no author is named, whoever publishes it speaks. */
export function toSpeakers(data: PublisherData, toUrl: ToUrl) {
  const { authors, editors } = data;
  const publisher = toPublisher(data, toUrl);
  return {
    author: authors.length === 0 ? publisher : authors.map(toPerson),
    ...(editors.length === 0 ? {} : { editor: editors.map(toPerson) }),
    publisher,
  };
}

/** The same as names alone. */
export const getAuthorNames = ({ authors, name = siteName }: PublisherData): string[] =>
  authors.length === 0 ? [name] : authors.map((author) => author.name);

/** A person who is named. */
export const toPerson = ({ name, role, url }: Person): Exclude<PersonNode, string> => ({
  '@type': 'Person',
  name,
  ...(role === undefined ? {} : { jobTitle: role }),
  ...(url === undefined ? {} : { url }),
});

const toContactPoint = (contact: string): ContactPoint => ({
  '@type': 'ContactPoint',
  contactType: 'corrections',
  ...(contact.startsWith('https:') ? { url: contact } : { email: contact }),
});
