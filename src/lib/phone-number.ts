/** Writes a telephone number so that it never breaks across lines. */
export const formatPhoneNumber = (number: string) => number.replaceAll(' ', '\u00a0').replaceAll('-', '\u2011');

/** The digits alone, as a `tel:` or `sms:` address wants them. */
export const toDialledNumber = (number: string) => number.replaceAll(/\D/g, '');
