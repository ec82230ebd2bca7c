/** Two parts for components to be rendered from. */
import type { PartData } from '../../src/schemas/part.ts';

export const sampleParts: Record<string, Omit<PartData, 'id'>> = {
  // Not in the order in which they are read.
  purposes: {
    order: 2,
    title: 'Purposes',
    sectionLabel: 'Psychological purpose',
    descriptionHeading: 'How it works',
    countedAs: ['purposes'],
    hue: 'indigo',
    emblem: 'within',
  },
  motivations: {
    order: 1,
    title: 'Motivations',
    sectionLabel: 'Motivation',
    descriptionHeading: 'What it feels like',
    countedAs: ['motivations'],
    hue: 'rose',
    emblem: 'open',
  },
};
