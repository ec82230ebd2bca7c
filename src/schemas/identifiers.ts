import { z } from 'astro/zod';

/** Makes a field of what finds a fault in its text, and says what to write. */
export const checkedField = (findFault: (text: string) => string | undefined) =>
  textual.superRefine((text, { addIssue }) => {
    const fault = findFault(text);
    if (fault !== undefined) addIssue({ code: 'custom', message: fault });
  });

/** A text; a number that was written without quotes is told how. */
export const textual = z
  .string({
    error: ({ input }) => (typeof input === 'number' ? `must be in quotation marks. Write "${input}".` : undefined),
  })
  .min(1, { abort: true });

const resolver = /^\s*(?:https?:\/\/)?(?:(?:dx\.|www\.)?doi\.org\/|doi\s*:?\s*(?=10\.))/i;
const entities: Record<string, string> = { '&lt;': '<', '&gt;': '>', '&amp;': '&' };

/** Takes off a DOI what is pasted with it: a resolver, spaces, the end of a sentence, the code of an address. */
export function mendDoi(text: string): string {
  const bare = text
    .replace(resolver, '')
    .replaceAll(/&(?:lt|gt|amp);/g, (entity) => entities[entity] ?? entity)
    .replaceAll(/[\s\u00ad\u200b-\u200d\ufeff]+/g, '')
    .replaceAll(/[\u2010-\u2015]/g, '-')
    .replace(/[.,;:]+$/, '');
  const decoded = /%[\da-f]{2}/i.test(bare) ? decodePercent(bare) : bare;
  return count(decoded, ')') > count(decoded, '(') ? decoded.replace(/\)$/, '') : decoded;
}

const count = (text: string, sign: string) => text.split(sign).length - 1;

function decodePercent(text: string): string {
  try {
    return decodeURIComponent(text);
  } catch {
    return text;
  }
}

/** Says what is wrong with a DOI: https://www.doi.org/doi-handbook/HTML/. */
export function findDoiFault(text: string): string | undefined {
  const mended = mendDoi(text);
  if (!/^10\.\d{4,9}(?:\.\d+)*\/\S+$/.test(mended)) {
    return 'is no whole DOI. Write what follows "https://doi.org/", such as "10.1000/182".';
  }
  return mended === text ? undefined : `must be a bare DOI. Write "${mended}".`;
}

/** The check digit of an ISBN, 10 or 13 digits long: https://www.isbn-international.org/content/isbn-users-manual/29. */
function getIsbnDigit(digits: string): string {
  const numbers = [...digits.slice(0, -1)].map(Number);
  if (digits.length === 13) {
    return String((10 - (numbers.reduce((sum, n, i) => sum + n * (i % 2 === 0 ? 1 : 3), 0) % 10)) % 10);
  }
  const rest = (11 - (numbers.reduce((sum, n, i) => sum + n * (10 - i), 0) % 11)) % 11;
  return rest === 10 ? 'X' : String(rest);
}

/** Says what is wrong with an ISBN. */
export function findIsbnFault(text: string): string | undefined {
  const digits = text
    .replace(/^ISBN(?:-1[03])?:?\s*/i, '')
    .replaceAll(/[\s\u2013-]/g, '')
    .toUpperCase();
  if (!/^(?:97[89]\d{10}|\d{9}[\dX])$/.test(digits)) {
    const [first] = text.match(/97[89](?:[ -]?\d){10}(?!\d)/) ?? [];
    return first === undefined || first === text
      ? 'is no ISBN, which has 13 digits, or 10 before 2007. Write "9780804429573".'
      : `must be one ISBN. Write "${first}".`;
  }
  const digit = getIsbnDigit(digits);
  if (!digits.endsWith(digit)) {
    return `cannot be right: with these digits the last would be ${digit}. Compare it with the book; if the rest is right, write "${digits.slice(0, -1)}${digit}".`;
  }
  return /^[\dX-]+$/.test(text) ? undefined : `must be a bare ISBN. Write "${digits}".`;
}

/** The last sign of an ORCID: https://support.orcid.org/hc/articles/360006897674. */
export function getOrcidDigit(orcid: string): string {
  const sum = [...orcid.replaceAll('-', '').slice(0, 15)].reduce((total, digit) => (total + Number(digit)) * 2, 0);
  const rest = (12 - (sum % 11)) % 11;
  return rest === 10 ? 'X' : String(rest);
}

export const doiField = checkedField(findDoiFault);
export const isbnField = checkedField(findIsbnFault);

/** The number of a work in PubMed. */
export const pmidField = checkedField((text) => {
  const [digits] = text.match(/[1-9]\d{0,8}/) ?? [];
  if (digits === text) return undefined;
  return digits === undefined
    ? 'is no number of PubMed. Write its digits, such as "12345678".'
    : `must be a bare number of PubMed. Write "${digits}".`;
});

/** The number of a work in PubMed Central. */
export const pmcidField = checkedField((text) => {
  const [digits] = text.match(/[1-9]\d{0,8}/) ?? [];
  if (`PMC${digits}` === text) return undefined;
  return digits === undefined
    ? 'is no number of PubMed Central. Write it as "PMC1234567".'
    : `must be a number of PubMed Central. Write "PMC${digits}".`;
});
