import type { ContentFile } from './content-file.ts';
import { findInternational, getDigits, isEmergencyNumberOf, isNumberOf } from './phone-numbers.ts';
import { toError, type Problem } from './problem.ts';
import { getTexts } from './texts.ts';

/** A route as an author wrote it; the schema says what is missing. */
interface WrittenRoute {
  display?: unknown;
  tel?: unknown;
  sms?: unknown;
  url?: unknown;
  unlisted?: unknown;
}

interface WrongEntry {
  written?: unknown;
  country?: unknown;
  why?: unknown;
}

/**
 * Finds numbers that lead a reader in need elsewhere: of no such country, dialled otherwise than shown, or known to be
 * wrong; and warns of those that nobody has looked at for a year.
 * @param today Day against which the year is counted, as `YYYY-MM-DD`.
 */
export function findSupportProblems(files: ContentFile[], today: string): Problem[] {
  const countries = files.filter(({ collection }) => collection === 'countries');
  const byId = Map.groupBy(countries, ({ data }) => data?.['id']);
  const wrong = Map.groupBy(
    files
      .filter(({ collection }) => collection === 'wrongNumbers')
      .flatMap(({ data }) => toList(data?.['entries']) as WrongEntry[]),
    ({ country }) => country,
  );
  const lines = files.filter(({ collection }) => collection === 'supportLines');
  return [...countries, ...lines].flatMap((content) => {
    const isCountry = content.collection === 'countries';
    const id = content.data?.[isCountry ? 'id' : 'country'];
    const country = isCountry ? content : byId.get(id)?.[0];
    return [
      ...findNumberProblems(content, isCountry ? 'emergency' : 'routes', getCodes(country?.data)),
      ...findWrongNumbers(content, wrong.get(id) ?? []),
      ...findStale(content, today),
    ];
  });
}

/** The codes of the country an entry stands for, or of those it stands for together. */
function getCodes(country: ContentFile['data']): string[] {
  const members = toList(country?.['members']);
  return (members.length > 0 ? members : [country?.['code']]).filter((code) => typeof code === 'string');
}

function findNumberProblems(content: ContentFile, field: 'emergency' | 'routes', codes: string[]): Problem[] {
  const isKnown = field === 'emergency' ? isEmergencyNumberOf : isNumberOf;
  const kind = field === 'emergency' ? 'emergency number' : 'number';
  const routes = toList(content.data?.[field]) as WrittenRoute[];
  return routes.flatMap((route, i) => {
    const { display } = route;
    if (typeof display !== 'string') return [];
    const report = (name: keyof WrittenRoute, message: string) =>
      toError(content.file, content.getLine([field, i, name]), `${field}[${i}].${name} ${message}`);
    if (getDigits(display) === '')
      return [report('display', `"${display}" has no digits. Write the number as it is dialled.`)];
    const foreign = codes.filter((code) => !isKnown(display, code));
    const problems = findDialProblems(route, codes).map(([name, message]) => report(name, message));
    if (foreign.length > 0 && route.unlisted !== true) {
      const mend = 'Mend it, or, if you have made sure of it, write "unlisted: true" beside it.';
      problems.push(report('display', `"${display}" is no ${kind} of ${foreign.join(', ')}. ${mend}`));
    }
    if (codes.length > 0 && foreign.length === 0 && route.unlisted === true)
      problems.push(
        report('unlisted', `is not needed: "${display}" is a ${kind} of ${codes.join(', ')}. Take it out.`),
      );
    return problems;
  });
}

/** What is dialled is what is shown: its digits, or those of its international form. */
function findDialProblems({ display, ...dialled }: WrittenRoute, codes: string[]): [keyof WrittenRoute, string][] {
  const shown = getDigits(String(display));
  const abroad = codes.flatMap((code) => findInternational(String(display), code) ?? []);
  return (['tel', 'sms', 'url'] as const).flatMap((name): [keyof WrittenRoute, string][] => {
    const value = dialled[name];
    if (typeof value !== 'string') return [];
    const isSame =
      name === 'url' ? abroad.some((it) => it === `+${getDigits(value)}`) : [shown, ...abroad].includes(value);
    if (isSame) return [];
    const right = name === 'url' ? `an address that holds ${abroad.map(getDigits).join(' or ')}` : `"${shown}"`;
    return [[name, `"${value}" is another number than "${String(display)}". Write ${right}, or mend what is shown.`]];
  });
}

function findWrongNumbers(content: ContentFile, wrong: WrongEntry[]): Problem[] {
  return getTexts(content.data).flatMap(({ path, text }) =>
    wrong
      .filter(({ written }) => isWritten(String(written), text))
      .map(({ written, why }) =>
        toError(
          content.file,
          content.getLine(path),
          `${String(path[0])} holds "${String(written)}", which is wrong: ${String(why)}. Mend it.`,
        ),
      ),
  );
}

/** A number is found however it is spaced; words, in any capitals. */
function isWritten(written: string, text: string): boolean {
  if (/[a-z]/i.test(written)) return text.toLowerCase().includes(written.toLowerCase());
  return getDigits(text).includes(getDigits(written));
}

function findStale(content: ContentFile, today: string): Problem[] {
  const read = content.data?.['read'];
  if (typeof read !== 'string') return [];
  const due = `${Number(read.slice(0, 4)) + 1}${read.slice(4)}`;
  if (due >= today) return [];
  const message = `read ${read} is more than a year ago. Read the page again, then set "read".`;
  return [{ file: content.file, line: content.getLine(['read']), message, severity: 'warning' }];
}

const toList = (value: unknown): unknown[] => (Array.isArray(value) ? value : []);
