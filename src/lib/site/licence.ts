/** Under what the prose may be passed on. */
export const licence = {
  /** As SPDX names it. */
  id: 'CC-BY-4.0',
  name: 'CC BY 4.0',
  address: 'https://creativecommons.org/licenses/by/4.0/',
} as const;
