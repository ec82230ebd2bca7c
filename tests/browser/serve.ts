/**
 * Serves the built site for the browser tests: `node tests/browser/serve.ts PORT BASE`. With the headers that are asked of
 * hosts, and compressed; with `plain` after them as the plainest static host would. What nginx and Caddy make of them, the
 * tests of hosting say.
 */
import { readFileSync } from 'node:fs';
import { createServer, type ServerResponse } from 'node:http';
import { join } from 'node:path';
import sirv from 'sirv';
import { commonHeaders, framing, getCacheControl } from '../../src/build/hosting/response-headers.ts';
import { dist } from '../dist-folder.ts';

const [port, base = '/', manner] = process.argv.slice(2);
const isPlain = manner === 'plain';

function setHeaders(response: ServerResponse, path: string): void {
  if (isPlain) return;
  response.setHeaders(new Map(Object.entries(commonHeaders)));
  response.setHeader('Content-Security-Policy', framing);
  response.setHeader('Cache-Control', getCacheControl(path.slice(1)));
}

function sendNotFound(response: ServerResponse): void {
  setHeaders(response, '/404.html');
  response.writeHead(404, { 'Content-Type': 'text/html; charset=utf-8' });
  response.end(readFileSync(join(dist, '404.html')));
}

// Not `astro preview`, which refuses to run beside the one an author may have open.
const serve = sirv(dist, {
  brotli: !isPlain,
  setHeaders,
  onNoMatch: (_request, response) => {
    sendNotFound(response);
  },
});

createServer((request, response) => {
  const { url = '/' } = request;
  // Nothing of the site lies outside its path: a link that leaves it must be found.
  if (!url.startsWith(base)) {
    sendNotFound(response);
    return;
  }
  request.url = url.slice(base.length - 1);
  serve(request, response);
}).listen(Number(port));
