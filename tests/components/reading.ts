/** What rendered elements say, several at once, and what they draw. */
import { getText } from './get-text.ts';

/** The texts of several elements, in their order. */
export const getTexts = (elements: Element[]) => elements.map(getText);

/** Where several links lead, in their order. */
export const readAddresses = (links: Element[]) => links.map((link) => link.getAttribute('href'));

/** Names all that the small drawing within an element shows: “whole ring, half disc”. */
export const readShape = (element: Element) => [...element.querySelectorAll('svg > *')].map(nameLine).join(', ');

function nameLine(line: Element): string {
  const isFilled = line.hasAttribute('fill') && line.getAttribute('fill') !== 'none';
  if (line.localName === 'circle') {
    if (isFilled) return 'disc';
    return line.hasAttribute('stroke-dasharray') ? 'broken ring' : 'whole ring';
  }
  const path = line.getAttribute('d') ?? '';
  if (isFilled && /a/i.test(path)) return 'half disc';
  const points = (path.match(/-?\d+(?:\.\d+)?/g) ?? []).length / 2;
  return `line of ${points} points`;
}
