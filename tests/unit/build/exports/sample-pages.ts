import { getChapters, type SitePages } from '../../../../src/build/exports/chapters.ts';
import { parsePage } from '../../../../src/build/exports/built-page.ts';
import type { SiteLocation } from '../../../../src/lib/site/location.ts';
import type { PartId } from '../../../../src/lib/site/parts.ts';

const dates = '<p class="page-dates"><time datetime="2026-01-02">2</time><time datetime="2026-02-03">3</time></p>';

/** A page as the build writes it, with what is paid for in each. */
const createPage = (folder: string, main: string) =>
  parsePage(
    `<meta name="description" content="About & such."><main>${main}<p data-paid>Buy it <a href="https://shop.example/?tag=us">here</a></p>${dates}</main>`,
    folder,
  );

/** A site of two sections and a third of the other part, published below `base`, and its chapters. */
export function createSitePages(location: SiteLocation) {
  const { base } = location;
  const section = (id: string, place: PartId = 'motivations') =>
    createPage(
      `${place}/${id}/`,
      `<div class="anchored-heading"><h1 id="${id}">Rest & sleep</h1><a class="heading-link" href="#${id}">#</a></div><div class="prose"><p id="${id}-why">Why<sup><a href="#${id}-fn-a" id="${id}-fnref-a" data-footnote-ref>1</a></sup><span class="margin-note" hidden>A note.</span> <span lang="la">so</span>, see <a href="${base}glossary/#liking">liking</a> and <a href="${base}#start">start</a>.</p><section data-footnotes class="footnotes"><p class="footnotes-label">Notes</p><ol><li id="${id}-fn-a"><p>A note. <a href="#${id}-fnref-a" data-footnote-backref>↩</a></p></li></ol></section></div>`,
    );
  const list = ['rest', 'sleep'].map(
    (id) => `<li><h2 id="${id}"><a href="${base}motivations/${id}/">${id}</a></h2></li>`,
  );
  const part = createPage('motivations/', `<h1>Motivations</h1><ol class="section-list">${list.join('')}</ol>`);
  const purposes = createPage(
    'purposes/',
    `<h1>Purposes</h1><ol class="section-list"><li><h2 id="calm"><a href="${base}purposes/calm/">calm</a></h2></li></ol>`,
  );
  const article = createPage(
    '',
    '<header><h1>Why</h1></header><div class="prose">Once.</div><section class="start"><h2 id="start">Start</h2></section><section class="short-answer"><h2>Short</h2></section><section class="part"><div class="anchored-heading"><h2 id="closing">End</h2></div></section>',
  );
  const glossary = createPage(
    'glossary/',
    '<h1>Glossary</h1><ul><li class="term" id="liking"><dl><div><dt>Liking</dt><dd>Being glad.</dd></div></dl></li></ul>',
  );
  const about = createPage(
    'about/',
    `<h1>About</h1><ul><li id="changes-wrong"><strong><time datetime="2026-03-04">4</time></strong> <b class="change-kind">Correction.</b> So in <a href="${base}#rest">rest</a>.</li><li id="changes-first"><strong><time datetime="2026-01-02">2</time></strong> Begun & done, 1 &lt; 2.</li></ul>`,
  );
  const sitePages: SitePages = {
    article,
    parts: [
      { part: 'motivations', page: part, sections: [section('rest'), section('sleep')] },
      { part: 'purposes', page: purposes, sections: [section('calm', 'purposes')] },
    ],
    matter: [glossary, about],
  };
  return { sitePages, about, chapters: getChapters(sitePages, location) };
}
