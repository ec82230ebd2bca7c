/** Puts a text into the quotation marks that leave it as it is, in YAML. */
export const quote = (text: string): string => (/["\\]/.test(text) ? `'${text.replaceAll("'", "''")}'` : `"${text}"`);
