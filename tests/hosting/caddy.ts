import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { readShipped, replaceOnce, type ServerKind } from './server-process.ts';

/** Caddy, by `src/build/hosting/Caddyfile`. */
export const caddy: ServerKind = {
  program: 'caddy',
  configure: (folder, port, base) => {
    const listening = replaceOnce(readShipped('Caddyfile'), ':8080 {', `http://127.0.0.1:${port} {`);
    const rooted = replaceOnce(listening, 'root * /srv/www', `root * ${folder}/www`);
    writeFileSync(join(folder, 'Caddyfile'), replaceOnce(rooted, 'import /srv/www', `import ${folder}/www`));
    return {
      parameters: ['run', '--config', join(folder, 'Caddyfile'), '--adapter', 'caddyfile'],
      environment: { BASE_PATH: base.slice(0, -1), HOME: folder, XDG_DATA_HOME: folder, XDG_CONFIG_HOME: folder },
    };
  },
};
