/** What a reader sees before all of a page has come: the bytes that a server sends first. */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { brotliDecompressSync, constants } from 'node:zlib';
import { expect, test } from 'vitest';
import { dist } from '../html/built-site.ts';
import { sections } from '../html/content-files.ts';

const compressed = readFileSync(join(dist, 'index.html.br'));

/** What a plain server says before the page itself. */
const headers =
  'HTTP/1.1 200 OK\r\nContent-Type: text/html; charset=utf-8\r\nContent-Encoding: br\r\nVary: Accept-Encoding\r\nCache-Control: public, max-age=0, must-revalidate\r\nDate: Mon, 30 Nov 2026 12:00:00 GMT\r\nConnection: keep-alive\r\nTransfer-Encoding: chunked\r\n\r\n'
    .length;

/** What a browser has of the article once so many bytes have come. */
const receive = (bytes: number) =>
  brotliDecompressSync(compressed.subarray(0, bytes - headers), {
    finishFlush: constants.BROTLI_OPERATION_FLUSH,
  }).toString();

test('the first screen of the article, with its styles and all rows, is there after 9,000 bytes', () => {
  const first = receive(9000);
  expect(first.match(/<tr role="row" data-hue=/g)).toHaveLength(sections.length);
  expect(first).toContain('</tbody>');
  // Nothing of it waits for a file but its typeface, which may come late.
  expect(first.slice(0, first.indexOf('</tbody>'))).not.toContain('rel="stylesheet"');
});

test('the short answer and the first section are there after 14,600 bytes', () => {
  const first = receive(14_600);
  expect(first.indexOf('class="short-answer"')).toBeGreaterThan(0);
  expect(first.match(/class="article-section"/g)?.length).toBeGreaterThanOrEqual(2);
});
