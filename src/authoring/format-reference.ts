/**
 * Writes a reference as those that are there are written: a field a line, and a list of numbers or words on one.
 * @param reference One CSL-JSON item.
 */
export const formatReference = (reference: object): string => `${write(reference, '')}\n`;

function write(value: unknown, indent: string): string {
  if (typeof value !== 'object' || value === null) return JSON.stringify(value);
  const inner = `${indent}  `;
  if (!Array.isArray(value)) {
    const fields = Object.entries(value).map(
      ([key, field]) => `${inner}${JSON.stringify(key)}: ${write(field, inner)}`,
    );
    return `{\n${fields.join(',\n')}\n${indent}}`;
  }
  const items = value.map((item) => write(item, inner));
  return items.some((item) => item.includes('\n'))
    ? `[\n${items.map((item) => inner + item).join(',\n')}\n${indent}]`
    : `[${items.join(', ')}]`;
}
