import AxeBuilder from '@axe-core/playwright';
import { expect, type Page } from '@playwright/test';

const rules = ['wcag2a', 'wcag2aa', 'wcag2aaa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice'];

/**
 * Expects that axe finds nothing wrong with the page as it stands.
 * @param only The rules to try; all of WCAG 2.2 and best practice where none are named.
 */
export async function expectNoFault(page: Page, only?: string[]): Promise<void> {
  // The other mode is for pages with frames, which these may not have, and takes four times as long.
  const axe = new AxeBuilder({ page }).setLegacyMode().options({
    // The enhanced rule asks for more contrast of the same text, and each takes as long as the other.
    rules: { 'color-contrast-enhanced': { enabled: true }, 'color-contrast': { enabled: false } },
    // Of what passes nothing is read, and long pages have much of it.
    resultTypes: ['violations'],
  });
  const { violations } = await (only ? axe.withRules(only) : axe.withTags(rules)).analyze();
  expect(violations.map(({ id, nodes }) => `${id}: ${nodes.map(({ html }) => html).join(' ')}`)).toEqual([]);
}
