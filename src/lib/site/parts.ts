/** The two halves of the article; each is a folder of `content/` and an address. */
export const partIds = ['motivations', 'purposes'] as const;
export type PartId = (typeof partIds)[number];

interface Part {
  id: PartId;
  /** Shown before a section's number: “Motivation 2 of 5”. */
  sectionLabel: string;
  /** Heading of the beat that describes the experience. */
  descriptionHeading: string;
  /** Custom property of its hue, for what is drawn where no style sheet is. */
  hue: '--color-rose' | '--color-indigo';
}

export const parts: Record<PartId, Part> = {
  motivations: {
    id: 'motivations',
    sectionLabel: 'Motivation',
    descriptionHeading: 'What it feels like',
    hue: '--color-rose',
  },
  purposes: {
    id: 'purposes',
    sectionLabel: 'Psychological purpose',
    descriptionHeading: 'How it works',
    hue: '--color-indigo',
  },
};

/** The passages of the article, each a file of `content/article/`, in reading order. */
export const articlePassageIds = ['opening', 'short-answer', ...partIds, 'closing'] as const;
export type ArticlePassageId = (typeof articlePassageIds)[number];

/** Sections in each part; the label “3 of 5” and the content check rest on it. */
export const sectionsPerPart = 5;
