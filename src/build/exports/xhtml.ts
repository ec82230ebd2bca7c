import type { Element, ElementContent } from 'hast';
import rehypeStringify from 'rehype-stringify';
import { unified } from 'unified';
import { language } from '../../lib/site/language.ts';
import { escapeXml } from '../../lib/text/escape-xml.ts';

const writer = unified().use(rehypeStringify, {
  closeSelfClosing: true,
  closeEmptyElements: true,
  collapseEmptyAttributes: false,
  characterReferences: { useNamedReferences: false },
});

/** Writes a tree as XHTML, since EPUB takes no HTML. */
export const toXhtml = (content: Element | ElementContent[]): string =>
  writer.stringify({ type: 'root', children: Array.isArray(content) ? content : [content] });

/**
 * A document of the EPUB.
 * @param type Its role, as EPUB names it: https://www.w3.org/TR/epub-ssv-11/.
 */
export const renderDocument = ({ title, type, body }: { title: string; type: string; body: string }): string =>
  `<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE html>
<html xmlns="http://www.w3.org/1999/xhtml" xmlns:epub="http://www.idpf.org/2007/ops" lang="${language}" xml:lang="${language}">
<head>
<meta charset="utf-8" />
<title>${escapeXml(title)}</title>
<link rel="stylesheet" href="book.css" />
</head>
<body epub:type="${type}">
${body}
</body>
</html>
`;
