import type { APIRoute } from 'astro';
import { base, pagePaths } from '../lib/site/addresses.ts';
import { getPage } from '../content/entries.ts';
import { siteName } from '../lib/site/name.ts';
import { escapeXml } from '../lib/text/escape-xml.ts';

/** Tells a browser how to search this site from its address bar: https://github.com/dewitt/opensearch. */
export const GET: APIRoute = async ({ site }) => {
  const { description } = await getPage('search');
  const search = new URL(pagePaths.search, site).href;
  return new Response(
    `<?xml version="1.0" encoding="UTF-8"?>
<OpenSearchDescription xmlns="http://a9.com/-/spec/opensearch/1.1/">
  <ShortName>${escapeXml(siteName)}</ShortName>
  <Description>${escapeXml(description)}</Description>
  <InputEncoding>UTF-8</InputEncoding>
  <Image width="16" height="16" type="image/svg+xml">${new URL(`${base}favicon.svg`, site).href}</Image>
  <Url type="text/html" template="${search}?q={searchTerms}"/>
  <Url type="application/opensearchdescription+xml" rel="self" template="${new URL(`${base}opensearch.xml`, site).href}"/>
</OpenSearchDescription>
`,
    { headers: { 'Content-Type': 'application/opensearchdescription+xml' } },
  );
};
