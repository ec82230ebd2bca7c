import { PDFArray, PDFDict, PDFDocument, PDFHexString, PDFName, PDFStream, PDFString } from '@cantoo/pdf-lib';
import { expect, test } from 'vitest';
import { finishPdf } from '../../../../src/build/booklet/finish-pdf.ts';

const metadata = {
  title: 'Empty chairs',
  description: 'Why we keep them & when.',
  author: 'Ren Satō',
  published: '2026-11-24',
  reviewed: '2026-11-25',
  address: 'https://example.org/',
};

/** A PDF as Chromium makes them: a list, a quotation and a drawing as figures, and two links. */
async function print(dest = 'end') {
  const pdf = await PDFDocument.create();
  const { context, catalog } = pdf;
  const drawn = context.register(context.flateStream('BT\n<01> Tj\nET'));
  const page = pdf.addPage();
  for (const { node } of [page, pdf.addPage()]) node.set(PDFName.of('Contents'), drawn);
  const tag = (S: string, kids: ReturnType<typeof context.register>[] = [], more = {}) =>
    context.register(context.obj({ Type: 'StructElem', S, K: kids, ...more }));
  const items = [tag('LI', [tag('Lbl'), tag('P')]), tag('LI', [tag('Strong')])];
  const drawing = tag('Figure', [], { Alt: PDFHexString.fromText('A chair.') });
  const speaker = { Alt: PDFHexString.fromText('Ada Ash') };
  const figures = [tag('Figure', [tag('Caption'), tag('BlockQuote')], speaker), drawing];
  const root = { Type: 'StructTreeRoot', K: [tag('L', items), ...figures] };
  catalog.set(PDFName.of('StructTreeRoot'), context.register(context.obj(root)));
  catalog.set(PDFName.of('Lang'), PDFString.of('en-GB'));
  catalog.set(PDFName.of('Dests'), context.obj({ end: [pdf.getPage(1).ref, 'Fit'] }));
  const link = (more: object) => context.register(context.obj({ Type: 'Annot', Subtype: 'Link', ...more }));
  const address = PDFString.of('https://example.org/chairs/');
  const links = [link({ Dest: dest }), link({ A: { S: 'URI', URI: address } })];
  page.node.set(PDFName.of('Annots'), context.obj(links));
  return pdf.save();
}

const finish = async (pdf: Uint8Array) => PDFDocument.load(await finishPdf(pdf, metadata), { updateMetadata: false });

/** The tags of a PDF, as `L(LI LI)`. */
function write(dict: PDFDict): string {
  const kids = dict.lookupMaybe(PDFName.of('K'), PDFArray);
  const inner = (kids?.asArray() ?? []).map((_, i) => write(kids?.lookup(i) as PDFDict)).join(' ');
  const kind = dict.lookupMaybe(PDFName.of('S'), PDFName)?.decodeText() ?? '';
  return inner === '' ? kind : `${kind}(${inner})`;
}

test('gives the items of lists bodies, and takes for figures only what has a text in its place', async () => {
  const { catalog } = await finish(await print());
  const root = catalog.lookup(PDFName.of('StructTreeRoot'), PDFDict);
  expect(write(root)).toBe('(L(LI(Lbl LBody(P)) LI(LBody(Strong))) Div(Div BlockQuote) Figure)');
  expect(String(root.lookup(PDFName.of('RoleMap')))).toContain('/Strong /Span');
});

test('says of links where they lead', async () => {
  const pdf = await finish(await print());
  const links = pdf.getPage(0).node.Annots();
  const texts = [0, 1].map((i) => links?.lookup(i, PDFDict).lookup(PDFName.of('Contents'), PDFHexString).decodeText());
  expect(texts).toEqual(['Page 2', 'https://example.org/chairs/']);
});

test('names a link that leads nowhere', async () => {
  await expect(print('gone').then(finish)).rejects.toThrow('gone');
});

test('says what the PDF is, in whatever letters', async () => {
  const pdf = await finish(await print());
  expect([pdf.getTitle(), pdf.getSubject(), pdf.getAuthor()]).toEqual([
    metadata.title,
    metadata.description,
    metadata.author,
  ]);
  const xmp = Buffer.from(pdf.catalog.lookup(PDFName.of('Metadata'), PDFStream).getContents()).toString();
  expect(xmp).toContain('<rdf:li>Ren Satō</rdf:li>');
  expect(xmp).toContain('keep them &amp; when.');
});

test('makes the same file of the same', async () => {
  const printed = await print();
  expect(await finishPdf(printed, metadata)).toEqual(await finishPdf(printed, metadata));
});
