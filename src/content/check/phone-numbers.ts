import libphonenumber from 'google-libphonenumber';

const { PhoneNumberFormat, PhoneNumberUtil, ShortNumberInfo } = libphonenumber;

// Google's own library, and none of the smaller ones made of it: they leave out short numbers, which most of ours are.
const numbers = PhoneNumberUtil.getInstance();
const shortNumbers = ShortNumberInfo.getInstance();

/** The digits alone. */
export const getDigits = (text: string): string => text.replaceAll(/\D/g, '');

/**
 * Whether a number, as it is dialled within a country, is one of that country's numbering plan.
 * @param code The country, such as GB.
 */
export function isNumberOf(display: string, code: string): boolean {
  const [number, region] = [findNumber(display, code), findRegion(code)];
  if (number === undefined || region === undefined) return false;
  return numbers.isValidNumberForRegion(number, region) || shortNumbers.isValidShortNumberForRegion(number, region);
}

/** Whether a number calls the emergency services of a country. */
export function isEmergencyNumberOf(display: string, code: string): boolean {
  const region = findRegion(code);
  return region !== undefined && shortNumbers.isEmergencyNumber(getDigits(display), region);
}

/** A number as it is dialled from anywhere, such as +442079460000; undefined where it is none. */
export function findInternational(display: string, code: string): string | undefined {
  const number = findNumber(display, code);
  return number && numbers.format(number, PhoneNumberFormat.E164);
}

const findRegion = (code: string) => numbers.getSupportedRegions().find((region) => region === code);

function findNumber(display: string, code: string) {
  try {
    return numbers.parse(display, code);
  } catch {
    return undefined;
  }
}
