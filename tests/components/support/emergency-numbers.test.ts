import { within } from '@testing-library/dom';
import { expect, test } from 'vitest';
import EmergencyNumbers from '../../../src/components/support/EmergencyNumbers.astro';
import { renderComponent } from '../render.ts';
import { chile, norway } from '../sample-help.ts';

test('has the numbers of each country beside its name, which leads to its lines', async () => {
  const { getByRole } = await renderComponent(EmergencyNumbers, { props: { countries: [chile, norway] } });
  const region = within(getByRole('region', { name: 'Emergency numbers' }));
  expect(region.getByRole('heading', { level: 2, name: 'Emergency numbers' }).id).toBe('emergency');
  const links = region.getAllByRole('link').map((link) => [link.textContent?.trim(), link.getAttribute('href')]);
  expect(links.slice(1)).toEqual([
    ['Chile', '#lines-cl'],
    ['0131', 'tel:0131'],
    ['Norway', '#lines-no'],
    ['01\u00a013', 'tel:0113'],
    ['01\u00a012', 'sms:0112'],
  ]);
});
