/** The tags of a PDF, in the order in which they are read. */
import { PDFArray, PDFDict, PDFName, type PDFDocument } from '@cantoo/pdf-lib';

export interface Tag {
  /** What it is called, such as `H2`. */
  kind: string;
  /** The same, as PDF 1.7 knows it. */
  role: string;
  parent: Tag | undefined;
  children: Tag[];
  dict: PDFDict;
  /** Of the links and the like that belong to it. */
  annotations: PDFDict[];
}

export const name = (dict: PDFDict, key: string): string | undefined =>
  dict.lookupMaybe(PDFName.of(key), PDFName)?.decodeText();

/** Those that hold content or other tags, from the first to the last. */
export function readTags(pdf: PDFDocument): Tag[] {
  const root = pdf.catalog.lookup(PDFName.of('StructTreeRoot'), PDFDict);
  const roles = root.lookup(PDFName.of('RoleMap'), PDFDict);
  const tags: Tag[] = [];

  function read(dict: PDFDict, parent: Tag | undefined): void {
    const kind = name(dict, 'S') ?? '';
    const tag: Tag = { kind, role: name(roles, kind) ?? kind, parent, children: [], dict, annotations: [] };
    tags.push(tag);
    parent?.children.push(tag);
    for (const kid of listKids(dict)) {
      if (name(kid, 'Type') === 'OBJR') tag.annotations.push(kid.lookup(PDFName.of('Obj'), PDFDict));
      if (name(kid, 'S') !== undefined) read(kid, tag);
    }
  }

  for (const kid of listKids(root)) read(kid, undefined);
  return tags;
}

function listKids(dict: PDFDict): PDFDict[] {
  const kids = dict.lookup(PDFName.of('K'));
  const each = kids instanceof PDFArray ? kids.asArray().map((_, i) => kids.lookup(i)) : [kids];
  return each.filter((kid) => kid instanceof PDFDict);
}
