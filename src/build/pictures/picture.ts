import type { Element } from 'hast';
import { select, selectAll } from 'hast-util-select';
import { parse } from 'postcss';
import rehypeStringify from 'rehype-stringify';
import { unified } from 'unified';
import { visit } from 'unist-util-visit';
import { toStandaloneSvg } from '../../lib/drawings/standalone-svg.ts';
import { parseHtml } from '../html/parse-html.ts';
import { isOneOf, prune } from '../html/prune.ts';
import { rewrite } from '../html/rewrite.ts';
import { toText } from '../../lib/text/tree-text.ts';

interface Surroundings {
  /** The style sheet of the figure’s component. */
  css: string;
  /** Custom property of the hue of the part it stands in. */
  hue?: string;
  /** Full address of the figure. */
  address: string;
}

/**
 * Makes a file of its own of a figure: its drawing, by the title and the description within it, and its source.
 * @param html The figure, rendered; what it rests on stands in `.figure-source`.
 * @throws When it lacks any of these.
 */
export function toPicture(html: string, { css, hue = '--color-rose', address }: Surroundings): string {
  const figure = find('figure', parseHtml(html));
  const drawing = find('svg', figure);
  const [title, description, source] = ['svg > title', 'svg > desc', '.figure-source'].map((part) =>
    toText(find(part, figure)),
  ) as [string, string, string];
  const styles = pickStyles(css, figure).replaceAll('--color-part', hue);
  return toStandaloneSvg({
    inner: writeInner(figure, drawing, styles),
    viewBox: String(drawing.properties.viewBox),
    styles,
    title,
    description,
    source,
    address,
  });
}

const writer = unified().use(rehypeStringify, { space: 'svg', closeEmptyElements: true });

/**
 * The drawing within the classes of its figure, so that the same rules reach it; without links, which lead nowhere here, and
 * without the classes that only a page has rules for.
 */
function writeInner(figure: Element, drawing: Element, styles: string): string {
  const [, , width, height] = String(drawing.properties.viewBox).split(' ');
  const kept = Object.entries(drawing.properties).filter(([name]) => !/^(?:id|role|aria|data)/.test(name));
  const copy: Element = {
    ...drawing,
    properties: { ...Object.fromEntries(kept), width, height, overflow: 'visible' },
    children: rewrite(drawing.children, (element) => (element.tagName === 'a' ? element.children : [element])),
  };
  prune(copy, isOneOf(['title', 'desc']));
  visit(copy, 'element', ({ properties }) => {
    const named = [properties.className].flat().filter((name) => styles.includes(`.${String(name)}`));
    if (named.length > 0) properties.className = named.map(String);
    else delete properties.className;
  });
  const { className } = figure.properties;
  return writer.stringify({
    type: 'root',
    children: [{ type: 'element', tagName: 'g', properties: { className }, children: [copy] }],
  });
}

/** The rules of a style sheet that hold for anything within the drawing, whatever the window or the paper. */
function pickStyles(css: string, figure: Element): string {
  const picked: string[] = [];
  const own = new Map<string, string>();
  const root = { type: 'root' as const, children: [figure] };
  parse(css).walkRules((rule) => {
    const isConditional = rule.parent?.type === 'atrule' && 'name' in rule.parent && rule.parent.name !== 'layer';
    if (isConditional) return;
    rule.walkDecls(/^--/, ({ prop, value }) => {
      own.set(prop, value);
    });
    const selectors = rule.selectors.filter(
      (selector) =>
        !selector.includes('::') && selectAll(selector, root).some((element) => isWithinDrawing(element, figure)),
    );
    if (selectors.length > 0) picked.push(`${selectors.join()}{${rule.nodes.map(String).join(';')}}`);
  });
  return picked.join('\n').replaceAll(/var\((--[\w-]+)\)/g, (use, name: string) => own.get(name) ?? use);
}

const isWithinDrawing = (element: Element, figure: Element) => selectAll('svg *', figure).includes(element);

function find(selector: string, tree: Parameters<typeof select>[1]): Element {
  const element = select(selector, tree);
  if (element === undefined) throw new Error(`The figure has no ${selector}.`);
  return element;
}
