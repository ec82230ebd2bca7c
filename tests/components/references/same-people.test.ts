import { expect, test } from 'vitest';
import SamePeople from '../../../src/components/references/SamePeople.astro';
import { setCollections } from '../collections.ts';
import { getText } from '../get-text.ts';
import { renderComponent } from '../render.ts';
import { haleStudy, riversStudy, works } from '../sample-works.ts';

setCollections({ references: works, studies: { [riversStudy.id]: riversStudy, [haleStudy.id]: haleStudy } });

test('names the other work that studied people of the same group, and not the work itself', async () => {
  const { element, getAllByRole } = await renderComponent(SamePeople, { props: { study: riversStudy } });
  expect(getText(element)).toBe('From the same group of people as in Hale et al. (2003).');
  expect(getAllByRole('link').map((link) => link.getAttribute('href'))).toEqual(['/references/#hale2003']);
});

test('says nothing where nobody else studied them', async () => {
  const study = { ...riversStudy, samples: riversStudy.samples.map((sample) => ({ ...sample, cohort: undefined })) };
  const { element } = await renderComponent(SamePeople, { props: { study } });
  expect(getText(element)).toBe('');
});
