import { expect, test } from 'vitest';
import { getDangerHelp, getNumberAddress } from '../../../../src/lib/danger/help.ts';
import type { CountryData } from '../../../../src/schemas/country.ts';
import type { SupportLineData } from '../../../../src/schemas/support-line.ts';

const country = (id: string) => ({ id, name: id.toUpperCase(), emergency: [] }) as unknown as CountryData;
const line = (name: string, data: Partial<SupportLineData>) =>
  ({
    name,
    country: { id: 'gb' },
    needs: ['abuse'],
    routes: [{ by: 'Call', display: '1 2', tel: '12' }],
    ...data,
  }) as SupportLineData;

const getLines = (...lines: SupportLineData[]) => getDangerHelp([country('gb')], lines, ['abuse'], [])[0]?.lines.abuse;

test('a line says whom it serves, unless that is anyone', () => {
  const lines = getLines(line('Men’s line', { serves: 'Men' }), line('Line', { serves: 'Anyone, any gender' }));
  expect(lines?.map(({ about }) => about)).toEqual(['Men', '']);
});

test('where lines serve parts of a country, each part has its first', () => {
  const lines = getLines(
    line('One', { region: 'Wales', serves: 'Women' }),
    line('Two', { region: 'Scotland' }),
    line('Three', { region: 'Wales' }),
  );
  expect(lines?.map(({ name, about }) => `${name}: ${about}`)).toEqual(['One: Wales. Women', 'Two: Scotland']);
});

test('the countries that most readers live in come first', () => {
  const help = getDangerHelp([country('de'), country('gb'), country('ie')], [], [], ['gb']);
  expect(help.map(({ id }) => id)).toEqual(['gb', 'de', 'ie']);
});

test('a line answers each of its needs, and stands under no other', () => {
  const lines = [line('Talk', { needs: ['talk', 'abuse'] }), line('Clinic', { needs: ['health'] })];
  const [help] = getDangerHelp([country('gb')], lines, ['abuse', 'crisis', 'talk'], []);
  const names = Object.entries(help?.lines ?? {}).map(([need, own = []]) => [need, own.map(({ name }) => name)]);
  expect(names).toEqual([
    ['abuse', ['Talk']],
    ['crisis', []],
    ['talk', ['Talk']],
  ]);
});

test('at most two lines for a need are shown of those that serve the whole country', () => {
  const lines = getLines(line('One', {}), line('Two', {}), line('Wales', { region: 'Wales' }), line('Three', {}));
  expect(lines?.map(({ name }) => name)).toEqual(['One', 'Two']);
});

test.for<[string, SupportLineData['routes'][number], string]>([
  ['is the digits of its label', { by: 'Call', display: '0808 500-22', tel: '080850022' }, 'tel:080850022'],
  ['has the code of its country', { by: 'Call', display: '02 2327', tel: '+39022327' }, 'tel:+39022327'],
  ['has digits before it in the label', { by: 'Press 2 on', display: '116 123', tel: '116123' }, 'tel:116123'],
  ['is written to', { by: 'Text HOPE to', display: '64673', sms: '64673' }, 'sms:64673'],
  [
    'is a page',
    { by: 'WhatsApp', display: '600 000 016', url: 'https://wa.me/34600000016' },
    'https://wa.me/34600000016',
  ],
])('a number that %s is pressed for what its route says', ([, route, address]) => {
  const [shown] = getLines(line('Line', { routes: [route] })) ?? [];
  expect(shown?.numbers.map(getNumberAddress)).toEqual([address]);
});

test('an address that its label tells is left out', () => {
  expect(getLines(line('Line', {}))?.[0]?.numbers).toEqual([{ label: 'Call 1\u00A02' }]);
});
