import { within } from '@testing-library/dom';
import { expect, test } from 'vitest';
import SupportLineList from '../../../src/components/support/SupportLineList.astro';
import { getText } from '../get-text.ts';
import { renderComponent } from '../render.ts';
import { chile, createLine, directory, norway } from '../sample-help.ts';

const night = createLine({ needs: ['crisis', 'talk'] });
const lines = [night, createLine({ id: 'harm-line', name: 'Harm Line', needs: ['sexual-violence'] }), directory];

const renderList = () => renderComponent(SupportLineList, { props: { countries: [chile, norway], lines } });
const getCountry = async (name: string) => {
  const { getByRole } = await renderList();
  return within(getByRole('region', { name }));
};

test('has a region for each country in turn, and one for any other', async () => {
  const { getAllByRole } = await renderList();
  expect(getAllByRole('heading', { level: 3 }).map(({ id, textContent }) => [id, textContent?.trim()])).toEqual([
    ['lines-cl', 'Chile'],
    ['lines-no', 'Norway'],
    ['lines-any', 'In any other country'],
  ]);
});

test('begins with the emergency numbers of the country, and what a caller has to know', async () => {
  const country = await getCountry('Norway');
  expect(getText(country.getAllByRole('heading', { level: 4 })[0] as Element)).toBe('Emergency');
  expect(country.getByRole('link', { name: 'Call 01\u00a013' }).getAttribute('href')).toBe('tel:0113');
  country.getByText('Press 5 if you <cannot> speak.');
});

test('has the lines for each need under its heading', async () => {
  const country = await getCountry('Norway');
  expect(country.getAllByRole('heading', { level: 4 }).map(getText)).toEqual([
    'Emergency',
    'Frightened of someone',
    'Not safe with yourself',
    'Sex you did not want',
    'To talk',
  ]);
  const getNames = (need: string) => {
    const list = country.getByRole('heading', { level: 4, name: need }).nextElementSibling as HTMLElement;
    return within(list).queryAllByRole('link', { name: /Line$/ }).map(getText);
  };
  expect(getNames('Not safe with yourself')).toEqual(['Night Line']);
  expect(getNames('Sex you did not want')).toEqual(['Harm Line']);
  expect(getNames('To talk')).toEqual(['Night Line']);
});

test('says where no line is confirmed, and which directory may list one', async () => {
  const country = await getCountry('Norway');
  const answer = country.getByRole('heading', { name: 'Frightened of someone' }).nextElementSibling as HTMLElement;
  expect(getText(answer)).toBe('We confirmed no line here. Lines of the World may list one.');
  expect(
    within(answer)
      .getAllByRole('link')
      .map((link) => link.getAttribute('href')),
  ).toEqual(['https://example.org/world']);
});

test('gives a line its anchor and its confirmation once, under its first need', async () => {
  const { element } = await renderList();
  const anchored = [...element.querySelectorAll('#night-line')];
  expect(anchored.map((line) => line.parentElement?.previousElementSibling?.textContent)).toEqual([
    'Not safe with yourself',
  ]);
});

test('knows of a country without lines its emergency numbers alone', async () => {
  const country = await getCountry('Chile');
  expect(country.getAllByRole('link').map((link) => link.getAttribute('href'))).toEqual(['#lines-cl', 'tel:0131']);
  expect(country.getAllByRole('heading', { level: 4 }).map(getText)).toEqual(['Emergency']);
});

test('lists the directories, and no other line, for any other country', async () => {
  const country = await getCountry('In any other country');
  expect(country.getAllByRole('link').map((link) => link.getAttribute('href'))).toEqual([
    '#lines-any',
    'https://example.org/world',
  ]);
});
