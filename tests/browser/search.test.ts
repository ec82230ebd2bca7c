import { expect, test } from '@playwright/test';
import { active, input, openSearch, result, search, status } from './searching.ts';
import { ownTimers, stopTimers } from './stopped-timers.ts';
import { at, visit } from './visit.ts';

test('nothing of search loads before it is asked for', async ({ page }) => {
  const requested: string[] = [];
  page.on('request', (request) => requested.push(new URL(request.url()).pathname));
  await visit(page, '/');
  await page.waitForLoadState('networkidle');
  expect(requested.filter((path) => /pagefind|search/.test(path))).toEqual([]);
  await search(page, 'closure');
  expect(requested).toContain(at('/search-records.json'));
  expect(requested.filter((path) => path.includes('pagefind'))).toEqual([]);
});

test('pointing at the button fetches the search, and not yet its data', async ({ page }) => {
  await visit(page, '/');
  const script = page.waitForRequest(/search-panel/);
  const requested: string[] = [];
  page.on('request', (request) => requested.push(request.url()));
  await page.locator('[data-search-open]').hover();
  await script;
  expect(requested.filter((url) => url.endsWith('.json'))).toEqual([]);
});

test('terms, people, studies and pages are found, and the whole article is not', async ({ page }) => {
  await visit(page, '/');
  await search(page, 'levine');
  await expect(page.locator(`${result}[href^="${at('/experts/')}"] .search-title`)).toHaveText(['Dr. Amir Levine']);
  await page.locator(input).fill('rumination');
  await expect(page.locator(`${result}[href*="#rumination"] .search-title`)).toHaveText(['Rumination']);
  await page.locator(input).fill('spielmann');
  await expect(page.locator(`${result}[href*="#spielmann2019"] .search-title`)).toHaveText(['Spielmann et al., 2019']);
  await page.locator(input).fill('counselling');
  await expect(page.locator(result).first()).toHaveAttribute('href', at('/support/#?highlight=counselling'));
  await expect(
    page.locator(`${result}:is([href="${at('/')}"], [href^="${at('/?')}"], [href^="${at('/#')}"])`),
  ).toHaveCount(0);
});

test('the words by which a result was found are shown when it does not show them itself', async ({ page }) => {
  await visit(page, '/');
  await search(page, 'clingy');
  await expect(page.locator(result).first()).toContainText('matched: “clingy”');
  await page.locator(input).fill('attachment styles');
  await expect(page.locator(result).first()).not.toContainText('matched');
});

test('a mistyped word is corrected, the page says so, and it can be searched as typed', async ({ page }) => {
  await visit(page, '/');
  await search(page, 'atachment');
  const correction = page.locator('.search-mending');
  await expect(correction).toContainText('Showing results for attachment.');
  await expect(page.locator(result).first()).toContainText('Attachment styles');
  await correction.getByRole('button', { name: 'Search instead for “atachment”' }).click();
  await expect(page.locator(status)).toHaveText('Nothing found for “atachment”.');
  await expect(correction).toBeHidden();
  await expect(page.locator(input)).toBeFocused();
});

test('a word of the vocabulary is never corrected', async ({ page }) => {
  await visit(page, '/');
  await search(page, 'cravings');
  await expect(page.locator('.search-mending')).toBeHidden();
});

test('nothing found says so and offers words like it, the sections in their voices, and the topics', async ({
  page,
}) => {
  await visit(page, '/');
  await search(page, 'dopaxxxxne');
  await expect(page.locator(status)).toHaveText('Nothing found for “dopaxxxxne”.');
  await expect(page.locator('.search-ways a')).toHaveCount(10);
  await expect(page.locator('.search-help a').last()).toHaveAttribute('href', at('/topics/'));
  await page.locator('.search-help').getByRole('button', { name: 'dopamine', exact: true }).click();
  await expect(page.locator(input)).toHaveValue('dopamine');
  await expect(page.locator(result).first()).toContainText('Dopamine and the reward system');
});

for (const query of ['best pizza near the station', 'python list comprehension', 'weather in august']) {
  test(`“${query}” is at most a loose match`, async ({ page }) => {
    await visit(page, '/');
    await search(page, query);
    await expect(page.locator(status)).toContainText(/^(Nothing found|No close match)/);
    const results = await page.locator(result).allInnerTexts();
    expect(results.filter((text) => !text.includes('loose match'))).toEqual([]);
  });
}

for (const [query, path] of [
  ['he hits me', '/support/#safety'],
  ['I want to die', '/support/#when-to-seek-help'],
  ['she forced me', '/support/#when-to-seek-help'],
  ['sucide', '/support/#when-to-seek-help'],
] as const) {
  test(`“${query}” leads to help before anything else`, async ({ page }) => {
    await visit(page, '/');
    await search(page, query);
    await expect(page.locator(result).first()).toHaveAttribute('href', at(path));
    await page.keyboard.press('Enter');
    await expect(page).toHaveURL(at(path));
  });
}

