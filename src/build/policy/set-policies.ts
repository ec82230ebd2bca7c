import { createHash } from 'node:crypto';
import type { Element } from 'hast';
import { select, selectAll } from 'hast-util-select';
import { browserslistToTargets, Features, transform } from 'lightningcss';
import { buildTargets } from '../../lib/site/floor.ts';
import type { BuiltPage } from '../built-site/built-page.ts';
import type { Site } from '../built-site/built-site.ts';
import { getRange, type Change } from '../built-site/change.ts';

/** Gives each page a content security policy of its own. */
export function setPolicies(site: Site): void {
  for (const page of site.pages) site.change(page.path, ...tightenPolicy(page));
}

/**
 * Puts the policy of a page before anything that it governs, with the hashes of the scripts and styles the page holds and
 * no others. Astro lists those of the whole site, after the first of them; as they cannot be compressed they weigh as much
 * as a section. For the same reason all styles become one, in which each layer stands once.
 * @returns No change for a page without a policy.
 */
export function tightenPolicy({ tree }: Pick<BuiltPage, 'tree'>): Change[] {
  const policy = select('meta[http-equiv="content-security-policy"]', tree);
  const charset = select('meta[charset]', tree);
  if (policy === undefined || charset === undefined) return [];
  const scripts = selectAll('script', tree).filter(isPlain).map(getContent);
  const [first, ...others] = selectAll('style', tree).filter(isPlain);
  const style = first && shorten([first, ...others].map(getContent).join(''));
  const own = String(policy.properties['content'])
    .replaceAll(/ 'sha256-[^']+'/g, '')
    .replace(/(?<=script-src)[^;]*/, (sources) => sources + scripts.map(toSource).join(''))
    .replace(/(?<=style-src)[^;]*/, (sources) => sources + (style === undefined ? '' : toSource(style)));
  const { end } = getRange(charset);
  return [
    { ...getRange(policy), text: '' },
    { start: end, end, text: `<meta http-equiv="content-security-policy" content="${own}">` },
    ...(first ? [{ ...getRange(first), text: `<style>${style}</style>` }] : []),
    ...others.map((other) => ({ ...getRange(other), text: '' })),
  ];
}

// As Browserslist names what Vite names `ios16`.
const targets = browserslistToTargets(
  buildTargets.map((name) => name.replace('ios', 'ios_saf').replace(/(?=\d)/, ' ')),
);

/** Vite has written `light-dark()` as variables already; they would be set twice. */
const exclude = Features.LightDark;

const shorten = (css: string) =>
  transform({ filename: 'page.css', code: Buffer.from(css), minify: true, targets, exclude }).code.toString();

const toSource = (content: string) => ` 'sha256-${createHash('sha256').update(content).digest('base64')}'`;

/** Whether an element is a style or a script of the page itself, and no data. */
const isPlain = ({ properties }: Element) => Object.keys(properties).length === 0;

const getContent = ({ children: [content] }: Element) => (content?.type === 'text' ? content.value : '');
