import { getDocumentProxy } from 'unpdf';

/** What a printed booklet has on its pages, which count from 1. */
export interface PrintedPages {
  /** In reading order; `level` is how deep each stands in the outline. */
  headings: { title: string; level: number; page: number }[];
  /** Of each page, how many lines of text there are, the one at its head and the one at its foot included. */
  lines: number[];
}

type Pdf = Awaited<ReturnType<typeof getDocumentProxy>>;
type Outline = NonNullable<Awaited<ReturnType<Pdf['getOutline']>>>;

/** Reads where the headings of a PDF stand, and how full its pages are. */
export async function readPages(pdf: Uint8Array): Promise<PrintedPages> {
  // It takes the bytes for its own.
  const opened = await getDocumentProxy(new Uint8Array(pdf));
  const headings = await readHeadings(opened, (await opened.getOutline()) ?? []);
  const numbers = Array.from({ length: opened.numPages }, (_, i) => i + 1);
  const lines = await Promise.all(numbers.map((number) => countLines(opened, number)));
  return { headings, lines };
}

async function readHeadings(pdf: Pdf, outline: Outline, level = 1): Promise<PrintedPages['headings']> {
  const read = outline.map(async ({ title, dest, items }) => {
    const [page] = (typeof dest === 'string' ? await pdf.getDestination(dest) : dest) ?? [];
    if (page === undefined) throw new Error(`The outline of the booklet does not say where “${title}” stands.`);
    const number = (await pdf.getPageIndex(page as Parameters<Pdf['getPageIndex']>[0])) + 1;
    return [{ title, level, page: number }, ...(await readHeadings(pdf, items, level + 1))];
  });
  return (await Promise.all(read)).flat();
}

/** In points. What stands closer is of one line: small figures above it. */
const leastLeading = 6;

async function countLines(pdf: Pdf, number: number): Promise<number> {
  const { items } = await (await pdf.getPage(number)).getTextContent();
  const heights = items.flatMap((item) =>
    'str' in item && item.str.trim() !== '' ? [(item.transform as number[])[5] ?? 0] : [],
  );
  let last = Infinity;
  return heights
    .toSorted((a, b) => b - a)
    .filter((height) => {
      const isNew = last - height >= leastLeading;
      if (isNew) last = height;
      return isNew;
    }).length;
}
