import { getSectionPath } from './addresses.ts';
import type { PartId } from './parts.ts';

interface ListedSection {
  id: string;
  title: string;
  part: PartId;
}

interface ListedPart {
  title: string;
  descriptionHeading: string;
  hue: string;
}

/** The headings of a section's page in order, by the name in each one's anchor; that of its prose is its part's. */
export const sectionHeadings = {
  claims: 'How the claims stand',
  limits: 'What the research leaves out',
  questions: 'Worth asking yourself',
  research: 'What the research says',
  studies: 'The studies',
  terms: 'The terms',
  cite: 'Cite this section',
} as const;

/**
 * The table of contents beside a section's text: the sections of its part, and the headings of the page.
 * @param sections All sections, in reading order.
 * @param part The section's part.
 */
export function getSectionToc(section: ListedSection, sections: ListedSection[], part: ListedPart) {
  const { id } = section;
  const { hue } = part;
  const { claims, ...rest } = sectionHeadings;
  const headings = Object.entries({ claims, description: part.descriptionHeading, ...rest });
  return [
    {
      label: part.title,
      hue,
      links: sections
        .filter((other) => other.part === section.part)
        .map((other) => ({ href: getSectionPath(other), title: other.title, isCurrent: other.id === id })),
    },
    {
      label: 'On this page',
      hue,
      links: headings.map(([name, title]) => ({ href: `#${id}-${name}`, title })),
    },
  ];
}
