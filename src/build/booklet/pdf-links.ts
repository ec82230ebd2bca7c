import { PDFArray, PDFDict, PDFHexString, PDFName, PDFString, type PDFDocument } from '@cantoo/pdf-lib';

/** Says of each link where it leads, for those who do not see it (ISO 14289-1, 7.18.5): its address, or the page. */
export function describeLinks(document: PDFDocument): void {
  const pages = document.getPages();
  const numbers = new Map(pages.map(({ ref }, i) => [ref, i + 1]));
  for (const { node } of pages) {
    for (const annotation of node.Annots()?.asArray() ?? []) {
      const link = document.context.lookup(annotation, PDFDict);
      if (link.lookup(PDFName.of('Subtype')) !== PDFName.of('Link')) continue;
      link.set(PDFName.of('Contents'), PDFHexString.fromText(findAddress(link) ?? findPage(link)));
    }
  }

  function findPage(link: PDFDict): string {
    const dests = document.catalog.lookup(PDFName.of('Dests'), PDFDict);
    const name = link.lookup(PDFName.of('Dest'), PDFName);
    const [page] = dests.lookupMaybe(name, PDFArray)?.asArray() ?? [];
    const number = numbers.get(page as (typeof pages)[number]['ref']);
    if (number === undefined) throw new Error(`A link of the booklet leads to ${String(name)}, which is on no page.`);
    return `Page ${String(number)}`;
  }
}

const findAddress = (link: PDFDict): string | undefined =>
  link.lookupMaybe(PDFName.of('A'), PDFDict)?.lookup(PDFName.of('URI'), PDFString).decodeText();
