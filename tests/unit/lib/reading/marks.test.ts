import { expect, test } from 'vitest';
import { findMergeMarks } from '../../../../src/lib/reading/merge-marks.ts';
import { findMojibake } from '../../../../src/lib/reading/mojibake.ts';

test('says in one sentence that a merge was left unfinished', () => {
  const text = 'id: rest\n<<<<<<< HEAD\ntitle: Rest\n=======\ntitle: Repose\n>>>>>>> main\n';
  expect(findMergeMarks(text)).toEqual([
    {
      line: 2,
      message:
        'holds two versions that git could not join, between marks such as "<<<<<<< HEAD" (lines 2, 4, 6). Keep the lines that are right, and delete the marks.',
    },
  ]);
});

test('takes no line of prose for what is left of a merge', () => {
  expect(findMergeMarks('> Words.\n>> Words.\n======\nA <<<<<<< B\n')).toEqual([]);
});

test.for([
  ['It donâ€™t', 'â€™', '’'],
  ['cafÃ©', 'Ã©', 'é'],
  ['Â£5', 'Â£', '£'],
])('finds in %j what was read in another encoding', ([text = '', wrong, meant]) => {
  expect(findMojibake(`One.\n${text}`)).toEqual([
    {
      line: 2,
      message: `holds "${wrong}" where "${meant}" was meant: the file was UTF-8, and was read and saved as another encoding. Write "${meant}", and look for other such letters.`,
    },
  ]);
});

test('lets names be that only look so', () => {
  expect(findMojibake('Žižek, ALLÉ», naïve, “É”, Âge')).toEqual([]);
});
