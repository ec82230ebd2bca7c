import { AstroError } from 'astro/errors';

/**
 * A fault of the content, as a build stops at it. Astro says of an error where in the code it was thrown, which nobody who
 * writes content can use.
 * @param faults A line each.
 * @param hint What to do.
 */
export function createAuthorFault(title: string, faults: string, hint: string): AstroError {
  const fault = new AstroError(`${title}\n\n${faults}\n`, hint);
  fault.stack = '';
  return fault;
}
