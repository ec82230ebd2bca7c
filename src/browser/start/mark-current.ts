// Marks, in the contents beside the text, the section that is being read.

/** How far down the window a heading may be for its section to count as being read, as a share of the height. */
const readingLine = 1 / 5;

const targets = new Map<HTMLElement, HTMLAnchorElement>();
for (const link of document.querySelectorAll<HTMLAnchorElement>('.side-nav a')) {
  const target = link.pathname === location.pathname && document.getElementById(link.hash.slice(1));
  if (target) targets.set(target, link);
}

function markCurrent(): void {
  const passed = [...targets.keys()].filter((target) => target.getBoundingClientRect().top < innerHeight * readingLine);
  // At the end of a page, the section of the address cannot be scrolled up to the line.
  const wanted = isAtEnd() ? [...targets.keys()].find((target) => target.matches(':target')) : undefined;
  const current = wanted ?? passed.at(-1);
  for (const [target, link] of targets) link.ariaCurrent = target === current ? 'location' : null;
}

const isAtEnd = () => Math.ceil(scrollY + innerHeight) >= document.documentElement.scrollHeight;

// Everything above the line counts as intersecting, so that a jump over many headings is noticed too.
const observer = new IntersectionObserver(markCurrent, { rootMargin: `999999px 0px -${(1 - readingLine) * 100}% 0px` });
for (const target of targets.keys()) observer.observe(target);
