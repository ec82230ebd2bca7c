import { expect, test } from 'vitest';
import { readSiteLocation } from '../../../../src/lib/site/location.ts';

test('lies at the root of an example host when nothing is said', () => {
  expect(readSiteLocation({}, 'https://chairs.example')).toEqual({ site: 'https://chairs.example', base: '/' });
  expect(readSiteLocation({ SITE_URL: '', BASE_PATH: '' })).toEqual({ site: 'https://site.example', base: '/' });
});

test('takes scheme and host, with or without a slash at the end', () => {
  expect(readSiteLocation({ SITE_URL: 'https://example.org/' }).site).toBe('https://example.org');
  expect(readSiteLocation({ SITE_URL: 'http://localhost:8080' }).site).toBe('http://localhost:8080');
});

test.for(['guide', '/guide', 'guide/', '/guide/'])('reads "%s" as a path between slashes', (BASE_PATH) => {
  expect(readSiteLocation({ BASE_PATH }).base).toBe('/guide/');
});

test('takes a path of several names', () => {
  expect(readSiteLocation({ BASE_PATH: '/a/b-2/' }).base).toBe('/a/b-2/');
});

test('says what to write for an address without a scheme', () => {
  expect(() => readSiteLocation({ SITE_URL: 'example.org' })).toThrow(
    'SITE_URL is "example.org". Write scheme and host, such as https://example.org.',
  );
});

test('says where the path of an address belongs', () => {
  expect(() => readSiteLocation({ SITE_URL: 'https://example.org/guide/' })).toThrow(
    'Write https://example.org, and what follows as BASE_PATH=/guide/.',
  );
});

test.for(['/../', 'https://example.org/', '/a b/', '/?q/'])('refuses "%s" as a path', (BASE_PATH) => {
  expect(() => readSiteLocation({ BASE_PATH })).toThrow(`BASE_PATH is "${BASE_PATH}"`);
});
