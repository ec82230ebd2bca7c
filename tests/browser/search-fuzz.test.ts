/** Ten thousand queries no reader would type: nothing may break, hang, or become markup. `npm run bench` times them. */
import { expect, test } from '@playwright/test';
import { input, openSearch } from './searching.ts';
import { lightPage } from './site-pages.ts';
import { visit } from './visit.ts';

const count = 10_000;

test('ten thousand hostile queries neither break, hang, nor become markup', async ({ page }) => {
  // For what hangs, on a machine that has much else to do.
  test.setTimeout(600_000);
  const errors: string[] = [];
  page.on('pageerror', (error) => errors.push(error.message));
  page.on('dialog', (dialog) => {
    errors.push(`a dialog: ${dialog.message()}`);
    void dialog.dismiss();
  });
  await visit(page, lightPage);
  await openSearch(page);

  const faults = await page.evaluate(
    async ({ selector, most }) => {
      // Mulberry32, seeded, so that a failure can be repeated: https://github.com/cprosche/mulberry32.
      let seed = 20_261_124;
      const random = () => {
        seed = (seed + 0x6d2b79f5) | 0;
        let mixed = Math.imul(seed ^ (seed >>> 15), 1 | seed);
        mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
        return ((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32;
      };
      const pick = <T>(list: readonly T[]): T => list[Math.floor(random() * list.length)] as T;
      const repeat = (times: number, make: () => string) => Array.from({ length: times }, make).join('');
      const upTo = (limit: number) => Math.floor(random() * limit);

      const markup = [
        '<img src=x onerror=alert(1)>',
        '<script>alert(1)</script>',
        '"><svg onload=alert(1)>',
        '<b>bold</b>',
        '&lt;i&gt;',
        "'-alert(1)-'",
        'javascript:alert(1)',
        '${alert(1)}',
        '{{7*7}}',
        '<!--',
        ']]>',
        '<iframe srcdoc="<p>">',
      ];
      const patterns = ['.*', '(a+)+$', '[', '\\', '^$', '(?<=', '{1,99999}', '|', '**', '\\u{110000}', '?', '$&'];
      const odd = [
        '\u0000',
        '\u200b',
        '\u202e',
        '\ud800',
        '\udfff',
        '\ufeff',
        '👩‍❤️‍💋‍👨',
        '🏳️‍🌈',
        'é',
        'ß',
        'İ',
        'ﬁ',
        'שלום',
        'مرحبا',
        '你好',
        'Z̸̡̛͓a̷l̶g̷o̴',
      ];
      const names = [
        '__proto__',
        'constructor',
        'toString',
        'hasOwnProperty',
        'null',
        'undefined',
        'NaN',
        '%00',
        '%zz',
      ];
      const words = [
        'attachment',
        'dopamine',
        'my',
        'ex',
        'why',
        'closure',
        'sex',
        'they',
        'hits',
        'me',
        'want',
        'die',
      ];
      const foreign = [
        'por qué vuelvo con mi ex',
        'warum schlafe ich noch mit meinem Ex',
        'почему я сплю с бывшим',
        'なぜ元カレと寝るのか',
        'لماذا أعود إلى حبيبي السابق',
        'ฉันกลับไปหาแฟนเก่า',
        'मैं वापस क्यों जाता हूँ',
      ];
      const lookedUp = [
        '10.1177/0956797611417262',
        'https://doi.org/10.1016/j.jesp.2010.01.001).',
        '10.1000/',
        'doi:10.9999/(((',
        'moran2020',
        'Moran et al., 2020b',
        '?q=ex&kind=__proto__&part=<b>',
        '#?highlight=%ff&highlight=',
        '"why" “we” «go» back',
        '""',
        'define what is the meaning of who is dr',
      ];
      /** Marks that turn the direction of writing, or have no width. */
      const unseen = [
        '\u200e',
        '\u200f',
        '\u2066',
        '\u2069',
        '\u202d',
        '\u200c',
        '\u200d',
        '\u2060',
        '\u00ad',
        '\ufe0f',
      ];
      const letters = 'abcdefghijklmnopqrstuvwxyz';
      const makers = [
        () => pick(markup) + pick(words),
        () => repeat(1 + upTo(6), () => pick(patterns)),
        () => repeat(1 + upTo(12), () => pick(odd)),
        () => repeat(1 + upTo(8), () => `${pick([...words, ...names, ...markup])} `),
        () => repeat(1 + upTo(30), () => String.fromCharCode(upTo(65_536))),
        () => repeat(1 + upTo(24), () => pick([...letters])),
        () => repeat(1 + upTo(14), () => `${repeat(2 + upTo(9), () => pick([...letters]))} `),
        () => pick(words).repeat(1 + upTo(40)),
        () => repeat(1 + upTo(3), () => `${pick([...foreign, ...words])} `),
        () => repeat(1 + upTo(3), () => `${pick([...lookedUp, ...words, ...markup])} `),
        () => [...pick([...words, ...foreign])].map((letter) => letter + pick(['', ...unseen])).join(''),
      ];
      const makeLong = () => repeat(5000, () => pick([...letters, ' ', '<', '>', '&', '"', '\ud800', '👩']));
      /** What is pasted by mistake: twenty thousand letters, with and without a space. */
      const makePasted = () => {
        const text = pick([...words, ...foreign, ...lookedUp]) + pick(['', ' ']);
        return text.repeat(20_000 / text.length);
      };

      const box = document.querySelector<HTMLInputElement>(selector);
      const panel = document.querySelector('.search-panel');
      if (box === null || panel === null) throw new Error('The search is not open.');
      const allowed = 'a, b, button, details, div, input, label, li, mark, ol, option, p, select, span, summary, ul';
      const faults: string[] = [];
      const ask = async (query: string) => {
        box.value = query;
        box.dispatchEvent(new Event('input', { bubbles: true }));
        // The answer comes in a microtask; a message comes after all of them.
        await new Promise((resolve) => {
          const channel = new MessageChannel();
          channel.port1.onmessage = resolve;
          channel.port2.postMessage(undefined);
        });
      };
      for (let turn = 0; turn < most; turn++) {
        const make = turn % 1000 === 999 ? makePasted : turn % 100 === 99 ? makeLong : pick(makers);
        const query = make();
        await ask(query);
        const strange = [...panel.querySelectorAll('*')].filter(
          (element) => !element.matches(allowed) || [...element.attributes].some(({ name }) => name.startsWith('on')),
        );
        const told = panel.querySelector('#search-status')?.textContent ?? '';
        if (strange.length > 0) faults.push(`${JSON.stringify(query)} made ${strange[0]?.outerHTML ?? ''}`);
        if (told === '' && box.value.trim() !== '') faults.push(`${JSON.stringify(query)} got no answer`);
      }
      return faults.slice(0, 10);
    },
    { selector: input, most: count },
  );

  expect(errors).toEqual([]);
  expect(faults).toEqual([]);
});
