/** What a reader may choose, each name an attribute `data-<name>` of the page, which src/styles/tokens.css answers. */
export const choices = {
  theme: { legend: 'Paper', usual: 'auto', options: { auto: 'Auto', light: 'Light', dark: 'Dark', sepia: 'Sepia' } },
  size: {
    legend: 'Size of the text',
    usual: 'usual',
    options: { small: 'Smaller', usual: 'Usual', large: 'Larger', larger: 'Largest' },
  },
  width: { legend: 'Length of the lines', usual: 'usual', options: { narrow: 'Short', usual: 'Usual', wide: 'Long' } },
  face: { legend: 'Typeface', usual: 'serif', options: { serif: 'Serif', sans: 'Sans serif' } },
} as const satisfies Record<string, { legend: string; usual: string; options: Record<string, string> }>;

export type ChoiceName = keyof typeof choices;

/** The names, in the order they are offered. */
export const choiceNames = Object.keys(choices) as ChoiceName[];

/** The key in `localStorage` of the choices. */
export const storageKey = 'reading-choices';
