import type { BuiltPage } from './built-site.ts';

/** A node of a page’s structured data. */
export interface GraphNode {
  '@type': string;
  '@id': string;
  [property: string]: unknown;
}

/** The structured data of a page: what stands in its one script. */
export const getScripts = ({ document }: BuiltPage) => [
  ...document.querySelectorAll('script[type="application/ld+json"]'),
];

/** The nodes at the top of a page’s graph. Readers of it take the first of those that are articles for the page. */
export function getGraph(page: BuiltPage): GraphNode[] {
  const graph = JSON.parse(getScripts(page)[0]?.textContent ?? '{}') as { '@graph'?: GraphNode[] };
  return graph['@graph'] ?? [];
}

/** Every node that a page describes, those within others too: whatever has an id, and is more than that. */
export const getNodes = (page: BuiltPage): GraphNode[] => collect(getGraph(page));

function collect(value: unknown): GraphNode[] {
  if (typeof value !== 'object' || value === null) return [];
  const within = Object.values(value).flatMap(collect);
  return '@id' in value && '@type' in value ? [value as GraphNode, ...within] : within;
}
