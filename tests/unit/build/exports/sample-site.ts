import { BuiltPage } from '../../../../src/build/built-site/built-page.ts';
import type { ExportedSite } from '../../../../src/build/exports/exported-page.ts';
import type { SiteLocation } from '../../../../src/lib/site/location.ts';

const metadata = {
  description: 'About & such.',
  datePublished: '2026-01-02',
  dateModified: '2026-02-03',
  mainEntityOfPage: { lastReviewed: '2026-02-03' },
};

/** Who speaks, as structured data has it. */
export interface Speakers {
  publisher?: string;
  author?: { name: string; url?: string }[];
  editor?: { name: string }[];
}

/**
 * The HTML of a page as the build writes it, with what is paid for in each.
 * @param parts The ids of its parts.
 */
function createHtml(main: string, parts: string[] = [], { publisher = 'A site', ...speakers }: Speakers = {}): string {
  const hasPart = parts.map((id) => ({ '@id': id }));
  const organisation = { name: publisher };
  const article = { ...metadata, hasPart, author: organisation, publisher: organisation, ...speakers };
  const graph = { '@graph': [article, { '@type': 'Organization', name: 'Nobody' }] };
  const paid = '<p data-paid>Buy it <a href="https://shop.example/?tag=us">here</a></p>';
  return `<script type="application/ld+json">${JSON.stringify(graph)}</script><main>${main}${paid}</main>`;
}

/** A site of two sections and a third of the other part, published below `base`. */
export function createSite(location: SiteLocation, speakers: Speakers = {}): ExportedSite {
  const { site, base } = location;
  const section = (id: string) =>
    `<div><h1 id="${id}">Rest & sleep</h1><a href="#${id}" data-export="omit">#</a></div><div class="prose"><p id="${id}-why">Why<sup><a href="#${id}-fn-a" id="${id}-fnref-a" data-footnote-ref>1</a></sup><span hidden>A note.</span> <span lang="la">so</span>, see <a href="${base}glossary/#liking">liking</a> and <a href="${base}#start">start</a>.</p><section data-footnotes class="footnotes"><p data-export="omit">Notes</p><ol><li id="${id}-fn-a"><p>A note. <a href="#${id}-fnref-a" data-footnote-backref>↩</a></p></li></ol></section></div><div data-export="page-only"><h2>Works behind ${id}</h2></div>`;
  const list = (ids: string[]) => `<ol>${ids.map((id) => `<li><h2 id="${id}">${id}</h2></li>`).join('')}</ol>`;
  const article =
    '<header data-export-chapter="opening"><h1>Why</h1></header><div data-export-chapter="opening">Once.</div><section data-export-chapter="opening"><h2 id="start">Start</h2></section><section data-export-chapter="short-answer"><h2>Short</h2></section><section data-export-chapter="closing"><div><h2 id="closing">End</h2></div></section>';
  const paths = ['motivations/rest/', 'motivations/sleep/', 'purposes/calm/'];
  const parts = paths.map((path) => `${site}${base}${path}#section`);
  const html: Record<string, string> = {
    '': createHtml(article, parts, speakers),
    ...Object.fromEntries(paths.map((path) => [path, createHtml(section(path.split('/')[1] ?? ''))])),
    'motivations/': createHtml(`<h1>Motivations</h1>${list(['rest', 'sleep'])}`),
    'purposes/': createHtml(`<h1>Purposes</h1>${list(['calm'])}`),
    'glossary/': createHtml(
      '<h1>Glossary</h1><ul><li class="term" id="liking"><dl><div><dt>Liking</dt><dd>Being glad.</dd></div></dl></li></ul>',
    ),
    'about/': createHtml(
      `<h1>About</h1><ul><li id="changes-wrong" data-export-change="correction"><time datetime="2026-03-04">4</time> <b>Correction.</b> So in <a href="${base}#rest">rest</a>.</li><li id="changes-first" data-export-change="change"><time datetime="2026-01-02">2</time> Begun & done, 1 &lt; 2.</li></ul>`,
    ),
  };
  for (const name of ['evidence', 'claims', 'experts', 'support', 'references', 'topics']) {
    html[`${name}/`] = createHtml(`<h1>The ${name}</h1>`);
  }
  const getHtml = (path: string) => html[path.replace('index.html', '')] ?? '';
  return {
    location,
    getPage: (path) => new BuiltPage(path, getHtml(path)),
    getBytes: (path) => Buffer.from(path),
  };
}
