// Marks, in the contents beside the text and in those of the bar, the section that is being read.

/** How far down the window a heading may be for its section to count as being read, as a share of the height. */
const readingLine = 1 / 4;

const listed = document.querySelectorAll<HTMLAnchorElement>(':is(.side-nav, .site-contents) a[href*="#"]');
const links = [...listed].filter(({ pathname }) => pathname === location.pathname);
const hashes = new Set(links.map(({ hash }) => hash));
const targets = [...document.querySelectorAll('main [id]')].filter(({ id }) => hashes.has(`#${id}`));

function markCurrent(): void {
  const passed = targets.filter((target) => target.getBoundingClientRect().top < innerHeight * readingLine);
  // At the end of a page, the section of the address cannot be scrolled up to the line.
  const wanted = isAtEnd() ? targets.find((target) => target.matches(':target')) : undefined;
  const current = wanted ?? passed.at(-1);
  for (const link of links) link.ariaCurrent = link.hash === `#${current?.id}` ? 'location' : null;
}

const isAtEnd = () => Math.ceil(scrollY + innerHeight) >= document.documentElement.scrollHeight;

// Everything above the line counts as intersecting, so that a jump over many headings is noticed too.
const observer = new IntersectionObserver(markCurrent, { rootMargin: `999999px 0px -${(1 - readingLine) * 100}% 0px` });
for (const target of targets) observer.observe(target);
