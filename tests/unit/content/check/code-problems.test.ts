import { describe, expect, test } from 'vitest';
import { findCodeProblems } from '../../../../src/content/check/code-problems.ts';
import { parseContentFile, type ContentFile } from '../../../../src/content/check/content-file.ts';
import { createStudy } from './study-text.ts';

const getFaults = (files: ContentFile[]) =>
  findCodeProblems(files).map(({ file, line, message }) => `${file}:${line}  ${message}`);

/** What is wrong with the codes of one sample; the first is at line 13. */
const getCodeFaults = (...codes: string[]) => getFaults([createStudy('moran2020', { feelings: codes })]);

test('names the file and stops the build', () => {
  const study = createStudy('moran2020', { feelings: ['claim: torn, bearing: for', 'claim: torn, bearing: for'] });
  expect(findCodeProblems([study])).toEqual([
    {
      file: 'content/studies/moran2020.yaml',
      line: 14,
      message: 'samples[0].codes[1] says the same as the code at line 13. Take one out.',
      severity: 'error',
    },
  ]);
});

test('finds nothing wrong with codes on several claims', () => {
  expect(getCodeFaults('claim: torn, bearing: for', 'claim: relief, bearing: against')).toEqual([]);
});

describe('two codes of a sample on one claim', () => {
  test('may say unlike things of unlike people, or of parts of the claim', () => {
    expect(getCodeFaults('claim: torn, bearing: for, who: men', 'claim: torn, bearing: against, who: women')).toEqual(
      [],
    );
    expect(getCodeFaults('claim: torn, bearing: for, part: now', 'claim: torn, bearing: context, part: later')).toEqual(
      [],
    );
  });

  test('may say one thing of one group of people in two nearnesses', () => {
    expect(
      getCodeFaults(
        'claim: torn, bearing: for, who: men',
        'claim: torn, bearing: for, who: men, about: breakups',
        'claim: torn, bearing: against, who: women',
      ),
    ).toEqual([]);
  });

  test('have to say of whom, each', () => {
    expect(getCodeFaults('claim: torn, bearing: for', 'claim: torn, bearing: null-result, who: women')).toEqual([
      'content/studies/moran2020.yaml:13  samples[0].codes[0].bearing "for" differs from the code at line 14, on the same claim. Write in each for whom it holds, "who: …", or for which part of the claim, "part: …".',
    ]);
    expect(getCodeFaults('claim: torn, bearing: for', 'claim: torn, bearing: null-result')).toHaveLength(2);
  });

  test('may differ without saying so in two samples of one work', () => {
    const study = createStudy('moran2020', {
      feelings: ['claim: torn, bearing: for, who: men', 'claim: torn, bearing: against, who: women'],
      reasons: ['claim: torn, bearing: for'],
    });
    expect(getFaults([study])).toEqual([]);
  });
});

describe('for whom a code holds', () => {
  test('splits nothing where it is alone', () => {
    expect(getCodeFaults('claim: torn, bearing: for, who: men')).toEqual([
      'content/studies/moran2020.yaml:13  samples[0].codes[0].who "men" splits nothing: these people say nothing else of torn. Say it in the note, or code the rest, too.',
    ]);
  });

  test('splits nothing where all codes say the same', () => {
    expect(
      getCodeFaults('claim: torn, bearing: for, part: now', 'claim: torn, bearing: for, part: later'),
    ).toHaveLength(2);
  });

  test('may be said in two samples of the same people', () => {
    const cohort = '    cohort: toledo\n';
    expect(
      getFaults([
        createStudy('moran2020', { feelings: ['claim: torn, bearing: for, who: men'] }, cohort),
        createStudy('joel2018', { deciding: ['claim: torn, bearing: against, who: women'] }, cohort),
      ]),
    ).toEqual([]);
  });
});

describe('a finding', () => {
  const studies = [
    createStudy('moran2020', { feelings: ['claim: relief, bearing: for'], reasons: ['claim: torn, bearing: for'] }),
    createStudy('joel2018', { deciding: ['claim: hope, bearing: for'] }),
  ];
  const getFindingFaults = (finding: string, others = studies) =>
    getFaults([
      parseContentFile(
        'content/purposes/rest.mdx',
        'sections',
        `---\nid: rest\nfindings:\n  - ${finding}\n---\n\nWords.\n`,
      ),
      ...['moran2020', 'joel2018', 'gross2015'].map((id) =>
        parseContentFile(`content/references/${id}.json`, 'references', `{ "id": "${id}" }`),
      ),
      ...others,
    ]);

  test('is coded in a sample that it picks, or in the only one of a work', () => {
    expect(getFindingFaults('{ cites: [moran2020, joel2018], samples: [reasons], claims: [torn, hope] }')).toEqual([]);
  });

  test('may not name a claim that another sample is coded for', () => {
    expect(getFindingFaults('{ cites: [moran2020], samples: [reasons], claims: [torn, relief] }')).toEqual([
      'content/purposes/rest.mdx:4  findings[0].claims "relief" is coded in no sample it rests on. Code it in content/studies/moran2020.yaml, or take it out.',
    ]);
  });

  test('may not name a claim that no cited work is coded for', () => {
    expect(getFindingFaults('{ cites: [joel2018], claims: [torn] }')).toHaveLength(1);
    expect(getFindingFaults('{ cites: [gross2015], claims: [torn] }')).toHaveLength(1);
  });

  test('is not judged by a work that does not exist, which is a fault of its own', () => {
    expect(getFindingFaults('{ cites: [joel2017], claims: [torn] }')).toEqual([]);
  });

  test('may rest on every sample where it picks none, which is a fault of its own', () => {
    expect(getFindingFaults('{ cites: [moran2020], claims: [torn, relief] }')).toEqual([]);
  });

  test('is not judged by a study that breaks its schema, which is a fault of its own', () => {
    const broken = parseContentFile('content/studies/joel2018.yaml', 'studies', 'id: joel2018\nsamples: []\n');
    expect(getFindingFaults('{ cites: [joel2018], claims: [torn] }', [broken])).toEqual([]);
  });
});
