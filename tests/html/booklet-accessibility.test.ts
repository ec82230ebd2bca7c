/**
 * Whether the PDF can be read by those who do not see it: what PDF/UA-1 asks for and a program can tell, by the numbers of
 * the Matterhorn Protocol 1.1 (https://pdfa.org/resource/the-matterhorn-protocol/). No checker of all of it comes by npm or
 * with Debian. Whether the words of a description are good ones, no program tells.
 */
import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { PDFArray, PDFBool, PDFDict, PDFDocument, PDFHexString, PDFName, PDFStream, PDFString } from '@cantoo/pdf-lib';
import sax from 'sax';
import { getDocumentProxy, getResolvedPDFJS } from 'unpdf';
import { describe, expect, test } from 'vitest';
import { dist } from './built-site.ts';
import { siteAddress, siteSlug } from './content-files.ts';
import { name, readTags, type Tag } from './pdf-tags.ts';

const file = join(dist, `${siteSlug}.pdf`);
const isMade = existsSync(file);

/** ISO 32000-1, 14.8.4. */
const standardRoles = new Set(
  `Document Part Art Sect Div BlockQuote Caption TOC TOCI Index NonStruct Private P H H1 H2 H3 H4 H5 H6 L LI Lbl LBody Table
  TR TH TD THead TBody TFoot Span Quote Note Reference BibEntry Code Link Annot Ruby RB RT RP Warichu WT WP Figure Formula
  Form`.split(/\s+/),
);

/** What may stand in what: ISO 32000-1, tables 336 and 337. */
const children: Record<string, string[]> = {
  L: ['LI', 'L', 'Caption'],
  LI: ['Lbl', 'LBody'],
  Table: ['TR', 'THead', 'TBody', 'TFoot', 'Caption'],
  TR: ['TH', 'TD'],
};

