import { PDFArray, PDFDict, PDFName, PDFRef, type PDFContext, type PDFDocument } from '@cantoo/pdf-lib';

/** What Chromium takes from PDF 2.0, as older readers know it. */
const roles = { Strong: 'Span', Em: 'Span', Aside: 'Sect' };

/**
 * Makes the tags of a PDF those that PDF/UA asks for (ISO 14289-1, and ISO 32000-1, 14.8.4): what a list has in an item is
 * its body, and a figure is a drawing, which has a text in its place. HTML calls figures, too, what holds a quotation or
 * a drawing with its words.
 */
export function mendStructure({ context, catalog }: PDFDocument): void {
  catalog.lookup(PDFName.of('StructTreeRoot'), PDFDict).set(PDFName.of('RoleMap'), context.obj(roles));
  for (const [ref, element] of listElements(context)) {
    const kind = findKind(element);
    if (kind === 'LI') addBody(context, ref, element);
    if (kind === 'Figure' && !isDrawing(context, element)) ungroup(context, element);
  }
}

/** The tags of a PDF. */
function listElements(context: PDFContext): [PDFRef, PDFDict][] {
  return context
    .enumerateIndirectObjects()
    .filter((entry): entry is [PDFRef, PDFDict] => entry[1] instanceof PDFDict && findKind(entry[1]) !== undefined);
}

/** Which tag it is; undefined for what is none. */
const findKind = (dict: PDFDict): string | undefined =>
  dict.get(PDFName.of('Type')) === PDFName.of('StructElem')
    ? dict.lookup(PDFName.of('S'), PDFName).decodeText()
    : undefined;

const listKids = (context: PDFContext, element: PDFDict) => {
  const kids = element.lookup(PDFName.of('K'));
  const refs = kids instanceof PDFArray ? kids.asArray() : [element.get(PDFName.of('K'))];
  return refs.flatMap((ref) => (ref instanceof PDFRef ? [{ ref, kid: context.lookup(ref, PDFDict) }] : []));
};

/** Puts all of an item but its label into a body. */
function addBody(context: PDFContext, ref: PDFRef, item: PDFDict): void {
  const kids = listKids(context, item);
  const labels = kids.filter(({ kid }) => findKind(kid) === 'Lbl');
  const rest = kids.filter((each) => !labels.includes(each));
  const body = context.register(
    context.obj({ Type: 'StructElem', S: 'LBody', P: ref, K: rest.map((each) => each.ref) }),
  );
  for (const { kid } of rest) kid.set(PDFName.of('P'), body);
  item.set(PDFName.of('K'), context.obj([...labels.map((label) => label.ref), body]));
}

/** A drawing has a text in its place, and no quotation in it: a quotation's text is its speaker's name. */
const isDrawing = (context: PDFContext, figure: PDFDict): boolean =>
  figure.has(PDFName.of('Alt')) && !listKids(context, figure).some(({ kid }) => findKind(kid) === 'BlockQuote');

/** Makes a plain group of what is no drawing, and of its caption. */
function ungroup(context: PDFContext, figure: PDFDict): void {
  figure.delete(PDFName.of('Alt'));
  const captions = listKids(context, figure).filter(({ kid }) => findKind(kid) === 'Caption');
  for (const element of [figure, ...captions.map(({ kid }) => kid)]) element.set(PDFName.of('S'), PDFName.of('Div'));
}
