import { expect, test } from 'vitest';
import { getEvidenceMap } from '../../../../src/lib/evidence/evidence-map.ts';
import type { StudyData } from '../../../../src/schemas/study.ts';

const createStudy = (id: string, about: StudyData['about']): StudyData => ({
  id,
  about,
  read: 'abstract',
  samples: [{ design: 'survey', method: 'survey', unit: 'people', found: 'Much.', codes: [] }],
  measured: 'Longing.',
  cannotTell: 'What came first.',
});

const loss = {
  id: 'fear-of-loss',
  title: 'Fear of loss',
  part: 'motivations',
  hue: 'rose',
  findings: [
    { cites: [{ id: 'spielmann2016' }] },
    { cites: [{ id: 'davis2003' }, { id: 'moran2020' }] },
    { cites: [{ id: 'moran2020' }] },
  ],
};
const styles = {
  id: 'attachment-styles',
  title: 'Attachment styles',
  part: 'purposes',
  hue: 'indigo',
  findings: [{ cites: [{ id: 'davis2003' }] }],
};

const davis = createStudy('davis2003', 'breakups');
const moran = createStudy('moran2020', 'sex-with-an-ex');
const spielmann = createStudy('spielmann2016', 'breakups');

test('gives a study a cell for each section, in order, with the address of the finding that rests on it', () => {
  expect(getEvidenceMap([loss, styles], [davis])).toEqual([
    {
      about: 'breakups',
      rows: [
        {
          study: davis,
          cells: [
            { section: loss, path: '/motivations/fear-of-loss/#fear-of-loss-finding-davis2003' },
            { section: styles, path: '/purposes/attachment-styles/#attachment-styles-finding-davis2003' },
          ],
        },
      ],
    },
  ]);
});

test('leaves a cell empty where no finding of the section rests on the study', () => {
  expect(getEvidenceMap([styles, loss], [spielmann])[0]?.rows[0]?.cells).toEqual([
    { section: styles, path: undefined },
    { section: loss, path: '/motivations/fear-of-loss/#fear-of-loss-finding-spielmann2016' },
  ]);
});

test('leads to the first finding that rests on the study, by the work that names the finding', () => {
  expect(getEvidenceMap([loss], [moran])[0]?.rows[0]?.cells).toEqual([
    { section: loss, path: '/motivations/fear-of-loss/#fear-of-loss-finding-davis2003' },
  ]);
});

test('puts the studies of sex with an ex first, and those from elsewhere last', () => {
  const elsewhere = createStudy('spielmann2016', 'elsewhere');
  const groups = getEvidenceMap([loss, styles], [elsewhere, davis, moran]);
  expect(groups.map(({ about, rows }) => [about, rows.map(({ study }) => study.id)])).toEqual([
    ['sex-with-an-ex', ['moran2020']],
    ['breakups', ['davis2003']],
    ['elsewhere', ['spielmann2016']],
  ]);
});

test('puts the study that bears on most sections first in its group', () => {
  const [group] = getEvidenceMap([loss, styles], [spielmann, davis]);
  expect(group?.rows.map(({ study }) => study.id)).toEqual(['davis2003', 'spielmann2016']);
});

test('puts first, of studies that bear on equally many sections, the one on an earlier section', () => {
  const closer = createStudy('moran2020', 'breakups');
  const [group] = getEvidenceMap([styles, loss, styles], [spielmann, closer, davis]);
  expect(group?.rows.map(({ study }) => study.id)).toEqual(['davis2003', 'spielmann2016', 'moran2020']);
  const [other] = getEvidenceMap(
    [{ ...styles, findings: [{ cites: [{ id: 'moran2020' }] }] }, loss],
    [spielmann, closer],
  );
  expect(other?.rows.map(({ study }) => study.id)).toEqual(['moran2020', 'spielmann2016']);
});

test('keeps the order of studies that bear on equally many sections, and on the same first', () => {
  const closer = createStudy('moran2020', 'breakups');
  const [group] = getEvidenceMap([loss], [spielmann, closer, davis]);
  expect(group?.rows.map(({ study }) => study.id)).toEqual(['spielmann2016', 'moran2020', 'davis2003']);
});

test('leaves out a study that no finding cites, and a group without rows', () => {
  expect(getEvidenceMap([styles], [moran, davis]).map(({ about }) => about)).toEqual(['breakups']);
});
