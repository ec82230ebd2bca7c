import { expect, test, vi } from 'vitest';
import {
  dataPaths,
  downloadPaths,
  getArticleAnchor,
  getBeatId,
  getExpertPath,
  getFindingId,
  getPagePath,
  getPartPath,
  getReferencePath,
  getSectionPath,
  getSocialImagePath,
  getTermPath,
  pagePaths,
} from '../../../../src/lib/site/addresses.ts';

test('gives a section a page in the folder of its part', () => {
  expect(getSectionPath({ part: 'purposes', id: 'attachment-styles' })).toBe('/purposes/attachment-styles/');
});

test('gives a part a page, and finds that of any entry with metadata', () => {
  expect(getPartPath('purposes')).toBe('/purposes/');
  expect(['article', 'about', 'purposes'].map(getPagePath)).toEqual(['/', '/about/', '/purposes/']);
});

test('gives a section an anchor in the whole article', () => {
  expect(getArticleAnchor('attachment-styles')).toBe('/#attachment-styles');
});

test('begins the id of a beat with the id of its section', () => {
  expect(getBeatId('attachment-styles', 'research')).toBe('attachment-styles-research');
});

test('begins the id of what stands behind the text with the id of its section too', () => {
  expect(getBeatId('attachment-styles', 'studies')).toBe('attachment-styles-studies');
});

test('names a finding by the first work it cites', () => {
  expect(getFindingId('attachment-styles', { cites: [{ id: 'davis2003' }, { id: 'moran2020' }] })).toBe(
    'attachment-styles-finding-davis2003',
  );
});

test('gives a work an anchor in the list of references', () => {
  expect(getReferencePath('moran2020')).toBe('/references/#moran2020');
});

test('gives a person an anchor on the page of people', () => {
  expect(getExpertPath('amir-levine')).toBe('/experts/#amir-levine');
});

test('gives a term an anchor in the glossary', () => {
  expect(getTermPath('liking')).toBe('/glossary/#liking');
});

test('keeps the addresses of the pages that are published', () => {
  expect(pagePaths).toEqual({
    article: '/',
    evidence: '/evidence/',
    claims: '/claims/',
    references: '/references/',
    experts: '/experts/',
    glossary: '/glossary/',
    topics: '/topics/',
    search: '/search/',
    support: '/support/',
    about: '/about/',
  });
});

test('keeps the addresses of the downloads of the bibliography', () => {
  expect(downloadPaths).toEqual({ BibTeX: '/references.bib', RIS: '/references.ris', 'CSL-JSON': '/references.json' });
});

test('keeps the addresses of the data', () => {
  expect(dataPaths).toEqual({
    'data.csv': '/evidence/data.csv',
    'claims.csv': '/evidence/claims.csv',
    'data.json': '/evidence/data.json',
    'datapackage.json': '/evidence/datapackage.json',
  });
});

test('names the picture of a page after its address', () => {
  expect(getSocialImagePath('/')).toBe('/social/index.png');
  expect(getSocialImagePath('/purposes/')).toBe('/social/purposes.png');
  expect(getSocialImagePath('/purposes/attachment-styles/')).toBe('/social/purposes/attachment-styles.png');
});

test('begins every address with what the site lies under', async () => {
  vi.resetModules();
  vi.stubEnv('BASE_URL', '/guide/');
  const addresses = await import('../../../../src/lib/site/addresses.ts');
  vi.unstubAllEnvs();
  // Test files share what they import; the next must not be given these addresses.
  vi.resetModules();
  expect(Object.values(addresses.pagePaths).filter((path) => !path.startsWith('/guide/'))).toEqual([]);
  expect(addresses.getArticleAnchor('attachment-styles')).toBe('/guide/#attachment-styles');
  expect(addresses.getSectionPath({ part: 'purposes', id: 'attachment-styles' })).toBe(
    '/guide/purposes/attachment-styles/',
  );
  expect(addresses.getSocialImagePath('/guide/')).toBe('/guide/social/index.png');
  expect(addresses.getSocialImagePath('/guide/purposes/')).toBe('/guide/social/purposes.png');
});