test('help is shown alone until the reader dismisses it, and again for another danger', async ({ page }) => {
  await visit(page, '/');
  await search(page, 'he hits me');
  const help = page.getByRole('region', { name: 'Help' });
  await expect(help).toBeVisible();
  await expect(page.locator('[role="option"]')).toHaveCount(0);
  await expect(page.locator('.search-narrow')).toBeHidden();
  await expect(page.locator('.search-panel [role="status"]')).toContainText('Help comes first');
  await page.getByRole('button', { name: 'Search the article for these words instead' }).click();
  await expect(page.locator('[role="option"]').first()).toBeVisible();
  await expect(help).toBeHidden();
  await expect(page.locator(input)).toBeFocused();
  await page.locator(input).fill('he hits me again');
  await expect(page.locator('[role="option"]').first()).toBeVisible();
  await page.locator(input).fill('he hits me and i want to die');
  await expect(page.locator(result)).toHaveCount(2);
});

test('help has numbers to press, and one country alone when it is chosen', async ({ page }) => {
  await page.setViewportSize({ width: 390, height: 844 });
  await visit(page, '/');
  await search(page, 'i want to die');
  const numbers = page.locator('.search-danger a[href^="tel:"]:visible');
  const all = await numbers.count();
  expect(all).toBeGreaterThan(20);
  for (const number of await numbers.all()) {
    expect((await number.boundingBox())?.height).toBeGreaterThanOrEqual(44);
  }
  for (const words of ['he hits me', 'he hits me and i want to die']) {
    await page.locator(input).fill(words);
    await expect(numbers.first()).toBeInViewport({ ratio: 1 });
  }
  await page.getByLabel('Numbers to call in').selectOption('Ireland');
  expect(await numbers.count()).toBeLessThan(all);
  await expect(page.locator('.search-country:visible')).toHaveCount(1);
  await expect(page.locator('.search-country:visible b').first()).toHaveText('Ireland');
});

test('passages come when a reader stays with the results, and move nothing', async ({ page }) => {
  await ownTimers(page);
  await visit(page, '/');
  await search(page, 'avoidance');
  const second = page.locator(result).nth(1);
  const before = await second.boundingBox();
  const place = page.locator('.search-places a', { hasText: 'What the research says' }).first();
  await expect(place).toHaveAttribute(
    'href',
    at('/purposes/attachment-styles/#attachment-styles-research?highlight=avoidance'),
  );
  expect(await second.boundingBox()).toEqual(before);
  await expect(page.locator(result).first().locator('mark').first()).toHaveText(/avoid/i);
  // Once fetched, they come with the next results at once: no timer runs from here on.
  await stopTimers(page);
  await page.locator(input).fill('dopamine');
  await expect(page.locator('.search-places a').first()).toBeVisible();
});

test('Ctrl+K opens it, one Esc closes it whatever was typed, and the focus goes back', async ({ page }) => {
  await visit(page, '/purposes/attachment-styles/');
  const link = page.getByRole('link', { name: 'Glossary' }).first();
  await link.focus();
  await page.keyboard.press('Control+k');
  await expect(page.locator(input)).toBeFocused();
  await page.keyboard.type('dopamine');
  await page.keyboard.press('Escape');
  await expect(page.locator('dialog')).toBeHidden();
  await expect(link).toBeFocused();
});

test('the arrow keys select answers while the box keeps the focus', async ({ page }) => {
  await visit(page, '/');
  await search(page, 'dopamine');
  const box = page.locator(input);
  await expect(box).toHaveAttribute('role', 'combobox');
  await expect(box).toHaveAttribute('aria-expanded', 'true');
  await expect(page.locator(active)).toHaveCount(0);
  const options = page.locator('[role="option"]');
  const expectActive = async (option: ReturnType<typeof page.locator>) => {
    await expect(option).toHaveAttribute('aria-selected', 'true');
    await expect(page.locator(active)).toHaveCount(1);
    await expect(box).toHaveAttribute('aria-activedescendant', (await option.getAttribute('id')) ?? '');
    await expect(option).toBeInViewport();
  };
  await page.keyboard.press('ArrowDown');
  await expectActive(options.first());
  await page.keyboard.press('End');
  await expectActive(options.last());
  await page.keyboard.press('Home');
  await expectActive(options.first());
  await page.keyboard.press('ArrowUp');
  await expect(page.locator(active)).toHaveCount(0);
  await expect(box).not.toHaveAttribute('aria-activedescendant');
  await page.keyboard.press('ArrowUp');
  await expectActive(options.last());
  await expect(box).toBeFocused();
});

