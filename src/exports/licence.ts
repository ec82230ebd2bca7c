/** Under what the prose may be passed on. */
export const licence = { id: 'CC-BY-4.0', address: 'https://creativecommons.org/licenses/by/4.0/' } as const;
