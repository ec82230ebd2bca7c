import { describe, expect, test } from 'vitest';
import { parseContentFile } from '../../../../src/content/check/content-file.ts';
import { findSampleProblems } from '../../../../src/content/check/sample-problems.ts';
import type { CollectionName } from '../../../../src/schemas/fields.ts';

const collections: Record<string, CollectionName> = { studies: 'studies', purposes: 'sections' };

const getProblems = (files: Record<string, string>) =>
  findSampleProblems(
    Object.entries(files).map(([path, text]) =>
      parseContentFile(`content/${path}`, collections[path.split('/')[0] ?? ''] ?? 'about', text),
    ),
  );

const getFaults = (files: Record<string, string>) =>
  getProblems(files).map(({ file, line, message }) => `${file}:${line}  ${message}`);

const moran = 'id: moran2020\nsamples:\n  - id: nomination\n  - id: feelings\n  - id: reasons\n';

/** What is wrong with findings beside a study of one sample and two of several. */
const getFindingFaults = (findings: string) =>
  getFaults({
    'studies/mason2012.yaml': 'id: mason2012\nsamples:\n  - design: survey\n',
    'studies/moran2020.yaml': moran,
    'studies/joel2018.yaml': 'id: joel2018\nsamples:\n  - id: reasons\n  - id: deciding\n',
    'purposes/rest.mdx': `---\nid: rest\nfindings:\n${findings}---\n\nWords.\n`,
  });

test('names the file and stops the build', () => {
  expect(getProblems({ 'studies/moran2020.yaml': 'id: moran2020\nsamples:\n  - cohort: tulane\n' })).toEqual([
    {
      file: 'content/studies/moran2020.yaml',
      line: 3,
      message:
        'samples[0].cohort "tulane" is carried by no other work. Give it to the other work that studied these people, or take it out.',
      severity: 'error',
    },
  ]);
});

describe('samples', () => {
  test('need no id where a work has one', () => {
    expect(getFaults({ 'studies/mason2012.yaml': 'id: mason2012\nsamples:\n  - design: survey\n' })).toEqual([]);
  });

  test('need an id where a work has several', () => {
    const text = 'id: moran2020\nsamples:\n  - id: feelings\n  - design: survey\n';
    expect(getFaults({ 'studies/moran2020.yaml': text })).toEqual([
      'content/studies/moran2020.yaml:4  samples[1] has no id, so that no finding could name it. Write "id: …" in each sample of a work that has several.',
    ]);
  });

  test('may not share an id', () => {
    const text = 'id: moran2020\nsamples:\n  - id: feelings\n  - design: survey\n    id: feelings\n';
    expect(getFaults({ 'studies/moran2020.yaml': text })).toEqual([
      'content/studies/moran2020.yaml:5  samples[1].id "feelings" is already used at line 3. Write another.',
    ]);
  });
});

describe('how many people a sample counts', () => {
  const getSampleFaults = (sample: string) =>
    getFaults({ 'studies/maxwell2020.yaml': `id: maxwell2020\nsamples:\n  - ${sample.replaceAll('\n', '\n    ')}\n` });

  test('is asked where it counts something else', () => {
    expect(getSampleFaults('size: 107\nunit: couples')).toEqual([
      'content/studies/maxwell2020.yaml:4  samples[0].unit "couples" leaves open how many people that is. Write "people: …" below it.',
    ]);
  });

  test.each([
    'size: 107',
    'size: 107\nunit: people',
    'unit: couples',
    'size: 107\nunit: couples\npeople: 214',
    'size: 71\nunit: articles\ndesign: systematic-review',
  ])('is not asked of “%s”', (sample) => {
    expect(getSampleFaults(sample)).toEqual([]);
  });
});

describe('a cohort', () => {
  const createStudy = (cohort: string, year: string) => ({
    [`studies/sbarra${year}.yaml`]: `id: sbarra${year}\nsamples:\n  - design: diary\n    cohort: ${cohort}\n`,
  });

  test('is right in two works', () => {
    expect(getFaults({ ...createStudy('virginia', '2005'), ...createStudy('virginia', '2006') })).toEqual([]);
  });

  test('is refused in one, with the cohort that may have been meant', () => {
    const files = {
      ...createStudy('virginia', '2005'),
      ...createStudy('virginia', '2006'),
      ...createStudy('virgina', '2013'),
    };
    expect(getFaults(files)).toEqual([
      'content/studies/sbarra2013.yaml:4  samples[0].cohort "virgina" is carried by no other work. Did you mean "virginia"? Give it to the other work that studied these people, or take it out.',
    ]);
  });

  test('is refused in two samples of one work, where no sentence would tell of it', () => {
    const text = 'id: moran2020\nsamples:\n  - id: one\n    cohort: tulane\n  - id: two\n    cohort: tulane\n';
    expect(getFaults({ 'studies/moran2020.yaml': text }).map((fault) => fault.split('  ')[0])).toEqual([
      'content/studies/moran2020.yaml:4',
      'content/studies/moran2020.yaml:6',
    ]);
  });
});

describe('a finding', () => {
  test('need not name the sample of a work that has one', () => {
    expect(getFindingFaults('  - cites: [mason2012]\n')).toEqual([]);
  });

  test('may name one of several samples, or more', () => {
    expect(
      getFindingFaults(
        '  - cites: [moran2020]\n    samples: [feelings]\n  - cites: [mason2012, moran2020]\n    samples: [nomination, reasons]\n',
      ),
    ).toEqual([]);
  });

  test('has to name one of several samples', () => {
    expect(getFindingFaults('  - cites: [mason2012]\n  - text: Fun came first.\n    cites: [moran2020]\n')).toEqual([
      'content/purposes/rest.mdx:6  findings[1].cites moran2020, which has the samples nomination, feelings, reasons. Name under `samples` those it rests on.',
    ]);
  });

  test('has to name a sample of each work that has several', () => {
    expect(getFindingFaults('  - cites: [moran2020, joel2018]\n    samples: [feelings]\n')).toEqual([
      'content/purposes/rest.mdx:4  findings[0].cites joel2018, which has the samples reasons, deciding. Name under `samples` those it rests on.',
    ]);
  });

  test('may not name a sample that no work has', () => {
    expect(getFindingFaults('  - cites: [moran2020]\n    samples: [feelings, feeling]\n')).toEqual([
      'content/purposes/rest.mdx:5  findings[0].samples "feeling" is no sample of the works it cites. Did you mean "feelings"?',
    ]);
  });

  test('may not name a sample of a work it does not cite', () => {
    expect(getFindingFaults('  - cites: [mason2012]\n    samples:\n      - deciding\n')).toEqual([
      'content/purposes/rest.mdx:6  findings[0].samples "deciding" is no sample of the works it cites.',
    ]);
  });

  test('may not name a sample that two of its works have', () => {
    expect(getFindingFaults('  - cites: [moran2020, joel2018]\n    samples: [reasons]\n')).toEqual([
      'content/purposes/rest.mdx:5  findings[0].samples "reasons" is a sample of moran2020 and of joel2018. Give it another id in content/studies/joel2018.yaml.',
    ]);
  });
});

test('a study that cannot be read is a fault of its own', () => {
  expect(
    getFaults({
      'studies/moran2020.yaml': 'id: [moran2020',
      'purposes/rest.mdx': '---\nid: rest\nfindings:\n  - cites: [moran2020]\n---\n\nWords.\n',
    }),
  ).toEqual([]);
});
