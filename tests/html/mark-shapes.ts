/** The shapes of the marks of verdicts and quotations, read from their drawings. */

/** Verdicts: the word, and how much of the circle is filled. */
export const verdictMarks = {
  supported: ['Supported', 'full'],
  mixed: ['Mixed evidence', 'half'],
  contradicted: ['Contradicted', 'crossed'],
  untested: ['Untested', 'broken'],
} as const;

/** Quotations: the word, and whether the circle is whole. */
export const provenanceMarks = {
  traced: ['Traced', 'ticked'],
  attributed: ['Attributed', 'broken'],
} as const;

/** Paths that say something, each by its beginning: half a disc, a stroke from corner to corner, a tick. */
const drawings = new Map([
  ['M10 1.5a8.5 8.5 0 0 1 0 17z', 'half'],
  ['M4 16 16 4', 'crossed'],
  ['m5 8 2 2 4-4', 'ticked'],
]);

/**
 * The shape of a mark.
 * @throws When it is a drawing that says nothing known.
 */
export function readShape(mark: Element | null | undefined): string {
  const [outline, ...within] = [...(mark?.children ?? [])];
  const shapes = [
    ...(outline?.hasAttribute('stroke-dasharray') === true ? ['broken'] : []),
    ...within.map((shape) =>
      shape.tagName.toLowerCase() === 'circle' ? 'full' : drawings.get(shape.getAttribute('d') ?? ''),
    ),
  ];
  const [only, ...others] = shapes;
  if (only === undefined || others.length > 0)
    throw new Error(`A mark says nothing, or too much: ${mark?.outerHTML ?? ''}`);
  return only;
}
