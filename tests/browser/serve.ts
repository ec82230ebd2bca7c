/** Serves `dist/` for the browser tests at the root, as a static host would: `node tests/browser/serve.ts PORT`. */
import { readFileSync } from 'node:fs';
import { createServer } from 'node:http';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import sirv from 'sirv';

const folder = fileURLToPath(new URL('../../dist', import.meta.url));

// Not `astro preview`, which refuses to run beside the one an author may have open.
const serve = sirv(folder, {
  onNoMatch: (_request, response) => {
    response.writeHead(404, { 'Content-Type': 'text/html; charset=utf-8' });
    response.end(readFileSync(join(folder, '404.html')));
  },
});

createServer(serve).listen(Number(process.argv[2]));
