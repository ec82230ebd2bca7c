import { expect, test, type Page } from '@playwright/test';
import { visit } from './visit.ts';

const input = '[data-search-input]';
const result = '[data-search-result]';

async function search(page: Page, query: string): Promise<void> {
  await page.locator('[data-search-open]').click();
  await page.locator(input).fill(query);
  await expect(page.locator('#search-status')).toContainText(`“${query}”`);
}

test('nothing of search loads before it is asked for', async ({ page }) => {
  const requested: string[] = [];
  page.on('request', (request) => requested.push(request.url()));
  await visit(page, '/');
  await page.waitForLoadState('networkidle');
  expect(requested.filter((url) => /pagefind|search/.test(url))).toEqual([]);
  await search(page, 'closure');
  expect(requested.filter((url) => url.includes('pagefind')).length).toBeGreaterThan(1);
});

for (const [query, title] of [
  ['attachment', 'Attachment styles'],
  ['dopamine', 'Dopamine and the reward system'],
  ['closure', 'Emotional closure'],
  ['letting go', 'Cognitive dissonance'],
  ['ego boost', 'Validation and reassurance'],
  ['make up sex', 'Conflict and passion'],
] as const) {
  test(`“${query}” leads to ${title}`, async ({ page }) => {
    await visit(page, '/');
    await search(page, query);
    await expect(page.locator(result).first()).toHaveText(title);
  });
}

test('terms, people and studies are found, and the whole article is not', async ({ page }) => {
  await visit(page, '/');
  await search(page, 'levine');
  await expect(page.locator(`${result}[href^="/experts/"]`)).toHaveText(['Dr. Amir Levine']);
  await page.locator(input).fill('rumination');
  await expect(page.locator(`${result}[href*="#rumination"]`)).toHaveText(['Rumination']);
  await page.locator(input).fill('spielmann');
  await expect(page.locator(`${result}[href*="#spielmann2019"]`)).toHaveText(['Spielmann et al., 2019']);
  await expect(page.locator(`${result}[href="/"], ${result}[href^="/?"], ${result}[href^="/#"]`)).toHaveCount(0);
});

test('a result offers the headings within it, and marks the words on arrival', async ({ page }) => {
  await visit(page, '/');
  await search(page, 'avoidance');
  const place = page.locator('.search-places a', { hasText: 'What the research says' }).first();
  await expect(place).toHaveAttribute(
    'href',
    '/purposes/attachment-styles/?highlight=avoidance&highlight=avoiding#attachment-styles-research',
  );
  await place.click();
  await expect(page).toHaveURL(/attachment-styles-research$/);
  const marked = await page.evaluate(() => [...(CSS.highlights.get('search-match') ?? [])].map(String));
  expect(marked.length).toBeGreaterThan(2);
  expect(new Set(marked.map((word) => word.toLowerCase()))).toEqual(new Set(['avoidance', 'avoiding']));
});

test('Ctrl+K opens it, Esc closes it and gives the focus back', async ({ page }) => {
  await visit(page, '/purposes/attachment-styles/');
  const link = page.getByRole('link', { name: 'Glossary' }).first();
  await link.focus();
  await page.keyboard.press('Control+k');
  await expect(page.locator(input)).toBeFocused();
  await page.keyboard.press('Escape');
  await expect(page.locator('dialog')).toBeHidden();
  await expect(link).toBeFocused();
});

test('arrow keys walk through the results and Enter opens the first', async ({ page }) => {
  await visit(page, '/');
  await search(page, 'dopamine');
  await page.keyboard.press('ArrowDown');
  await expect(page.locator(result).first()).toBeFocused();
  await page.keyboard.press('ArrowUp');
  await expect(page.locator(input)).toBeFocused();
  await page.keyboard.press('Enter');
  await expect(page).toHaveURL(/\/purposes\/dopamine-and-reward-system\//);
});

test('nothing typed shows neither results nor a count', async ({ page }) => {
  await visit(page, '/');
  await search(page, 'dopamine');
  await page.locator(input).fill('');
  await expect(page.locator(result)).toHaveCount(0);
  await expect(page.locator('#search-status')).toHaveText('');
});

test('nothing found says so and offers the topics', async ({ page }) => {
  await visit(page, '/');
  await search(page, 'xqzvw');
  await expect(page.locator('#search-status')).toContainText('Nothing found for “xqzvw”');
  await expect(page.locator('#search-status a')).toHaveAttribute('href', '/topics/');
});

test('while it loads it says so', async ({ page }) => {
  await page.route('**/pagefind/**', async (route) => {
    await new Promise((resolve) => setTimeout(resolve, 500));
    await route.continue();
  });
  await visit(page, '/');
  await page.locator('[data-search-open]').click();
  await page.locator(input).fill('dopamine');
  await expect(page.locator('#search-status')).toHaveText('Searching…');
  await expect(page.locator(result).first()).toHaveText('Dopamine and the reward system');
});

test('an index that cannot be loaded is owned up to, and the topics are offered', async ({ page }) => {
  await page.route('**/pagefind/**', (route) => route.abort());
  await visit(page, '/');
  await page.locator('[data-search-open]').click();
  await page.locator(input).fill('dopamine');
  await expect(page.locator('#search-status')).toContainText('Search could not be loaded');
  await expect(page.locator('#search-status a')).toHaveAttribute('href', '/topics/');
});

test('a part of the index that cannot be loaded is not passed off as nothing found', async ({ page }) => {
  await page.route('**/*.pf_index', (route) => route.abort());
  await visit(page, '/');
  await page.locator('[data-search-open]').click();
  await page.locator(input).fill('dopamine');
  await expect(page.locator('#search-status')).toContainText('Search could not be loaded');
});

test('when the search itself cannot be loaded, its button leads to the topics', async ({ page }) => {
  await visit(page, '/');
  await page.route('**/_astro/*.js', (route) => route.abort());
  await page.locator('[data-search-open]').click();
  await expect(page).toHaveURL(/\/topics\/\??$/);
});

test('the words are marked on arrival at a term too', async ({ page }) => {
  await visit(page, '/');
  await search(page, 'rumination');
  await page.locator(`${result}[href*="#rumination"]`).click();
  await expect(page).toHaveURL(/\/glossary\/\?highlight=rumination#rumination$/);
  const marked = await page.evaluate(() => [...(CSS.highlights.get('search-match') ?? [])].map(String));
  expect(marked).toContain('Rumination');
});

test('Enter pressed before the results have come opens what was last typed', async ({ page }) => {
  await visit(page, '/');
  await search(page, 'dopamine');
  await page.locator(input).fill('closure');
  await page.keyboard.press('Enter');
  await expect(page).toHaveURL(/\/motivations\/emotional-closure\//);
});

test('what is typed is shown as text and never as markup', async ({ page }) => {
  await visit(page, '/');
  await search(page, '<img src=x onerror=alert(1)>');
  await expect(page.locator('#search-status img')).toHaveCount(0);
});

test('a search can be shared by its address', async ({ page }) => {
  await visit(page, '/search/?q=attachment');
  await expect(page.locator(input)).toHaveValue('attachment');
  await expect(page.locator(result).first()).toHaveText('Attachment styles');
  await page.locator(input).fill('dopamine');
  await expect(page).toHaveURL('/search/?q=dopamine');
  await page.locator('[data-search-open]').click();
  await expect(page.locator(input)).toHaveCount(1);
  await expect(page.locator(input)).toBeFocused();
});
