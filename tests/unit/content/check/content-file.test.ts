import { describe, expect, test } from 'vitest';
import { parseContentFile } from '../../../../src/content/check/content-file.ts';

const section = `---
id: rest
findings:
  - text: One.
    cites: [moran2020]
  - text: >-
      Two,
      folded.
    cites:
      - mason2012
      - davis2003
---

First paragraph.

<BookCard book="attached" />
`;

describe('an MDX file', () => {
  test('gives its front matter as data', () => {
    expect(parseContentFile('content/purposes/rest.mdx', 'sections', section).data).toEqual({
      id: 'rest',
      findings: [
        { text: 'One.', cites: ['moran2020'] },
        { text: 'Two, folded.', cites: ['mason2012', 'davis2003'] },
      ],
    });
  });

  test('counts the lines of its prose in the whole file', () => {
    const { prose } = parseContentFile('content/purposes/rest.mdx', 'sections', section);
    expect(prose?.children.map((node) => [node.type, node.position?.start.line])).toEqual([
      ['yaml', 1],
      ['paragraph', 14],
      ['mdxJsxFlowElement', 16],
    ]);
  });

  test('without front matter is a problem', () => {
    expect(parseContentFile('content/purposes/rest.mdx', 'sections', 'Words.\n').problems).toEqual([
      {
        file: 'content/purposes/rest.mdx',
        line: 1,
        message: 'has no front matter. Begin the file with a line "---", the fields, and a second line "---".',
        severity: 'error',
      },
    ]);
  });

  test('with bad YAML is a problem on the line it is on', () => {
    const text = '---\nid: rest\ncites: [moran2020\ntitle: Rest\n---\n\nWords.\n';
    expect(parseContentFile('content/purposes/rest.mdx', 'sections', text).problems).toEqual([
      {
        file: 'content/purposes/rest.mdx',
        line: 3,
        message: 'cannot be read: a list has no closing "]". Write: cites: [moran2020]',
        severity: 'error',
      },
    ]);
  });

  test('with an unclosed tag is a problem on the line of the tag', () => {
    const text = '---\nid: rest\n---\n\nWords.\n\n<ExpertCallout expert="amir-levine">words.\n';
    expect(parseContentFile('content/purposes/rest.mdx', 'sections', text).problems).toEqual([
      {
        file: 'content/purposes/rest.mdx',
        line: 7,
        message:
          '<ExpertCallout> is not closed. Write <ExpertCallout …>words</ExpertCallout> on one line, or <ExpertCallout … /> where it holds no words.',
        severity: 'error',
      },
    ]);
  });

  test('with empty front matter is a problem', () => {
    const { problems } = parseContentFile('content/purposes/rest.mdx', 'sections', '---\n---\n\nWords.\n');
    expect(problems.map(({ line, message }) => [line, message])).toEqual([
      [2, 'holds no fields. Write one a line, as "id: …".'],
    ]);
  });
});

describe('a data file', () => {
  test('in YAML gives its fields and no prose', () => {
    const { data, prose } = parseContentFile('content/glossary/rest.yaml', 'glossary', 'id: rest\nterm: Rest\n');
    expect([data, prose]).toEqual([{ id: 'rest', term: 'Rest' }, undefined]);
  });

  test('in JSON knows the lines of its fields', () => {
    const text = '{\n  "id": "moran2020",\n  "author": [\n    { "family": "Moran" }\n  ]\n}\n';
    expect(parseContentFile('content/references/moran2020.json', 'references', text).getLine(['author', 0])).toBe(4);
  });

  test('in broken JSON is a problem on the line it is on, and gives no data', () => {
    const text = '{\n  "id": "moran2020"\n  "type": "book"\n}\n';
    const { data, problems } = parseContentFile('content/references/moran2020.json', 'references', text);
    expect([data, problems]).toEqual([
      undefined,
      [
        {
          file: 'content/references/moran2020.json',
          line: 2,
          message: 'cannot be read: there is no comma after "moran2020". Write: "moran2020",',
          severity: 'error',
        },
      ],
    ]);
  });

  test('in JSON with a field twice is a problem, whatever its values hold', () => {
    const text = '{\n  "title": "On \\"id\\": a list",\n  "id": "moran2020",\n  "id": "mason2012"\n}\n';
    const { problems } = parseContentFile('content/references/moran2020.json', 'references', text);
    expect(problems.map(({ line, message }) => [line, message])).toEqual([
      [4, 'cannot be read: "id" stands there twice. Take one out.'],
    ]);
  });

  test('without fields is a problem', () => {
    expect(parseContentFile('content/glossary/rest.yaml', 'glossary', '- rest\n').problems).toEqual([
      {
        file: 'content/glossary/rest.yaml',
        line: 1,
        message: 'is a list, and holds no fields. Write one a line, as "id: …".',
        severity: 'error',
      },
    ]);
  });
});
