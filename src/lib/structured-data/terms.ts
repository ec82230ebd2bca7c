import type { DefinedTerm, DefinedTermSet } from 'schema-dts';
import { getTermPath, pagePaths } from '../site/addresses.ts';
import type { ToUrl } from './graph.ts';

/** The glossary's `@id`. */
export const getGlossaryId = (toUrl: ToUrl) => toUrl(`${pagePaths.glossary}#glossary`);

/** A term of the glossary. */
export function toDefinedTerm(term: { id: string; term: string; definition: string }, toUrl: ToUrl): DefinedTerm {
  return {
    '@type': 'DefinedTerm',
    '@id': toUrl(getTermPath(term.id)),
    name: term.term,
    description: term.definition,
    inDefinedTermSet: { '@id': getGlossaryId(toUrl) },
  };
}

/** The glossary as a whole. */
export function toDefinedTermSet(terms: { id: string }[], toUrl: ToUrl): DefinedTermSet {
  return {
    '@type': 'DefinedTermSet',
    '@id': getGlossaryId(toUrl),
    name: 'Glossary',
    hasDefinedTerm: terms.map(({ id }) => ({ '@id': toUrl(getTermPath(id)) })),
  };
}