describe.skipIf(!isMade)('the PDF', async () => {
  const bytes = isMade ? readFileSync(file) : Buffer.from(await (await PDFDocument.create()).save());
  const pdf = await PDFDocument.load(bytes, { updateMetadata: false });
  const tags = isMade ? readTags(pdf) : [];
  const ofRole = (role: string) => tags.filter((tag) => tag.role === role);
  const getText = (dict: PDFDict, key: string) =>
    dict.lookupMaybe(PDFName.of(key), PDFString, PDFHexString)?.decodeText() ?? '';

  test('everything drawn is tagged or said to be no part of the text (01-003 to 01-005)', async () => {
    const { OPS } = await getResolvedPDFJS();
    const draws = new Set([
      OPS.constructPath,
      OPS.showText,
      OPS.paintImageXObject,
      OPS.paintFormXObjectBegin,
      OPS.shadingFill,
    ]);
    const document = await getDocumentProxy(new Uint8Array(bytes));
    const faults: string[] = [];
    let artifacts = 0;
    for (let number = 1; number <= document.numPages; number++) {
      const { fnArray, argsArray } = await (await document.getPage(number)).getOperatorList();
      const open: string[] = [];
      fnArray.forEach((operator, i) => {
        const args = argsArray[i] as unknown[];
        if (operator === OPS.beginMarkedContent || operator === OPS.beginMarkedContentProps) {
          const tag = typeof args[0] === 'string' ? args[0] : (args[0] as { name: string }).name;
          if (tag === 'Artifact' && open.length > 0) faults.push(`${number}: an artifact within ${open.join()}`);
          // What has no number belongs to no tag: it only says which letters are drawn.
          if (open.includes('Artifact') && typeof args[1] === 'number')
            faults.push(`${number}: ${tag} within an artifact`);
          if (tag === 'Artifact') artifacts++;
          open.push(tag);
        }
        if (operator === OPS.endMarkedContent) open.pop();
        const isClip = operator === OPS.constructPath && args[0] === OPS.endPath;
        if (draws.has(operator) && !isClip && open.length === 0) faults.push(`${number}: untagged, by ${operator}`);
      });
    }
    expect(faults).toEqual([]);
    expect(artifacts).toBeGreaterThan(document.numPages);
  });

  test('it is marked as tagged, in a language, and shown by its title (01-007, 07-001, 07-002, 11-006)', () => {
    const { catalog } = pdf;
    const mark = catalog.lookup(PDFName.of('MarkInfo'), PDFDict);
    expect(mark.lookup(PDFName.of('Marked'))).toBe(PDFBool.True);
    expect(mark.lookup(PDFName.of('Suspects'))).not.toBe(PDFBool.True);
    expect(getText(catalog, 'Lang')).toMatch(/^en/);
    const preferences = catalog.lookup(PDFName.of('ViewerPreferences'), PDFDict);
    expect(preferences.lookup(PDFName.of('DisplayDocTitle'))).toBe(PDFBool.True);
  });

  test('its metadata say what it is, in both of their places alike (06-001 to 06-004)', () => {
    const stream = pdf.catalog.lookup(PDFName.of('Metadata'), PDFStream);
    const found = new Map<string, string>();
    const open: string[] = [];
    const parser = sax.parser(true);
    parser.onopentag = (tag) => open.push(tag.name);
    parser.onclosetag = () => open.pop();
    parser.ontext = (text) => {
      const property = open.findLast((tag) => !tag.startsWith('rdf:'));
      if (property !== undefined && text.trim() !== '') found.set(property, text);
    };
    parser.write(Buffer.from(stream.getContents()).toString()).close();
    expect(Object.fromEntries(found)).toEqual({
      'dc:format': 'application/pdf',
      'dc:title': pdf.getTitle(),
      'dc:description': pdf.getSubject(),
      'dc:creator': pdf.getAuthor(),
      'dc:language': getText(pdf.catalog, 'Lang'),
      'dc:rights': 'CC BY 4.0',
      'dc:source': `${siteAddress}/`,
      'pdf:Producer': pdf.getProducer(),
      'pdfuaid:part': '1',
      'xmp:CreateDate': pdf.getCreationDate()?.toISOString().replace('.000', ''),
      'xmp:ModifyDate': pdf.getModificationDate()?.toISOString().replace('.000', ''),
      'xmp:MetadataDate': pdf.getModificationDate()?.toISOString().replace('.000', ''),
      'xmpRights:WebStatement': 'https://creativecommons.org/licenses/by/4.0/',
    });
  });

  test('its tags are those of PDF 1.7, and none of these means another (02-001, 02-004)', () => {
    expect(tags.length).toBeGreaterThan(1000);
    expect(tags.filter(({ role }) => !standardRoles.has(role)).map(({ kind }) => kind)).toEqual([]);
    expect(tags.filter(({ kind, role }) => kind !== role && standardRoles.has(kind))).toEqual([]);
  });

  test('lists and tables are of what they may be of (09-004, 09-005, 15-003)', () => {
    const isMeant = (tag: Tag) => tag.children.every(({ role }) => children[tag.role]?.includes(role) ?? true);
    const wrong = tags.filter((tag) => !isMeant(tag));
    expect(wrong.map(({ role, children: kids }) => `${role}: ${kids.map((kid) => kid.role).join()}`)).toEqual([]);
    const parts = { LI: ['L'], LBody: ['LI'], Lbl: ['LI'], TR: ['Table', 'THead', 'TBody', 'TFoot'] };
    for (const [role, parents] of Object.entries(parts)) {
      expect(ofRole(role).length).toBeGreaterThan(0);
      expect(ofRole(role).filter(({ parent }) => !parents.includes(parent?.role ?? ''))).toEqual([]);
    }
    const scopes = ofRole('TH').map(({ dict }) => String(dict.lookup(PDFName.of('A'))));
    expect(scopes.filter((attributes) => !/\/Scope \/(?:Row|Column|Both)/.test(attributes))).toEqual([]);
  });

  test('a text stands in the place of every figure (13-004)', () => {
    const texts = ofRole('Figure').map(({ dict }) => getText(dict, 'Alt'));
    expect(texts.length).toBeGreaterThan(3);
    expect(texts.filter((text) => text.length < 80)).toEqual([]);
  });

  test('headings begin with the first level and leave none out (14-002, 14-003)', () => {
    const levels = tags.flatMap(({ role }) => (/^H\d$/.test(role) ? [Number(role[1])] : []));
    expect(levels[0]).toBe(1);
    expect(levels.length).toBeGreaterThan(20);
    expect(levels.filter((level, i) => level > (levels[i - 1] ?? 0) + 1)).toEqual([]);
  });

  test('every link belongs to a tag and says where it leads, and pages are gone through as they are read (28-002 to 28-012)', () => {
    const tagged = new Set(tags.flatMap(({ role, annotations }) => (role === 'Link' ? annotations : [])));
    let links = 0;
    for (const { node } of pdf.getPages()) {
      expect(name(node, 'Tabs')).toBe('S');
      const annotations = node.Annots();
      for (let i = 0; i < (annotations?.size() ?? 0); i++) {
        const link = annotations?.lookup(i, PDFDict);
        if (link === undefined) continue;
        links++;
        expect(tagged.has(link)).toBe(true);
        expect(getText(link, 'Contents')).toMatch(/^(?:https:\/\/\S+|Page \d+)$/);
        expect(link.has(PDFName.of('StructParent'))).toBe(true);
      }
    }
    expect(links).toBeGreaterThan(100);
  });

  test('its fonts are the site’s own, each in the file, with what letters they draw (10-001, 31-009)', () => {
    const fonts = pdf.context
      .enumerateIndirectObjects()
      .flatMap(([, each]) => (each instanceof PDFDict && name(each, 'Type') === 'Font' ? [each] : []));
    const kinds = new Set(
      fonts.map((font) => `${name(font, 'Subtype')} ${name(font, 'BaseFont')?.replace(/^[A-Z]{6}\+/, '')}`),
    );
    expect([...kinds].toSorted()).toEqual([
      'CIDFontType2 SourceSerif4-Italic',
      'CIDFontType2 SourceSerif4-Regular',
      'Type0 SourceSerif4-Italic',
      'Type0 SourceSerif4-Regular',
    ]);
    for (const font of fonts.filter((each) => name(each, 'Subtype') === 'Type0')) {
      expect(font.has(PDFName.of('ToUnicode'))).toBe(true);
      const [drawn] = font.lookup(PDFName.of('DescendantFonts'), PDFArray).asArray();
      const descriptor = pdf.context.lookup(drawn, PDFDict).lookup(PDFName.of('FontDescriptor'), PDFDict);
      expect(descriptor.has(PDFName.of('FontFile2'))).toBe(true);
    }
  });
});
