/** The widths of window at which pages are looked at: where their styles change, and some between. */
import type { Page } from '@playwright/test';

const narrowest = 320;
const widest = 1920;

/** By how much a window grows from one width to the next, at most: between two changes of its styles a page only stretches. */
const step = 1.2;

/**
 * The widths that the styles of a page ask for, in pixels, of a window or of a container: the only one is the header, which is
 * as wide as the window, and there a rem is that of the size a reader has chosen. Styles of what the page does not have change
 * nothing there. Runs within the page.
 */
function readBreakpoints(): number[] {
  const rem = parseFloat(getComputedStyle(document.documentElement).fontSize);
  /** Whatever state an element is in, and whichever part of it is meant. What cannot be asked so may be about anything. */
  function isOfPage(selector: string): boolean {
    const [innermost, rest] = [/:[\w-]+\([^()]*\)/g, /::?[\w-]+/g];
    const bare = selector.replaceAll(innermost, '').replaceAll(innermost, '').replaceAll(rest, '');
    try {
      return document.querySelector(bare) !== null;
    } catch {
      return true;
    }
  }
  const isUsed = (rules: CSSRuleList): boolean =>
    [...rules].some((rule) =>
      rule instanceof CSSStyleRule
        ? isOfPage(rule.selectorText)
        : !('cssRules' in rule) || isUsed(rule.cssRules as CSSRuleList),
    );
  const readRules = (rules: CSSRuleList): number[] =>
    [...rules].flatMap((rule) => {
      const within = 'cssRules' in rule ? readRules(rule.cssRules as CSSRuleList) : [];
      if (!(rule instanceof CSSMediaRule || rule instanceof CSSContainerRule)) return within;
      const pixels = { px: 1, rem: rule instanceof CSSMediaRule ? 16 : rem };
      const lengths = rule.conditionText.matchAll(/([\d.]+)(px|rem)\b/g);
      return isUsed(rule.cssRules)
        ? [...within, ...lengths.map(([, number, unit]) => Number(number) * pixels[unit as 'px' | 'rem'])]
        : [];
    });
  return [...document.styleSheets].flatMap((sheet) => readRules(sheet.cssRules));
}

/** The widths at which the styles of a page change, each with the last before it, and the narrowest and the widest. */
export async function readEdges(page: Page): Promise<number[]> {
  const breakpoints = (await page.evaluate(readBreakpoints)).map(Math.ceil);
  const edges = breakpoints.flatMap((width) => [width - 1, width]).filter((w) => w > narrowest && w < widest);
  return [...new Set([narrowest, ...edges, widest])].toSorted((a, b) => a - b);
}

/** Adds widths wherever two are far apart. */
export const addBetween = (widths: number[]): number[] =>
  widths.flatMap((width, i) => {
    const ratio = (widths[i + 1] ?? width) / width;
    const steps = Math.max(1, Math.ceil(Math.log(ratio) / Math.log(step)));
    return Array.from({ length: steps }, (_, j) => Math.round(width * ratio ** (j / steps)));
  });
