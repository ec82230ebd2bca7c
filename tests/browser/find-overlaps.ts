/** Finds what overlaps on a page as it is laid out. Runs within the page, and so can use nothing from outside itself. */
export function findOverlaps(): string[] {
  interface Box {
    name: string;
    owner: Element;
    left: number;
    right: number;
    top: number;
    bottom: number;
  }

  /** Least depth, in pixels, at which two boxes lie over one another and not beside: positions are rounded. */
  const least = 1;
  /** Share of a line's height that holds no ink at its top and at its foot. */
  const blank = 0.15;

  const toName = (element: Element) =>
    `${element.tagName.toLowerCase()}${element.id && `#${element.id}`}.${element.getAttribute('class') ?? ''} “${(element.textContent ?? '').trim().slice(0, 30)}”`;

  function toBox(owner: Element, { left, right, top, bottom }: DOMRect): Box {
    return { name: toName(owner), owner, left, right, top: top + scrollY, bottom: bottom + scrollY };
  }

  /** Finds the nearest of an element and its ancestors that is wanted, and remembers it: many texts have the same. */
  function rememberNearest(isWanted: (style: CSSStyleDeclaration) => boolean) {
    const known = new Map<Element, Element | undefined>([[document.body, undefined]]);
    return function find(element: Element | null): Element | undefined {
      if (element === null || known.has(element)) return element === null ? undefined : known.get(element);
      const found = isWanted(getComputedStyle(element)) ? element : find(element.parentElement);
      known.set(element, found);
      return found;
    };
  }
  const findBlock = rememberNearest(({ display }) => !display.startsWith('inline') && display !== 'contents');
  const findClipper = rememberNearest(({ overflowX, overflowY }) => `${overflowX} ${overflowY}` !== 'visible visible');

  /** A box as far as it is not cut off by one that scrolls. */
  function clip(box: Box, clipper: Element | undefined): Box {
    if (clipper === undefined) return box;
    const edge = toBox(clipper, clipper.getBoundingClientRect());
    return {
      ...box,
      left: Math.max(box.left, edge.left),
      right: Math.min(box.right, edge.right),
      top: Math.max(box.top, edge.top),
      bottom: Math.min(box.bottom, edge.bottom),
    };
  }

  /** Whether an element is of the bar, which lies over the page on purpose once that is scrolled. */
  const isOfBar = (element: Element) => scrollY > 0 && element.closest('.site-header') !== null;

  /** Each line of text, owned by the block it stands in. */
  function getLines(): Box[] {
    const lines: Box[] = [];
    const texts = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
    const range = document.createRange();
    while (texts.nextNode()) {
      const parent = texts.currentNode.parentElement;
      if (parent === null || isOfBar(parent) || texts.currentNode.textContent?.trim() === '') continue;
      if (!parent.checkVisibility({ opacityProperty: true }) || parent.closest('script, style, svg, .visually-hidden'))
        continue;
      const block = findBlock(parent);
      const clipper = findClipper(parent);
      range.selectNodeContents(texts.currentNode);
      for (const rect of range.getClientRects()) {
        const inset = rect.height * blank;
        const line = toBox(block ?? parent, rect);
        lines.push(clip({ ...line, top: line.top + inset, bottom: line.bottom - inset }, clipper));
      }
    }
    return lines;
  }

  const getBoxes = (selector: string): Box[] =>
    [...document.querySelectorAll(selector)]
      .filter((element) => element.checkVisibility() && !isOfBar(element))
      .map((element) => toBox(element, element.getBoundingClientRect()));

  /** Whether one is part of the other. A note stands in its paragraph’s markup, but beside its text. */
  const isWithin = (part: Element, whole: Element) =>
    part === whole || (whole.contains(part) && (part.closest('.margin-note') ?? whole).contains(whole));

  function isOver(a: Box, b: Box): boolean {
    return (
      Math.min(a.right, b.right) - Math.max(a.left, b.left) > least &&
      Math.min(a.bottom, b.bottom) - Math.max(a.top, b.top) > least &&
      !isWithin(a.owner, b.owner) &&
      !isWithin(b.owner, a.owner)
    );
  }

  /** Finds the pairs by running down the page once: only what is still open can be lain over. */
  function findPairs(boxes: Box[]): string[] {
    const found = new Set<string>();
    let open: Box[] = [];
    for (const box of boxes.toSorted((a, b) => a.top - b.top)) {
      open = open.filter(({ bottom }) => bottom > box.top);
      for (const other of open) if (isOver(other, box)) found.add(`${other.name} lies over ${box.name}`);
      open.push(box);
    }
    return [...found];
  }

  const root = document.documentElement;
  const excess = root.scrollWidth - root.clientWidth;
  const header = '.site-header :is(.site-name, li, button, .leave)';
  const framed =
    'figure, .callout, .verdict, .key-points, .claim-list > li, .reckoned-code, .questions, .book-card, .short-answer, .table-scroll, main svg';
  return [
    ...(excess > 0 ? [`the page is ${excess} pixels too wide`] : []),
    ...findPairs([...getLines(), ...getBoxes(`${header}, .margin-note, .side-nav, ${framed}`)]),
  ];
}
