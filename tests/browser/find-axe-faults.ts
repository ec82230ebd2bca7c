import AxeBuilder from '@axe-core/playwright';
import type { Page } from 'playwright-core';

const rules = ['wcag2a', 'wcag2aa', 'wcag2aaa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice'];

/** Rules that a theme or a narrow window can break; the rest is the same page as in the light one. */
const visualRules = ['color-contrast-enhanced', 'link-in-text-block', 'target-size'];

/** Of itself the rule passes a text of so little contrast that the plain rule, which is not run, would find it. */
const anyContrast = { contrastRatio: { normal: { minThreshold: 0 }, large: { minThreshold: 0 } } };

const options = {
  // The enhanced rule asks for more contrast of the same text, and each takes as long as the other.
  rules: { 'color-contrast-enhanced': { enabled: true }, 'color-contrast': { enabled: false } },
  checks: { 'color-contrast-enhanced': { options: anyContrast } },
  // Of what passes nothing is read, and long pages have much of it; of what fails, only its HTML.
  resultTypes: ['violations' as const],
  selectors: false,
};

/** Which rules to try: all of WCAG 2.2 and best practice, those that depend on how the page looks, or those that do not. */
export type Kind = 'all' | 'visual' | 'structural';

/**
 * Finds what axe finds wrong with the page as it stands.
 * @param part A selector of what alone is to be looked at.
 */
export async function findAxeFaults(page: Page, kind: Kind = 'all', part = 'html'): Promise<string[]> {
  // The other mode is for pages with frames, which these may not have, and takes four times as long.
  const axe = new AxeBuilder({ page })
    .setLegacyMode()
    .include(part)
    .options({ ...options });
  if (kind === 'visual') axe.withRules(visualRules);
  else axe.withTags(rules);
  if (kind === 'structural') axe.disableRules(['color-contrast', ...visualRules]);
  const { violations } = await axe.analyze();
  return violations.map(({ id, nodes }) => `${id}: ${nodes.map(({ html }) => html).join(' ')}`);
}
