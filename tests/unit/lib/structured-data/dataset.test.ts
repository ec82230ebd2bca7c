import { expect, test } from 'vitest';
import { toDataset } from '../../../../src/lib/structured-data/dataset.ts';

test('data have their version, their licence, the site as their maker and an address for each file', () => {
  const dataset = toDataset(
    { title: 'Calls', description: 'All calls.', version: '2026.11.9', published: '2026-11-24', basedOn: ['ash2010'] },
    (path) => `https://example.org${path}`,
  );
  expect(dataset).toEqual({
    '@type': 'Dataset',
    '@id': 'https://example.org/evidence/#open-data',
    name: 'Calls',
    description: 'All calls.',
    url: 'https://example.org/evidence/#open-data',
    version: '2026.11.9',
    datePublished: '2026-11-24',
    license: 'https://creativecommons.org/licenses/by/4.0/',
    isAccessibleForFree: true,
    inLanguage: 'en-GB',
    creator: { '@id': 'https://example.org/#publisher' },
    publisher: { '@id': 'https://example.org/#publisher' },
    isBasedOn: [{ '@id': 'https://example.org/references/#ash2010' }],
    distribution: [
      ['data.csv', 'text/csv'],
      ['claims.csv', 'text/csv'],
      ['data.json', 'application/json'],
      ['datapackage.json', 'application/json'],
    ].map(([name = '', encodingFormat]) => ({
      '@type': 'DataDownload',
      name,
      contentUrl: `https://example.org/evidence/${name}`,
      encodingFormat,
    })),
  });
});
