import { parts, sectionsInOrder } from '../html/content-files.ts';

/** The whole list, for what must hold everywhere. */
export const allPaths = [
  '/',
  ...parts.map(({ id }) => `/${id}/`),
  ...sectionsInOrder.map(({ part, id }) => `/${part}/${id}/`),
  '/evidence/',
  '/claims/',
  '/references/',
  '/experts/',
  '/glossary/',
  '/topics/',
  '/search/',
  '/support/',
  '/about/',
  '/booklet/',
  '/colophon/',
  '/404.html',
  '/offline/',
];

/** One page of each layout. */
export const layouts = [
  '/',
  '/motivations/',
  '/purposes/attachment-styles/',
  '/evidence/',
  '/claims/',
  '/references/',
  '/experts/',
  '/glossary/',
  '/topics/',
  '/search/',
  '/support/',
  '/about/',
  '/booklet/',
  '/colophon/',
];

/** Those whose layout differs most between a phone and a wide window. */
export const wideLayouts = ['/', '/purposes/attachment-styles/', '/evidence/', '/references/', '/search/'];

/** A page that is quickly loaded, for what is the same on every page. */
export const lightPage = '/experts/';

/** Sections that between them show everything a section may hold; what the others are made of, these have too. */
export const sampledSections = ['/purposes/attachment-styles/', '/motivations/emotional-closure/'];
