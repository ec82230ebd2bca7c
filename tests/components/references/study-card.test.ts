import { expect, test } from 'vitest';
import StudyCard from '../../../src/components/references/StudyCard.astro';
import { setCollections } from '../collections.ts';
import { getText } from '../get-text.ts';
import { renderComponent } from '../render.ts';
import { hale, rivers, riversStudy, works } from '../sample-works.ts';

setCollections({ references: works, studies: { [riversStudy.id]: riversStudy } });

const renderCard = async (props: object) => {
  const rendered = await renderComponent(StudyCard, { props: { ...props } });
  const names = rendered.queryAllByRole('term');
  const facts = rendered.queryAllByRole('definition').map((fact, i) => [names[i]?.textContent, fact.textContent]);
  return { ...rendered, facts };
};

test('names the work in full, and links its DOI', async () => {
  const { getByText, getByRole } = await renderCard({ reference: rivers, study: riversStudy });
  getByText('Rivers, A., & Stone, B. (2011). Meeting again', { exact: false });
  const address = 'https://doi.org/10.1000/rivers';
  expect(getByRole('link', { name: address }).getAttribute('href')).toBe(address);
});

test('says first how near the study comes, how many it asked, what was found, and what that cannot tell', async () => {
  const { element, facts } = await renderCard({ reference: rivers, study: riversStudy });
  const main = element.querySelector('.card-main');
  expect(main && getText(main)).toBe(
    'Diary study · about sex with an ex How: Month of daily diaries, 1,130 people. ' +
      'Found: Those who <met> slept worse. It cannot tell: Whether meeting made <sleep> worse.',
  );
  expect(facts.slice(3)).toEqual([
    ['Measured:', 'Sleep and longing.'],
    ['Who:', 'Students of <one> town.'],
    ['Where:', 'Norway.'],
    ['Followed for:', 'One month.'],
  ]);
});

test('leaves out what findings beside it tell, and is then no card to be shown elsewhere', async () => {
  const { element, facts } = await renderCard({ reference: rivers, study: riversStudy, told: riversStudy.samples });
  expect(getText(element)).toContain('Diary study · about sex with an ex');
  expect(facts).toEqual([
    ['Who:', 'Students of <one> town.'],
    ['Where:', 'Norway.'],
    ['Followed for:', 'One month.'],
  ]);
  expect(element.querySelector('[data-card]')).toBeNull();
});

test('does not lead to a search where findings beside it tell of the work', async () => {
  const props = { reference: { ...rivers, DOI: undefined }, study: riversStudy };
  expect((await renderCard(props)).queryByText('Search for it', { exact: false })).not.toBeNull();
  const { queryByText } = await renderCard({ ...props, told: riversStudy.samples });
  expect(queryByText('Search for it', { exact: false })).toBeNull();
});

test('says of a work without a study why it has none, and what nobody could confirm', async () => {
  const reference = { ...hale, custom: { noStudy: 'A book for <readers>.', unconfirmed: ['title', 'issued'] } };
  const { facts, getByText } = await renderCard({ reference, study: undefined });
  expect(facts).toEqual([]);
  getByText(
    'A book for <readers>. Not confirmed on a page we read: the exact title and the year of the printed issue.',
  );
});

test('says what is known from elsewhere alone', async () => {
  const study = { ...riversStudy, secondHand: 'The number of people is <from> a review.' };
  const { getByText } = await renderCard({ reference: rivers, study });
  getByText('The number of people is <from> a review.');
});

test('leads to the free text, and tells that address nothing', async () => {
  const reference = { ...rivers, custom: { freeText: 'https://example.org/text' } };
  const { getByRole } = await renderCard({ reference, study: riversStudy });
  const link = getByRole('link', { name: 'Free full text Meeting again' });
  expect(link.getAttribute('href')).toBe('https://example.org/text');
  expect(link.getAttribute('rel')).toBe('noopener noreferrer');
});

test('leads to a search for its title where the work has no address', async () => {
  const { getByRole } = await renderCard({ reference: hale, study: undefined });
  const link = getByRole('link', { name: 'Search for it Letters kept' });
  expect(link.getAttribute('href')).toBe('https://search.crossref.org/?q=Letters+kept');
  expect(link.getAttribute('rel')).toBe('noopener noreferrer');
});

test('is found by the address of its reference', async () => {
  const { element } = await renderCard({ reference: rivers, study: riversStudy });
  expect(element.querySelector('[data-card]')?.getAttribute('data-card')).toBe('/references/#rivers2011');
});

const retracted = {
  corrected: { date: '2012', URL: 'https://example.org/correction' },
  retracted: { date: '2014-03-05', DOI: '10.1000/notice#1' },
};

test('says first of a work that it was retracted, when, and where that stands', async () => {
  const reference = { ...rivers, custom: retracted };
  const { element, getAllByRole } = await renderCard({ reference, study: riversStudy });
  const main = element.querySelector('.card-main');
  expect(main && getText(main)).toBe(
    'Retracted on 5 March 2014. Read the notice Meeting again Corrected in 2012. Read the notice Meeting again',
  );
  const links = getAllByRole('link', { name: 'Read the notice Meeting again' });
  expect(links.map((link) => link.getAttribute('href'))).toEqual([
    'https://doi.org/10.1000/notice%231',
    'https://example.org/correction',
  ]);
});

test('says so of a work without a study, too, and beside findings that tell of it', async () => {
  const doubted = { expressionOfConcern: { date: '2013-04', DOI: '10.1000/notice' } };
  const bare = await renderCard({ reference: { ...hale, custom: doubted }, study: undefined });
  bare.getByText('Expression of concern');
  expect(getText(bare.element)).toContain('Expression of concern in April 2013.');
  const beside = await renderCard({
    reference: { ...rivers, custom: retracted },
    study: riversStudy,
    told: riversStudy.samples,
  });
  expect(getText(beside.element)).toContain('Retracted on 5 March 2014.');
});
