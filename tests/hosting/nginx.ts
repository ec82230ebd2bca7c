import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { nginxBrotli } from '../programs.ts';
import { readShipped, requestLog, replaceOnce, type ServerKind } from './server-process.ts';

/** nginx, without root's rights, by `src/build/hosting/nginx.conf`. */
export const nginx: ServerKind = {
  program: 'nginx',
  configure: (folder, port, base) => {
    const listening = replaceOnce(readShipped('nginx.conf'), 'listen 8080;', `listen 127.0.0.1:${port};`);
    const rooted = replaceOnce(listening, 'root /srv/www;', `root ${folder}/www;`);
    const site = replaceOnce(rooted, 'set $base "";', `set $base "${base.slice(0, -1)}";`);
    const included = replaceOnce(site, 'include /srv/www/', `include ${folder}/www${base}`);
    writeFileSync(join(folder, 'site.conf'), included);
    const temporary = ['client_body', 'proxy', 'fastcgi', 'uwsgi', 'scgi'];
    const main = [
      `load_module ${nginxBrotli};`,
      // Started by root, it would serve as somebody who may not read a folder for temporary files.
      ...(process.getuid?.() === 0 ? ['user root;'] : []),
      `worker_processes auto;`,
      `pid ${folder}/nginx.pid;`,
      `events { worker_connections 2048; }`,
      `http {`,
      ...temporary.map((name) => `  ${name}_temp_path ${folder}/${name};`),
      // What the shipped file does not silence is found here.
      `  access_log ${join(folder, requestLog)};`,
      `  sendfile on;`,
      `  tcp_nopush on;`,
      `  include ${folder}/site.conf;`,
      `}`,
    ];
    writeFileSync(join(folder, 'nginx.conf'), main.join('\n'));
    return { parameters: ['-p', folder, '-e', 'stderr', '-g', 'daemon off;', '-c', join(folder, 'nginx.conf')] };
  },
};
