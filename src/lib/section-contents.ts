import { getBeatId, getSectionPath } from './addresses.ts';
import { parts, type PartId } from './parts.ts';

interface ListedSection {
  id: string;
  title: string;
  part: PartId;
}

/** A list of links under a label, for the contents beside the text. */
export interface ContentsGroup {
  label: string;
  part: PartId;
  links: { href: string; title: string; isCurrent?: boolean }[];
}

/**
 * Lists what a section's page has beside its text: the sections of its part, and the headings of the page.
 * @param sections All sections, in reading order.
 * @param partTitle Title of the section's part.
 */
export function getSectionContents(
  section: ListedSection,
  sections: ListedSection[],
  partTitle: string,
): ContentsGroup[] {
  const { id, part } = section;
  const toHere = (beat: Parameters<typeof getBeatId>[1], title: string) => ({ href: `#${getBeatId(id, beat)}`, title });
  return [
    {
      label: partTitle,
      part,
      links: sections
        .filter((other) => other.part === part)
        .map((other) => ({ href: getSectionPath(other), title: other.title, isCurrent: other.id === id })),
    },
    {
      label: 'On this page',
      part,
      links: [
        toHere('description', parts[part].descriptionHeading),
        toHere('research', 'What the research says'),
        toHere('limits', 'Who was not studied'),
        toHere('questions', 'Worth asking yourself'),
        toHere('studies', 'The studies'),
        toHere('terms', 'The terms'),
        toHere('cite', 'Cite this section'),
      ],
    },
  ];
}
