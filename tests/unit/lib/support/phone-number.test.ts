import { expect, test } from 'vitest';
import { formatPhoneNumber, getRouteAddress } from '../../../../src/lib/support/phone-number.ts';

test('holds a number together with spaces and hyphens that do not break', () => {
  expect(formatPhoneNumber('1 800-799-7233')).toBe('1\u00a0800\u2011799\u20117233');
});

test.for([
  [{ by: 'Call', display: '01 554 3811', tel: '+35315543811' }, 'tel:+35315543811'],
  [{ by: 'Text', display: '85258', sms: '85258' }, 'sms:85258'],
  [{ by: 'WhatsApp', display: '600 000 016', url: 'https://wa.me/34600000016' }, 'https://wa.me/34600000016'],
] as const)('leads from %o to %s', ([route, address]) => {
  expect(getRouteAddress(route)).toBe(address);
});

test('refuses a number that nothing can be done with', () => {
  expect(() => getRouteAddress({ by: 'Call', display: '999' })).toThrow('A route has a number to call');
});
