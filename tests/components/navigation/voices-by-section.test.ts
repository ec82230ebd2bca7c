import { expect, test } from 'vitest';
import VoicesBySection from '../../../src/components/navigation/VoicesBySection.astro';
import { getTexts, readAddresses } from '../reading.ts';
import { renderComponent } from '../render.ts';
import { createPurpose, createSection } from '../sample-entries.ts';

const sections = [createSection(), createPurpose({ voices: ['one', 'two', 'three', 'four', 'five', 'six'] })];

test('lists the first five voices under each section', async () => {
  const { element } = await renderComponent(VoicesBySection, { props: { sections } });
  expect(getTexts([...element.querySelectorAll('dt, dd')])).toEqual([
    'Fear of loss',
    'I cannot let go',
    'I dread an empty flat',
    'Attachment styles',
    'one',
    'two',
    'three',
    'four',
    'five',
  ]);
});

test('leads to each section', async () => {
  const { getAllByRole } = await renderComponent(VoicesBySection, { props: { sections } });
  expect(readAddresses(getAllByRole('link'))).toEqual(['/motivations/fear-of-loss/', '/purposes/attachment-styles/']);
});