test('Home and End move in the text until an answer is selected', async ({ page }) => {
  await visit(page, '/');
  await search(page, 'dopamine');
  await page.keyboard.press('Home');
  await expect(page.locator(active)).toHaveCount(0);
  expect(await page.locator(input).evaluate((box: HTMLInputElement) => box.selectionStart)).toBe(0);
});

test('Enter follows the selected answer, and the first when none is selected', async ({ page }) => {
  await visit(page, '/');
  await search(page, 'dopamine');
  await page.keyboard.press('ArrowDown');
  await page.keyboard.press('ArrowDown');
  const href = (await page.locator(active).getAttribute('href')) ?? '';
  await page.keyboard.press('Enter');
  await expect(page).toHaveURL(href.replace(/#?\?.*/, ''));
  await search(page, 'closure');
  await page.keyboard.press('Enter');
  await expect(page).toHaveURL(/\/motivations\/emotional-closure\//);
});

test('Ctrl+Enter follows in a new tab and leaves the search as it is', async ({ page, context }) => {
  await visit(page, '/');
  await search(page, 'dopamine');
  const opened = context.waitForEvent('page');
  await page.keyboard.press('Control+Enter');
  expect((await opened).url()).toMatch(/\/purposes\/dopamine-and-reward-system\//);
  await expect(page.locator('dialog')).toBeVisible();
});

test('Enter pressed before the data has come opens what was last typed', async ({ page }) => {
  const { promise: pressed, resolve: release } = Promise.withResolvers<undefined>();
  await page.route('**/search-records.json', async (route) => {
    await pressed;
    await route.continue();
  });
  await visit(page, '/');
  await page.locator('[data-search-open]').click();
  await page.locator(input).fill('closure');
  await page.keyboard.press('Enter');
  release(undefined);
  await expect(page).toHaveURL(/\/motivations\/emotional-closure\//);
});

test('the count is announced to screen readers once typing pauses', async ({ page }) => {
  await visit(page, '/');
  await search(page, 'dopamine');
  const told = page.locator('.search-panel [role="status"]');
  const count = await page.locator(result).count();
  await expect(told).toHaveText(`${count} results for “dopamine”`);
  await page.locator(input).fill('dopamin xqzv');
  await expect(told).toContainText('dopamin xqzv');
});

test('nothing typed shows neither results nor a count', async ({ page }) => {
  await visit(page, '/');
  await search(page, 'dopamine');
  await page.locator(input).fill('');
  await expect(page.locator(result)).toHaveCount(0);
  await expect(page.locator(status)).toHaveText('');
  await expect(page.locator('.search-help')).toBeHidden();
});

test('a result that leads to a place on this very page closes the dialog', async ({ page }) => {
  await visit(page, '/support/');
  await search(page, 'he hits me');
  await page.locator(result).first().click();
  await expect(page.locator('dialog')).toBeHidden();
  await expect(page).toHaveURL(at('/support/#safety'));
});

test('results are large enough to be touched, and the dialog fits a small phone', async ({ page }) => {
  await page.setViewportSize({ width: 320, height: 560 });
  await visit(page, '/');
  await search(page, 'atachment anxiety');
  await expect(page.locator('.search-places a').first()).toBeVisible();
  for (let step = 0; step < 8; step++) await page.keyboard.press('ArrowDown');
  await expect(page.locator(active)).toBeInViewport({ ratio: 0.5 });
  const excess = await page.locator('dialog').evaluate((dialog) => dialog.scrollWidth - dialog.clientWidth);
  expect(excess).toBe(0);
  for (const target of await page.locator('dialog').locator('a, button, summary').all()) {
    const box = await target.boundingBox();
    expect(box?.height, await target.innerText()).toBeGreaterThanOrEqual(24);
  }
});

test('once search is open, every key is answered without the network, before anything else happens', async ({
  page,
  context,
}) => {
  await visit(page, '/');
  await openSearch(page);
  await context.setOffline(true);
  for (const query of ['attachmnet', 'letting go', 'why do i keep going back to him', 'dopamine', 'self esteam']) {
    const results = await page.evaluate(
      async ([selector, answer, words]) => {
        const box = document.querySelector<HTMLInputElement>(selector);
        if (box === null) throw new Error('The search is not open.');
        box.value = words;
        box.dispatchEvent(new Event('input', { bubbles: true }));
        // The answer comes in a microtask; a message comes after all of them.
        await new Promise((resolve) => {
          const channel = new MessageChannel();
          channel.port1.onmessage = resolve;
          channel.port2.postMessage(undefined);
        });
        return document.querySelectorAll(answer).length;
      },
      [input, result, query] as const,
    );
    expect(results, query).toBeGreaterThan(0);
  }
});
