import { createHash } from 'node:crypto';
import { toAbsoluteUrl } from '../../lib/site/absolute-urls.ts';
import { language } from '../../lib/site/language.ts';
import type { SiteLocation } from '../../lib/site/location.ts';
import { escapeXml } from '../../lib/text/escape-xml.ts';

/**
 * A page at an old address, for hosts that know no redirects. The script takes the anchor along; where scripts do not run,
 * the browser is told to go on, and where it does not, there is a link.
 * @param to Where it leads within the site, such as `motivations/an-entry/`.
 * @param title Of the page that it leads to.
 */
export function renderForwardingPage(to: string, title: string, location: SiteLocation): string {
  const path = `${location.base}${to}`;
  const script = `location.replace(${JSON.stringify(path)}+location.search+location.hash)`;
  const digest = createHash('sha256').update(script).digest('base64');
  return `<!doctype html>
<html lang="${language}">
<head>
<meta charset="utf-8">
<meta http-equiv="content-security-policy" content="default-src 'none'; script-src 'sha256-${digest}'; base-uri 'none'; form-action 'none'">
<script>${script}</script>
<title>${escapeXml(title)}</title>
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta name="referrer" content="no-referrer">
<meta name="robots" content="noindex">
<link rel="canonical" href="${toAbsoluteUrl(to, location)}">
<noscript><meta http-equiv="refresh" content="0; url=${path}"></noscript>
</head>
<body>
<p>This page has a new address: <a href="${path}">${escapeXml(title)}</a>.</p>
</body>
</html>
`;
}
