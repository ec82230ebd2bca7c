/** Says what is wrong with the pages of a work: `45-67`, `e75161`, `S1-S10`, or several with commas between them. */
export function findPageFault(text: string): string | undefined {
  const bare = text.replace(/^(?:pp?|pages?|s)\.?\s+/i, '').trim();
  if (bare !== text) return `must be the pages alone. Write "${bare}".`;
  if (/[<>?]|\b(?:in press|n\.?d\.?)/i.test(text)) return 'is no page. Leave out what nobody has confirmed.';
  for (const range of text.split(/,\s*/)) {
    const [, prefix = '', first = '', other = '', last = ''] =
      /^([a-z]*)(\d+)\s*(?:[–—-]|--)\s*([a-z]*)(\d+)$/i.exec(range) ?? [];
    if (first === '' || (other !== '' && other !== prefix) || Number(first) <= Number(last)) continue;
    const whole = first.slice(0, first.length - last.length) + last;
    const isShortened = last.length < first.length && Number(whole) > Number(first);
    return isShortened
      ? `leaves out digits of the last page. Write "${prefix}${first}-${other}${whole}".`
      : `ends before it begins. Write "${prefix}${last}-${other}${first}", or mend the pages.`;
  }
  return undefined;
}
