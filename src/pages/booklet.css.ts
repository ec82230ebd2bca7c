import type { APIRoute } from 'astro';
import { renderRunningHeads } from '../build/booklet/running-heads.ts';
import { getBookletToc } from '../content/article-toc.ts';
import styles from '../styles/booklet.css?inline';

export const GET: APIRoute = async ({ site }) => {
  const links = (await getBookletToc()).flatMap((group) => group.links);
  const chapters = links.map(({ href, title }) => ({ id: href.slice(1), title }));
  return new Response(`${styles}@media print{${renderRunningHeads(chapters, site?.host ?? '')}}`, {
    headers: { 'Content-Type': 'text/css' },
  });
};
