import { expect, test } from 'vitest';
import { parseContentFile } from '../../../../src/content/check/content-file.ts';
import { findPictureProblems } from '../../../../src/content/check/picture-problems.ts';

const shown = parseContentFile(
  'content/purposes/rest.mdx',
  'sections',
  '---\nid: rest\n---\n\nWords.\n\n<SectionPicture picture="door" />\n',
);
const door = parseContentFile('content/pictures/door.yaml', 'pictures', 'id: door\nfile: the-door.jpg\n');

const getFaults = (...parameters: Parameters<typeof findPictureProblems>) =>
  findPictureProblems(...parameters).map(({ file, line, message }) => `${file}:${line}  ${message}`);

test('finds nothing wrong with a picture that is there and shown', () => {
  expect(getFaults([shown, door], ['the-door.jpg'])).toEqual([]);
});

test('finds a picture that is not there, and the file that was meant', () => {
  expect(getFaults([shown, door], ['the-doors.jpg'])).toEqual([
    'content/pictures/door.yaml:2  file "the-door.jpg" is not in content/pictures/. Did you mean "the-doors.jpg"? Put it there.',
    'content/pictures/the-doors.jpg:1  is described by no file. Write content/pictures/the-doors.yaml, with "id: the-doors", "file: the-doors.jpg", "alt: …", "credit: …" and "licence: …".',
  ]);
});

test('finds a picture that no section shows', () => {
  expect(getFaults([door], ['the-door.jpg'])).toEqual([
    'content/pictures/door.yaml:1  id "door" is shown in no section. Write <SectionPicture picture="door" /> on a line of its own in the prose of one, or remove the picture.',
  ]);
});

test('says how a picture is to be called, and what describes it', () => {
  expect(getFaults([shown, door], ['the-door.jpg', 'My Photo.JPG'])).toEqual([
    'content/pictures/My Photo.JPG:1  is described by no file. Rename it to my-photo.jpg, and write content/pictures/my-photo.yaml, with "id: my-photo", "file: my-photo.jpg", "alt: …", "credit: …" and "licence: …".',
  ]);
});
