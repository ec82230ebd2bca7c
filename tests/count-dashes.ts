/** How many lines the dashes of a path make: what a reader of a figure of counts can count. */
export function countDashes(path: Element): number {
  const length = Number(path.getAttribute('pathLength') ?? path.getAttribute('pathlength'));
  const pattern = (path.getAttribute('stroke-dasharray') ?? '').split(' ').map(Number);
  let count = 0;
  for (let at = 0, i = 0; at < length && pattern.length > 0; i += 1) {
    if (i % 2 === 0) count += 1;
    at += pattern[i % pattern.length] ?? Infinity;
  }
  return count;
}
