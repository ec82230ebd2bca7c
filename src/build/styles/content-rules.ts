import { parse, type AtRule, type Plugin } from 'postcss';
import { getSheetRow } from '../../lib/drawings/emblems/render-sheet.ts';
import { hues } from '../../schemas/part.ts';
import type { StyledPart } from './read-parts.ts';

/** Rules that follow from the content, by the at-rule in whose place they stand. */
const rules: Record<string, (parts: StyledPart[]) => string> = {
  'part-hues': (parts) =>
    getHues(parts)
      .map((hue) => `[data-hue='${hue}'] { --color-part: var(--color-${hue}); --color-link: var(--color-${hue}) }`)
      .join('\n'),
  'transition-names': (parts) =>
    parts
      .flatMap(({ sections }) => sections)
      .map(({ id }) => `[data-travels] li:has([href$='/${id}/']) .emblem { view-transition-name: ${id} }`)
      .join('\n'),
  'emblem-rows': (parts) =>
    parts
      .flatMap(({ sections }, part) =>
        sections.map(({ emblem }, i) => {
          const place = `.contents-part${' + .contents-part'.repeat(part)} > :last-child > :nth-child(${i + 1})`;
          return `${place} { --row: ${getSheetRow(emblem)} }`;
        }),
      )
      .join('\n'),
};

const getHues = (parts: StyledPart[]) => hues.filter((name) => parts.some(({ hue }) => hue === name));

/**
 * Writes the rules that style sheets leave to the content: `@part-hues;`, `@transition-names;` and `@emblem-rows;`. A hue
 * that no part has is left out. The content is read once, so a new section has its own after a restart.
 */
export function contentRules(readParts: () => StyledPart[]): Plugin {
  let read: StyledPart[] | undefined;
  const getParts = () => (read ??= readParts());
  return {
    postcssPlugin: 'content-rules',
    Once(root) {
      root.walkAtRules((rule: AtRule) => {
        const write = rules[rule.name];
        if (write !== undefined) rule.replaceWith(parse(write(getParts()), { from: rule.source?.input.from }));
      });
      root.walkDecls(/^--color-/, (declaration) => {
        const hue = hues.find((name) => declaration.prop === `--color-${name}`);
        if (hue !== undefined && !getHues(getParts()).includes(hue)) declaration.remove();
      });
    },
  };
}
