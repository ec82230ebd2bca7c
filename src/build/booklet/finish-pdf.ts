import { PDFDocument, PDFHeader } from '@cantoo/pdf-lib';
import { markArtifacts } from './pdf-artifacts.ts';
import { describeLinks } from './pdf-links.ts';
import { setPdfMetadata, type PdfMetadata } from './pdf-metadata.ts';
import { mendStructure } from './pdf-structure.ts';

/**
 * Does what Chromium leaves undone in a PDF for those who have it read to them, and for catalogues.
 * @returns The same bytes for the same PDF and metadata.
 */
export async function finishPdf(pdf: Uint8Array, metadata: PdfMetadata): Promise<Uint8Array> {
  const document = await PDFDocument.load(pdf, { updateMetadata: false });
  // What PDF/UA is written for.
  document.context.header = PDFHeader.forVersion(1, 7);
  markArtifacts(document);
  mendStructure(document);
  describeLinks(document);
  setPdfMetadata(document, metadata);
  return document.save({ useObjectStreams: true });
}
