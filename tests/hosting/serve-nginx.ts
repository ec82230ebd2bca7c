/** Serves `dist/` by the nginx and the configuration that are shipped, until stopped: `node tests/hosting/serve-nginx.ts PORT BASE`. */
import { nginx } from './nginx.ts';
import { startServer } from './server-process.ts';

const [port, base = '/'] = process.argv.slice(2);
const server = await startServer(nginx, Number(port), base);
console.log(server.address);
for (const signal of ['SIGINT', 'SIGTERM'] as const) process.once(signal, () => void server.stop());
