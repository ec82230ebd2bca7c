import { expect, test } from 'vitest';
import VoiceList from '../../../src/components/navigation/VoiceList.astro';
import { getTexts, readAddresses } from '../reading.ts';
import { renderComponent } from '../render.ts';
import { createPurpose, createSection } from '../sample-entries.ts';

test('leads from the first voice of each section to its place in the article', async () => {
  const sections = [createSection(), createPurpose()];
  const { getAllByRole } = await renderComponent(VoiceList, { props: { sections } });
  const links = getAllByRole('link');
  expect(getTexts(links)).toEqual(['I cannot let go', 'I always cling']);
  expect(readAddresses(links)).toEqual(['/#fear-of-loss', '/#attachment-styles']);
});
