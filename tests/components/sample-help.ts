/**
 * Help made up for the components of the support page. Each number is dialled as it is shown; what stands in `<…>` has to
 * stay text.
 */
import type { CountryData } from '../../src/schemas/country.ts';
import type { SupportLineData } from '../../src/schemas/support-line.ts';

const confirmed: Pick<SupportLineData, 'sources' | 'confirmation' | 'read'> = {
  sources: ['example.org'],
  confirmation: 'official-page',
  read: '2025-02-03',
};

export const norway: CountryData = {
  id: 'no',
  code: 'NO',
  name: 'Norway',
  emergency: [
    { by: 'Call', display: '01 13', tel: '0113' },
    { by: 'Text', display: '01 12', sms: '0112' },
  ],
  note: 'Press 5 if you <cannot> speak.',
  url: 'https://example.org/emergency',
  ...confirmed,
};

export const chile: CountryData = {
  id: 'cl',
  code: 'CL',
  name: 'Chile',
  emergency: [{ by: 'Call', display: '0131', tel: '0131' }],
  url: 'https://example.org/emergencia',
  ...confirmed,
};

/** A line of Norway for people who are not safe with themselves, but for what is said otherwise. */
export const createLine = (fields: Partial<SupportLineData> = {}): SupportLineData => ({
  id: 'night-line',
  name: 'Night Line',
  order: 1,
  country: { collection: 'countries', id: norway.id },
  needs: ['crisis'],
  serves: 'Men <over> 18',
  routes: [{ by: 'Call', display: '055 50 100', tel: '05550100' }],
  hours: '8 pm to 2 am, Oslo time',
  cost: 'free',
  languages: 'Norwegian, <English>',
  url: 'https://example.org/night',
  ...confirmed,
  ...fields,
});

/** Lists lines of any country for people who are frightened. */
export const directory = createLine({
  id: 'lines-of-the-world',
  name: 'Lines of the World',
  needs: ['abuse'],
  country: undefined,
  routes: [],
  webOnly: true,
  hours: undefined,
  url: 'https://example.org/world',
});
