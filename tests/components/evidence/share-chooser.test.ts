import { expect, test } from 'vitest';
import ShareChooser from '../../../src/components/evidence/ShareChooser.astro';
import { getTexts } from '../reading.ts';
import { renderComponent } from '../render.ts';

const shares = [
  { id: 'came-back', about: 'reunion', what: 'Came back', label: '44 per cent', base: '<some>', percent: 44 },
  {
    id: 'all-asked',
    about: 'sex',
    what: 'Had had sex with an ex',
    label: 'more than a quarter',
    base: 'everyone asked',
    percent: 25,
    atLeast: true,
  },
  { id: 'separated', about: 'sex', what: 'Had sex', label: '22 per cent', base: 'separated adults', percent: 21.9 },
];

const { element, getByRole, getAllByRole } = await renderComponent(ShareChooser, { props: { percentages: shares } });
const names = ['more than a quarter of everyone asked', '22 per cent of separated adults', '44 per cent of <some>'];

test('asks of whom, those about sex first', () => {
  expect(getByRole('group', { name: 'Of whom?' })).toBeTruthy();
  expect(getAllByRole('radio').map((radio) => getTexts([radio.closest('label') as Element])[0])).toEqual(names);
  expect(getTexts([...element.querySelectorAll('.share-group')])).toEqual(['Sex with an ex', 'Getting back together']);
});

test('says of each button once what it shows', () => {
  expect(getAllByRole('radio', { name: /./ }).map((radio) => radio.getAttribute('aria-label'))).toEqual(names);
  const shown = element.querySelectorAll('label span');
  expect([...shown].map((words) => words.getAttribute('aria-hidden'))).toEqual(['true', 'true', 'true']);
});

test('begins with the first, and lets one be chosen', () => {
  const radios = getAllByRole('radio') as HTMLInputElement[];
  expect(radios.map((radio) => radio.hasAttribute('checked'))).toEqual([true, false, false]);
  expect(new Set(radios.map(({ name }) => name)).size).toBe(1);
});

test('says in a sentence what each share is, and draws that share large', () => {
  const shown = [...element.querySelectorAll('.share')].map((share) => {
    const drawn = share.querySelector('label g')?.id ?? '';
    return [
      getTexts([...share.querySelectorAll('p')])[0],
      share.querySelector('use')?.getAttribute('href') === `#${drawn}`,
    ];
  });
  expect(shown).toEqual([
    ['More than a quarter of everyone asked had had sex with an ex.', true],
    ['22 per cent of separated adults had sex.', true],
    ['44 per cent of <some> came back.', true],
  ]);
});

test('is drawn for the eye alone, without a style attribute, which the content security policy would refuse', () => {
  expect([...element.querySelectorAll('svg')].every((svg) => svg.getAttribute('aria-hidden') === 'true')).toBe(true);
  expect(element.querySelectorAll('svg style, [style]')).toHaveLength(0);
});
