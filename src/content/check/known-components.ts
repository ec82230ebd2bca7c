import type { Nodes, Parents, Root } from 'mdast';
import { visit } from 'unist-util-visit';
import { collectionSources } from '../../schemas/collections.ts';
import type { CollectionName } from '../../schemas/fields.ts';
import { findAdviceOnTag } from './html-tags.ts';
import type { KnownIds } from './schema-problems.ts';
import { suggest } from './suggestion.ts';

type JsxElement = Extract<Nodes, { type: 'mdxJsxFlowElement' | 'mdxJsxTextElement' }>;
export type Report = (node: Nodes, message: string) => void;

interface ProseComponent {
  /** The collection whose prose may use it. */
  place: CollectionName;
  /** An attribute it needs, and what that may say: ids of a collection, or one of a few words; several in a list. */
  attribute?: { name: string; allowed: CollectionName | readonly string[]; isList?: boolean };
  /** It stands within a sentence; the others have lines of their own. */
  isInline?: true;
  /** It is written around words. */
  hasWords?: true;
}

/** The components an author may use in prose. */
const components: Record<string, ProseComponent> = {
  ExpertCallout: { place: 'sections', attribute: { name: 'expert', allowed: 'experts' }, hasWords: true },
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
  ClaimVerdict: { place: 'evidence', attribute: { name: 'claim', allowed: 'claims' }, isInline: true },
  GeneralClaims: { place: 'evidence' },
  StudyTable: { place: 'evidence', attribute: { name: 'works', allowed: 'studies', isList: true } },
  EvidenceMap: { place: 'evidence' },
  EvidenceStrips: { place: 'evidence' },
  PercentageChart: { place: 'evidence' },
  LeftOutList: { place: 'evidence' },
};

export const isComponent = (node: Nodes): node is JsxElement =>
  node.type === 'mdxJsxFlowElement' || node.type === 'mdxJsxTextElement';

/** Calls `visitor` on each component in the prose. */
export function visitComponents(prose: Root, visitor: (node: JsxElement) => void): void {
  visit(prose, (node) => {
    if (isComponent(node)) visitor(node);
  });
}

/** The text of a component's attribute; undefined when it is absent or computed. */
export function findAttribute(node: JsxElement, name: string): string | undefined {
  const attribute = node.attributes.find((item) => item.type === 'mdxJsxAttribute' && item.name === name);
  return typeof attribute?.value === 'string' ? attribute.value : undefined;
}

/**
 * Finds a component that does not exist, stands in the wrong place, or says what it may not.
 * @returns Whether what it holds is to be looked at, too.
 */
export function checkComponent(
  node: JsxElement,
  place: CollectionName,
  known: KnownIds,
  report: Report,
  parent?: Parents,
): boolean {
  const name = node.name ?? '';
  const component = components[name];
  const fault = component === undefined ? describeUnknown(name, place) : describeMisuse(node, parent, component, place);
  if (fault !== undefined) {
    report(node, fault);
    return false;
  }
  if (component?.attribute !== undefined) checkAttribute(node, component.attribute, known, report);
  return true;
}

function describeUnknown(name: string, place: CollectionName): string {
  const advice = findAdviceOnTag(name.toLowerCase());
  if (advice !== undefined) return `<${name}> is HTML, which prose has none of. ${advice}.`;
  const names = Object.keys(components);
  const here = names.filter((each) => components[each]?.place === place);
  const use = here.length === 0 ? 'Take it out.' : `Use ${here.join(' or ')}.`;
  return `<${name}> is no component of this site. ${use}${suggest(name, names)}`;
}

function describeMisuse(
  node: JsxElement,
  parent: Parents | undefined,
  component: ProseComponent,
  place: CollectionName,
): string | undefined {
  const { name } = node;
  const { attribute, hasWords, isInline } = component;
  if (component.place !== place)
    return `<${name}> stands outside ${collectionSources[component.place].noun}. Take it out.`;
  if (node.children.some(({ type }) => type === 'paragraph')) {
    return `<${name}> holds its words on lines of their own. Write all of it on one line.`;
  }
  if (hasWords === undefined && node.children.length > 0) {
    return `<${name}> holds words, which nobody would see. Write <${name} … /> without them.`;
  }
  if (hasWords && holdsNote(node)) return `a note stands within <${name}>. Put it after a sentence of your own.`;
  const odd = node.attributes.find((each) => each.type !== 'mdxJsxAttribute' || each.name !== attribute?.name);
  if (odd !== undefined) {
    const written = odd.type === 'mdxJsxAttribute' ? odd.name : `{${odd.value}}`;
    return `<${name}> has no "${written}". ${attribute === undefined ? 'Take it out.' : `Write <${name} ${attribute.name}="…">.`}`;
  }
  // Lines that hold nothing else are no sentence.
  const isWithinWords =
    parent?.type === 'paragraph' &&
    parent.children.some((child) => child !== node && (child.type !== 'text' || child.value.trim() !== ''));
  return isWithinWords && isInline === undefined
    ? `<${name}> stands within a paragraph. Give it a line of its own, with an empty line before and after it.`
    : undefined;
}

function holdsNote(node: JsxElement): boolean {
  let found = false;
  visit(node, 'footnoteReference', () => void (found = true));
  return found;
}

function checkAttribute(
  node: JsxElement,
  { name: attribute, allowed, isList = false }: NonNullable<ProseComponent['attribute']>,
  known: KnownIds,
  report: Report,
): void {
  const { name } = node;
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
