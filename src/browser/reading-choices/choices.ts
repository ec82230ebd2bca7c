import type { ChoiceName } from './applied-choices.ts';

/** What a reader may choose; src/styles/tokens.css answers it. */
export const choices = {
  theme: { legend: 'Paper', usual: 'auto', options: { auto: 'Auto', light: 'Light', dark: 'Dark', sepia: 'Sepia' } },
  size: {
    legend: 'Size of the text',
    usual: 'usual',
    options: { small: 'Smaller', usual: 'Usual', large: 'Larger', larger: 'Largest' },
  },
  width: { legend: 'Length of the lines', usual: 'usual', options: { narrow: 'Short', usual: 'Usual', wide: 'Long' } },
  face: { legend: 'Typeface', usual: 'serif', options: { serif: 'Serif', sans: 'Sans serif' } },
} as const satisfies Record<ChoiceName, { legend: string; usual: string; options: Record<string, string> }>;
