import { describe, expect, test } from 'vitest';
import { aliasesField, dayField, idField, textField, voicesField } from '../../../src/schemas/fields.ts';

describe('an id', () => {
  test.for(['rest', 'fear-of-loss', 'canada-988'])('may be %s', (id) => {
    expect(idField.safeParse(id).success).toBe(true);
  });

  test.for(['', 'Rest', 'fear_of_loss', 'fear--of', '-fear', 'fear-', '988-lifeline', 'fear of loss', 'café'])(
    'may not be "%s"',
    (id) => {
      expect(idField.safeParse(id).success).toBe(false);
    },
  );
});

describe('a day', () => {
  test('is kept as it is written', () => {
    expect(dayField.parse('2026-11-24')).toBe('2026-11-24');
  });

  test('is written out when a front matter parser made a date of it', () => {
    expect(dayField.parse(new Date('2026-11-24T00:00:00Z'))).toBe('2026-11-24');
  });

  test.for(['2026-02-30', '2026-1-5', '24 November 2026', ''])('may not be "%s"', (day) => {
    expect(dayField.safeParse(day).success).toBe(false);
  });

  test('may not be a date that does not exist', () => {
    expect(dayField.safeParse(new Date('never')).success).toBe(false);
  });
});

describe('a text', () => {
  test('loses the white space around it', () => {
    expect(textField(10).parse(' Rest. \n')).toBe('Rest.');
  });

  test('may be as long as its limit', () => {
    expect(textField(5).safeParse('Rest.').success).toBe(true);
  });

  test('may not be longer than its limit', () => {
    expect(textField(4).safeParse('Rest.').success).toBe(false);
  });

  test('may not be white space alone', () => {
    expect(textField(4).safeParse('  ').success).toBe(false);
  });
});

describe('what readers may type and say', () => {
  test('are three aliases or more', () => {
    expect(aliasesField.safeParse(['sleep', 'pause', 'ease']).success).toBe(true);
    expect(aliasesField.safeParse(['sleep', 'pause']).success).toBe(false);
  });

  test('are three voices or more', () => {
    expect(voicesField.safeParse(['I sleep.', 'I pause.', 'I rest.']).success).toBe(true);
    expect(voicesField.safeParse(['I sleep.', 'I pause.']).success).toBe(false);
  });

  test('are lines short enough for a result', () => {
    expect(voicesField.safeParse(['I sleep.', 'I pause.', 'z'.repeat(90)]).success).toBe(true);
    expect(voicesField.safeParse(['I sleep.', 'I pause.', 'z'.repeat(91)]).success).toBe(false);
  });
});
