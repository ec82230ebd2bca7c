/** What the search dialog answers, query after query. */
import { expect, test } from '@playwright/test';
import { sections } from '../html/content-files.ts';
import { sharePage } from './share-page.ts';
import { lightPage } from './site-pages.ts';
import { active, expectSupportLine, input, openSearch, result, status } from './searching.ts';
import { at, visit } from './visit.ts';

const getPage = sharePage((page) => visit(page, lightPage));

test.beforeEach(async () => {
  const page = getPage();
  if (await page.locator('dialog').isHidden()) await openSearch(page);
  await page.locator(input).fill('');
});

/** One word of it is known here. */
const looseQuery = 'closure bicycle carburettor';

/** Asks the next query, in the dialog that is open. */
const ask = (query: string) => getPage().locator(input).fill(query);

test('terms, people, studies and pages are found, and the whole article is not', async () => {
  const page = getPage();
  await ask('levine');
  await expect(page.locator(`${result}[href^="${at('/experts/')}"] .search-title`)).toHaveText(['Dr. Amir Levine']);
  await ask('rumination');
  await expect(page.locator(`${result}[href*="#rumination"] .search-title`)).toHaveText(['Rumination']);
  await ask('spielmann');
  await expect(page.locator(`${result}[href*="#spielmann2019"] .search-title`)).toHaveText(['Spielmann et al., 2019']);
  await ask('counselling');
  await expect(page.locator(result).first()).toHaveAttribute('href', at('/support/#?highlight=counselling'));
  await expect(
    page.locator(`${result}:is([href="${at('/')}"], [href^="${at('/?')}"], [href^="${at('/#')}"])`),
  ).toHaveCount(0);
});

test('the words by which a result was found are shown when it does not show them itself', async () => {
  const page = getPage();
  await ask('clingy');
  await expect(page.locator(result).first()).toContainText('matched: “clingy”');
  await ask('attachment styles');
  await expect(page.locator(result).first()).not.toContainText('matched');
  await expectSupportLine(page, 'there are results');
});

test('a mistyped word is corrected, the page says so, and it can be searched as typed; one of the vocabulary is not', async () => {
  const page = getPage();
  await ask('atachment');
  const correction = page.locator('.search-mending');
  await expect(correction).toContainText('Showing results for attachment.');
  await expect(page.locator(result).first()).toContainText('Attachment styles');
  await correction.getByRole('button', { name: 'Search instead for “atachment”' }).click();
  await expect(page.locator(status)).toHaveText('Nothing found for “atachment”.');
  await expect(correction).toBeHidden();
  await expect(page.locator(input)).toBeFocused();
  await ask('cravings');
  await expect(page.locator(status)).toContainText('“cravings”');
  await expect(correction).toBeHidden();
});

test('nothing found says so and offers words like it, the sections in their voices, and the topics', async () => {
  const page = getPage();
  await ask('dopaxxxxne');
  await expect(page.locator(status)).toHaveText('Nothing found for “dopaxxxxne”.');
  await expect(page.locator('.search-ways a')).toHaveCount(sections.length);
  await expect(page.locator('.search-help a').last()).toHaveAttribute('href', at('/topics/'));
  await expectSupportLine(page, 'nothing is found');
  await page.locator('.search-help').getByRole('button', { name: 'dopamine', exact: true }).click();
  await expect(page.locator(input)).toHaveValue('dopamine');
  await expect(page.locator(result).first()).toContainText('Dopamine and the reward system');
});

test('what the article says nothing about is at most a loose match: the nearest few, and the ways on', async () => {
  const page = getPage();
  for (const query of ['best pizza near the station', 'python list comprehension', 'weather in august']) {
    await ask(query);
    await expect(page.locator(status)).toContainText(/^(Nothing found|No close match)/);
    const results = await page.locator(result).allInnerTexts();
    expect(results.filter((text) => !text.includes('loose match'))).toEqual([]);
    expect(results.length).toBeLessThanOrEqual(3);
    await expect(page.locator('.search-ways a:visible')).toHaveCount(sections.length);
    await expect(page.locator('.search-help a').last()).toHaveAttribute('href', at('/topics/'));
    await expectSupportLine(page, query);
  }
  await ask('dopamine');
  await expect(page.locator('.search-help')).toBeHidden();
});

test('below loose matches the help is in sight on a phone, and a long sentence takes one line of each', async () => {
  const page = getPage();
  const before = page.viewportSize() ?? { width: 0, height: 0 };
  await page.setViewportSize({ width: 390, height: 844 });
  await ask(looseQuery);
  await expect(page.locator(status)).toContainText('No close match');
  await expect(page.locator(result)).toHaveCount(3);
  const heights = await page.locator('.search-excerpt').evaluateAll((parts) => parts.map((part) => part.clientHeight));
  expect(heights.filter((height) => height > 30)).toEqual([]);
  await expect(page.locator('.search-help')).toBeInViewport();
  await page.setViewportSize(before);
});

