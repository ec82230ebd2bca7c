import { PDFName, PDFString, type PDFDocument } from '@cantoo/pdf-lib';
import { licence } from '../../lib/site/licence.ts';
import { escapeXml } from '../../lib/text/escape-xml.ts';

/** What a PDF says of itself. Days as `YYYY-MM-DD`. */
export interface PdfMetadata {
  title: string;
  description: string;
  author: string;
  published: string;
  reviewed: string;
  /** Where the text stands. */
  address: string;
}

/**
 * Sets the metadata of a PDF that Chromium made: those of the content instead of the browser's name and the moment, so that
 * the same content gives the same file. They are there twice, as readers look for them in either place.
 */
export function setPdfMetadata(document: PDFDocument, metadata: PdfMetadata): void {
  const { title, description, author, published, reviewed } = metadata;
  document.setTitle(title, { showInWindowTitleBar: true });
  document.setSubject(description);
  document.setAuthor(author);
  document.setCreator(author);
  document.setCreationDate(new Date(published));
  document.setModificationDate(new Date(reviewed));
  const language = document.catalog.lookup(PDFName.of('Lang'), PDFString).decodeText();
  const xmp = Buffer.from(renderXmp(metadata, language, document.getProducer() ?? ''));
  // Not compressed, so that programs which do not know PDF find it.
  const stream = document.context.stream(xmp, { Type: 'Metadata', Subtype: 'XML' });
  document.catalog.set(PDFName.of('Metadata'), document.context.register(stream));
}

/** https://developer.adobe.com/xmp/docs/ */
function renderXmp(metadata: PdfMetadata, language: string, producer: string): string {
  const { title, description, author, published, reviewed, address } = metadata;
  const list = (name: string, kind: string, text: string, attributes = '') =>
    `<dc:${name}><rdf:${kind}><rdf:li${attributes}>${escapeXml(text)}</rdf:li></rdf:${kind}></dc:${name}>`;
  const text = (name: string, value: string) => list(name, 'Alt', value, ' xml:lang="x-default"');
  return `<?xpacket begin="\u{feff}" id="W5M0MpCehiHzreSzNTczkc9d"?>
<x:xmpmeta xmlns:x="adobe:ns:meta/"><rdf:RDF xmlns:rdf="http://www.w3.org/1999/02/22-rdf-syntax-ns#">
<rdf:Description rdf:about="" xmlns:dc="http://purl.org/dc/elements/1.1/" xmlns:pdf="http://ns.adobe.com/pdf/1.3/" xmlns:pdfuaid="http://www.aiim.org/pdfua/ns/id/" xmlns:xmp="http://ns.adobe.com/xap/1.0/" xmlns:xmpRights="http://ns.adobe.com/xap/1.0/rights/">
<dc:format>application/pdf</dc:format>
${text('title', title)}
${text('description', description)}
${list('creator', 'Seq', author)}
${list('language', 'Bag', language)}
${text('rights', licence.name)}
<dc:source>${escapeXml(address)}</dc:source>
<pdf:Producer>${escapeXml(producer)}</pdf:Producer>
<pdfuaid:part>1</pdfuaid:part>
<xmp:CreateDate>${published}T00:00:00Z</xmp:CreateDate>
<xmp:ModifyDate>${reviewed}T00:00:00Z</xmp:ModifyDate>
<xmp:MetadataDate>${reviewed}T00:00:00Z</xmp:MetadataDate>
<xmpRights:WebStatement>${licence.address}</xmpRights:WebStatement>
</rdf:Description></rdf:RDF></x:xmpmeta>
<?xpacket end="r"?>`;
}
