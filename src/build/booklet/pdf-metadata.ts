/**
 * Sets the metadata of a PDF that Chromium made: the author instead of the browser's name, and a day of the content
 * instead of the moment, so that the same content gives the same file. What is written is as long as what was there, as
 * the table at the file's end counts bytes: ISO 32000-1, 7.5.4. Metadata that is written otherwise is left as it is.
 * @param author In ASCII, without brackets.
 * @param day `YYYY-MM-DD`.
 */
export function setPdfMetadata(pdf: Buffer, { author, day }: { author: string; day: string }): Buffer {
  const name = `/Author (${author})`;
  const text = pdf
    .toString('latin1')
    .replace(/\/Creator \((?:\\.|[^\\)])*\)/, (found) =>
      name.length > found.length ? found : name.padEnd(found.length),
    )
    .replaceAll(
      /(\/(?:CreationDate|ModDate) \(D:)\d{14}[+-]\d\d'\d\d'\)/g,
      `$1${day.replaceAll('-', '')}000000+00'00')`,
    );
  return Buffer.from(text, 'latin1');
}
