import type { Nodes, Root } from 'mdast';
import { visit } from 'unist-util-visit';
import { collectionSources } from '../../schemas/collections.ts';
import type { CollectionName } from '../../schemas/fields.ts';
import type { KnownIds } from './schema-problems.ts';
import { suggest } from './suggestion.ts';

type JsxElement = Extract<Nodes, { type: 'mdxJsxFlowElement' | 'mdxJsxTextElement' }>;
export type Report = (node: Nodes, message: string) => void;

interface ProseComponent {
  /** The collection whose prose may use it. */
  place: CollectionName;
  /** An attribute it needs, and what that may say: ids of a collection, or one of a few words; several in a list. */
  attribute?: { name: string; allowed: CollectionName | readonly string[]; isList?: boolean };
}

/** The components an author may use in prose. */
const components: Record<string, ProseComponent> = {
  ExpertCallout: { place: 'sections', attribute: { name: 'expert', allowed: 'experts' } },
  SectionPicture: { place: 'sections', attribute: { name: 'picture', allowed: 'pictures' } },
  BookCard: { place: 'sections', attribute: { name: 'book', allowed: 'books' } },
  VerdictMarks: { place: 'about' },
  CertaintyTable: { place: 'about' },
  CodingAgreement: { place: 'about' },
  VerdictSensitivity: { place: 'about' },
  VerdictHistory: { place: 'about' },
  QuotationMarks: { place: 'about' },
  WhoSpeaks: { place: 'about' },
  CiteArticle: { place: 'about' },
  CiteDataset: { place: 'evidence' },
  OfflineCopy: { place: 'about' },
  RemoveAll: { place: 'support' },
  LoadedFiles: { place: 'about' },
  ClaimVerdict: { place: 'evidence', attribute: { name: 'claim', allowed: 'claims' } },
  GeneralClaims: { place: 'evidence' },
  StudyTable: { place: 'evidence', attribute: { name: 'works', allowed: 'studies', isList: true } },
  EvidenceMap: { place: 'evidence' },
  EvidenceStrips: { place: 'evidence' },
  PercentageChart: { place: 'evidence' },
  LeftOutList: { place: 'evidence' },
};

/** Calls `visitor` on each component in the prose. */
export function visitComponents(prose: Root, visitor: (node: JsxElement) => void): void {
  visit(prose, (node) => {
    if (node.type === 'mdxJsxFlowElement' || node.type === 'mdxJsxTextElement') visitor(node);
  });
}

/** The text of a component's attribute; undefined when it is absent or computed. */
export function findAttribute(node: JsxElement, name: string): string | undefined {
  const attribute = node.attributes.find((item) => item.type === 'mdxJsxAttribute' && item.name === name);
  return typeof attribute?.value === 'string' ? attribute.value : undefined;
}

/** Finds a component that does not exist, stands in the wrong place, or says what it may not. */
export function checkComponent(node: JsxElement, place: CollectionName, known: KnownIds, report: Report): void {
  const name = node.name ?? '';
  const component = components[name];
  if (component === undefined) {
    const names = Object.keys(components);
    report(node, `<${name}> is no component of this site. Use ${names.join(' or ')}.${suggest(name, names)}`);
    return;
  }
  if (component.place !== place) {
    report(node, `<${name}> stands outside ${collectionSources[component.place].noun}. Take it out.`);
    return;
  }
  if (node.children.some(({ type }) => type === 'paragraph')) {
    report(node, `<${name}> holds its words on lines of their own. Write all of it on one line.`);
  }
  if (component.attribute === undefined) return;
  const { name: attribute, allowed, isList = false } = component.attribute;
  const options = typeof allowed === 'string' ? known(allowed) : new Set(allowed);
  const text = findAttribute(node, attribute);
  if (text === undefined) {
    report(node, `<${name}> names nothing. Write <${name} ${attribute}="…">.`);
    return;
  }
  for (const value of isList ? text.split(' ') : [text]) {
    if (!options.has(value)) {
      report(node, `<${name}> ${attribute} "${value}" does not exist.${suggest(value, options)}`);
    }
  }
}
