import { expect, test } from 'vitest';
import { pictureSchema } from '../../../src/schemas/picture.ts';

const picture = { id: 'door', file: 'the-door.jpg', alt: 'A door.', credit: 'A. N. Other', licence: 'CC0 1.0' };
const getFaults = (changes: object) =>
  pictureSchema()
    .safeParse({ ...picture, ...changes })
    .error?.issues.map(({ path, message }) => `${path.join('.')} ${message}`);

test('takes a picture that is described, and one that adds nothing', () => {
  expect(getFaults({})).toBeUndefined();
  expect(getFaults({ alt: undefined, decorative: true })).toBeUndefined();
});

test.for([{ alt: undefined }, { decorative: true }])('asks for either words or none: %o', (changes) => {
  expect(getFaults(changes)).toEqual([
    'alt must say what is seen: write "alt: …". Only where the picture adds nothing to the prose, write "decorative: true" in its place',
  ]);
});

test.for(['door.svg', 'door.gif', 'door.heic', 'The Door.jpg', '../door.jpg', 'https://example.org/door.jpg'])(
  'refuses the file %s',
  (file) => {
    expect(getFaults({ file })).toEqual([
      'file must be the name of a picture in content/pictures/, in lower case, such as "the-door.jpg". It may end in jpg, jpeg, png, webp, avif; save anything else as one of these',
    ]);
  },
);