test('Enter on a loose match selects it, and follows it when it is pressed once more', async () => {
  const page = getPage();
  await ask(looseQuery);
  await expect(page.locator(status)).toContainText('No close match');
  await page.keyboard.press('Enter');
  const first = page.locator(result).first();
  await expect(first).toHaveAttribute('aria-selected', 'true');
  await expect(page).toHaveURL(at(lightPage));
  const href = (await first.getAttribute('href')) ?? '';
  await page.keyboard.press('Enter');
  await expect(page).toHaveURL(href.replace(/#?\?.*/, ''));
  await visit(page, lightPage);
});

test('words of danger lead to help before anything else', async () => {
  const page = getPage();
  for (const [query, path] of [
    ['he hits me', '/support/#safety'],
    ['I want to die', '/support/#when-to-seek-help'],
    ['she forced me', '/support/#when-to-seek-help'],
    ['sucide', '/support/#when-to-seek-help'],
  ] as const) {
    await ask('dopamine');
    await expect(page.locator(result).first()).toContainText('Dopamine');
    await ask(query);
    await expect(page.locator(result).first(), query).toHaveAttribute('href', at(path));
    await expectSupportLine(page, query);
  }
});

test('help is shown alone until the reader dismisses it, and again for another danger', async () => {
  const page = getPage();
  await ask('he hits me');
  const help = page.getByRole('region', { name: 'Help' });
  await expect(help).toBeVisible();
  await expect(page.locator('[role="option"]')).toHaveCount(0);
  await expect(page.locator('.search-narrow')).toBeHidden();
  await expect(page.locator('.search-panel [role="status"]')).toContainText('Help comes first');
  await page.getByRole('button', { name: 'Search the article for these words instead' }).click();
  await expect(page.locator('[role="option"]').first()).toBeVisible();
  await expect(help).toBeHidden();
  await expect(page.locator(input)).toBeFocused();
  await ask('he hits me again');
  await expect(page.locator('[role="option"]').first()).toBeVisible();
  await ask('he hits me and i want to die');
  await expect(page.locator(result)).toHaveCount(2);
});

test('help has numbers to press, and one country alone when it is chosen', async () => {
  const page = getPage();
  const before = page.viewportSize() ?? { width: 0, height: 0 };
  await page.setViewportSize({ width: 390, height: 844 });
  await ask('i want to die');
  const numbers = page.locator('.search-danger a[href^="tel:"]:visible');
  await expect(numbers.nth(20)).toBeAttached();
  const heights = await numbers.evaluateAll((links) => links.map((link) => link.getBoundingClientRect().height));
  expect(heights.filter((height) => height < 44)).toEqual([]);
  for (const words of ['he hits me', 'he hits me and i want to die']) {
    await ask(words);
    await expect(numbers.first()).toBeInViewport({ ratio: 1 });
  }
  await page.getByLabel('Numbers to call in').selectOption('Ireland');
  expect(await numbers.count()).toBeLessThan(heights.length);
  await expect(page.locator('.search-country:visible')).toHaveCount(1);
  await expect(page.locator('.search-country:visible b').first()).toHaveText('Ireland');
  await page.setViewportSize(before);
});

test('the count is announced to screen readers once typing pauses, and nothing typed shows neither', async () => {
  const page = getPage();
  await ask('dopamine');
  const told = page.locator('.search-panel [role="status"]');
  await expect(page.locator(result).first()).toBeVisible();
  const count = await page.locator(result).count();
  await expect(told).toHaveText(`${count} results for “dopamine”`);
  await ask('dopamin xqzv');
  await expect(told).toContainText('dopamin xqzv');
  await ask('');
  await expect(page.locator(result)).toHaveCount(0);
  await expect(page.locator(status)).toHaveText('');
  await expect(told).toHaveText('');
  await expectSupportLine(page, 'nothing is typed');
});

test('the arrow keys, Home and End select answers while the box keeps the focus', async () => {
  const page = getPage();
  await ask('dopamine');
  const box = page.locator(input);
  await expect(box).toHaveAttribute('role', 'combobox');
  await expect(box).toHaveAttribute('aria-expanded', 'true');
  await expect(page.locator(active)).toHaveCount(0);
  // Until an answer is selected, they move in the text.
  await page.keyboard.press('Home');
  await expect(page.locator(active)).toHaveCount(0);
  expect(await box.evaluate((field: HTMLInputElement) => field.selectionStart)).toBe(0);
  const options = page.locator('[role="option"]');
  const expectActive = async (option: ReturnType<typeof page.locator>) => {
    await expect(option).toHaveAttribute('aria-selected', 'true');
    await expect(page.locator(active)).toHaveCount(1);
    await expect(box).toHaveAttribute('aria-activedescendant', (await option.getAttribute('id')) ?? '');
    await expect(option).toBeInViewport();
  };
  for (const turn of [0, 1, 2]) {
    await page.keyboard.press('ArrowDown');
    await expectActive(options.nth(turn));
  }
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

test('Ctrl+Enter follows in a new tab and leaves the search as it is', async () => {
  const page = getPage();
  await ask('dopamine');
  const opened = page.context().waitForEvent('page');
  await page.keyboard.press('Control+Enter');
  const tab = await opened;
  expect(tab.url()).toMatch(/\/purposes\/dopamine-and-reward-system\//);
  await tab.close();
  await expect(page.locator('dialog')).toBeVisible();
});

test('results are large enough to be touched, and the dialog fits a small phone', async () => {
  const page = getPage();
  const before = page.viewportSize() ?? { width: 0, height: 0 };
  await page.setViewportSize({ width: 320, height: 560 });
  await ask('atachment anxiety');
  await expect(page.locator(result).first()).toBeVisible();
  for (let step = 0; step < 8; step++) await page.keyboard.press('ArrowDown');
  await expect(page.locator(active)).toBeInViewport({ ratio: 0.5 });
  const dialog = page.locator('dialog');
  expect(await dialog.evaluate(({ scrollWidth, clientWidth }) => scrollWidth - clientWidth)).toBe(0);
  const targets = await dialog
    .locator('a:visible, button:visible, summary:visible')
    .evaluateAll((found) => found.map((one) => [one.textContent, one.getBoundingClientRect().height] as const));
  expect(targets.length).toBeGreaterThan(5);
  expect(targets.filter(([, height]) => height < 24)).toEqual([]);
  await page.setViewportSize(before);
});

test('every key is answered without the network and before anything else happens, and no query becomes markup', async () => {
  const page = getPage();
  const errors: string[] = [];
  page.on('pageerror', ({ message }) => errors.push(message));
  await page.context().setOffline(true);
  const answers = await page.evaluate(
    async ([selector, queries]) => {
      const box = document.querySelector<HTMLInputElement>(selector);
      const panel = document.querySelector('.search-panel');
      if (box === null || panel === null) throw new Error('The search is not open.');
      const found: { query: string; told: string; results: number; strange: number }[] = [];
      for (const query of queries) {
        box.value = query;
        box.dispatchEvent(new Event('input', { bubbles: true }));
        // The answer comes in a microtask; a message comes after all of them.
        await new Promise((resolve) => {
          const channel = new MessageChannel();
          channel.port1.onmessage = resolve;
          channel.port2.postMessage(undefined);
        });
        found.push({
          query,
          told: panel.querySelector('#search-status')?.textContent ?? '',
          results: panel.querySelectorAll('[data-search-result]').length,
          strange: panel.querySelectorAll('img, script, svg, iframe, b b, [onerror], [onload]').length,
        });
      }
      return found;
    },
    [
      input,
      [
        ...['attachmnet', 'letting go', 'why do i keep going back to him', 'dopamine', 'self esteam'],
        // The nightly fuzz asks many more of these.
        ...['<img src=x onerror=alert(1)>dopamine', '<script>alert(1)</script>', '"><svg onload=alert(1)> closure'],
        ...['(a+)+$', '.*', '[', '\\', '$&', '**', '(?<=', '__proto__', 'constructor toString', '%zz %00', 'NaN null'],
        ...['\ud800', '\u0000', '\u202e \u200b', '👩‍❤️‍💋‍👨', 'İ ﬁ ß', 'שלום', '你好', 'ex'.repeat(2000), 'why '.repeat(500)],
      ],
    ] as const,
  );
  await page.context().setOffline(false);
  expect(answers.filter(({ told, strange }) => told === '' || strange > 0)).toEqual([]);
  expect(answers.slice(0, 5).filter(({ results }) => results === 0)).toEqual([]);
  expect(errors).toEqual([]);
});

test('Ctrl+K opens it, one Esc closes it whatever was typed, and the focus goes back', async () => {
  const page = getPage();
  await page.keyboard.press('Escape');
  const link = page.getByRole('link', { name: 'Glossary' }).first();
  await link.focus();
  await page.keyboard.press('Control+k');
  await expect(page.locator(input)).toBeFocused();
  await page.keyboard.type('dopamine');
  await page.keyboard.press('Escape');
  await expect(page.locator('dialog')).toBeHidden();
  await expect(link).toBeFocused();
});
