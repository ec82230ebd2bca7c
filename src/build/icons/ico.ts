/** Lengths in bytes. */
const head = { file: 6, entry: 16 };

/**
 * Binds square pictures into one ICO, of which whoever shows it takes the size it needs:
 * https://learn.microsoft.com/en-us/previous-versions/ms997538(v=msdn.10).
 * @param pngs By their width in pixels, less than 256.
 */
export function toIco(pngs: ReadonlyMap<number, Buffer>): Buffer {
  const file = Buffer.alloc(head.file);
  file.writeUInt16LE(1, 2); // An icon, and no pointer.
  file.writeUInt16LE(pngs.size, 4);
  let offset = head.file + pngs.size * head.entry;
  const entries = [...pngs].map(([width, png]) => {
    const entry = Buffer.alloc(head.entry);
    entry.writeUInt8(width, 0);
    entry.writeUInt8(width, 1);
    entry.writeUInt16LE(1, 4); // Planes.
    entry.writeUInt16LE(32, 6); // Bits a pixel.
    entry.writeUInt32LE(png.length, 8);
    entry.writeUInt32LE(offset, 12);
    offset += png.length;
    return entry;
  });
  return Buffer.concat([file, ...entries, ...pngs.values()]);
}
