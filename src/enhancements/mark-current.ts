// In the contents beside the text, marks what is being read. Without this the list is the same, unmarked.

/** How far down the window a heading has come when its text counts as being read, as a share of the window's height. */
const readingLine = 1 / 3;

const targets = new Map<HTMLElement, HTMLAnchorElement>();
for (const link of document.querySelectorAll<HTMLAnchorElement>('.side-nav a')) {
  const target = link.pathname === location.pathname && document.getElementById(link.hash.slice(1));
  if (target) targets.set(target, link);
}

function markCurrent(): void {
  const passed = [...targets].filter(([target]) => target.getBoundingClientRect().top < innerHeight * readingLine);
  const current = passed.at(-1)?.[1];
  for (const link of targets.values()) link.ariaCurrent = link === current ? 'location' : null;
}

// All that lies above the line counts as within, so that a leap over many headings is noticed too.
const observer = new IntersectionObserver(markCurrent, { rootMargin: `999999px 0px -${(1 - readingLine) * 100}% 0px` });
for (const target of targets.keys()) observer.observe(target);
