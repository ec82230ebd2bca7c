/**
 * Layout shift, measured by boxes before and after, since only Chromium has an observer of it. What runs within the page can
 * use nothing from outside itself.
 */

/** The highest layout shift score allowed: it is shown as 0.00. */
export const mostShift = 0.005;

interface Remembering {
  rememberedBoxes?: Map<Element, DOMRect>;
}

/** Remembers where each block of the page lies. */
export function rememberBoxes(): void {
  const blocks = [...document.querySelectorAll('body *')].filter(
    (element) =>
      element.checkVisibility() &&
      !getComputedStyle(element).display.startsWith('inline') &&
      (element.textContent?.trim() !== '' || element.matches('svg, input')),
  );
  (globalThis as Remembering).rememberedBoxes = new Map(
    blocks.map((element) => [element, element.getBoundingClientRect()]),
  );
}

/**
 * Scores what has moved since as browsers do: the part of the window in which anything moved, taken as one box, by how much
 * of the window the farthest moved.
 */
export function scoreShift(): { score: number; moved: string[] } {
  /** What browsers do not count, in pixels. */
  const least = 3;
  const remembered = [...((globalThis as Remembering).rememberedBoxes ?? [])];
  if (remembered.length === 0) throw new Error('No box was remembered.');
  const clip = ({ left, right, top, bottom }: DOMRect) => ({
    left: Math.max(left, 0),
    right: Math.min(right, innerWidth),
    top: Math.max(top, 0),
    bottom: Math.min(bottom, innerHeight),
  });
  const moved: string[] = [];
  const area = { left: innerWidth, right: 0, top: innerHeight, bottom: 0 };
  let farthest = 0;
  for (const [element, before] of remembered) {
    // What is no longer shown has not moved; what has taken its place may have.
    if (!element.checkVisibility()) continue;
    const after = element.getBoundingClientRect();
    const distance = Math.max(Math.abs(after.x - before.x), Math.abs(after.y - before.y));
    const seen = [before, after].map(clip).filter(({ left, right, top, bottom }) => left < right && top < bottom);
    if (distance < least || seen.length === 0) continue;
    farthest = Math.max(farthest, distance);
    for (const { left, right, top, bottom } of seen) {
      area.left = Math.min(area.left, left);
      area.right = Math.max(area.right, right);
      area.top = Math.min(area.top, top);
      area.bottom = Math.max(area.bottom, bottom);
    }
    const [from, to] = [before, after].map(({ x, y }) => `${Math.round(x)},${Math.round(y)}`);
    const words = (element.textContent ?? '').trim().slice(0, 30);
    moved.push(`${element.tagName.toLowerCase()} “${words}” from ${from ?? ''} to ${to ?? ''}`);
  }
  const part = (Math.max(0, area.right - area.left) * Math.max(0, area.bottom - area.top)) / (innerWidth * innerHeight);
  return { score: (part * farthest) / Math.max(innerWidth, innerHeight), moved };
}
