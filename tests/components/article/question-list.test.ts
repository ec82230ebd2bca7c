import { expect, test } from 'vitest';
import QuestionList from '../../../src/components/article/QuestionList.astro';
import { getTexts } from '../reading.ts';
import { renderComponent } from '../render.ts';

const questions = ['What would you lose?', 'What is lost already?'];

const renderQuestions = (level: 2 | 4) =>
  renderComponent(QuestionList, { props: { sectionId: 'fear-of-loss', questions, level } });

test.each([2, 4] as const)('asks all questions, in order, under a heading of level %i', async (level) => {
  const { getAllByRole, getByRole } = await renderQuestions(level);
  expect(getByRole('heading', { level, name: 'Worth asking yourself' }).id).toBe('fear-of-loss-questions');
  expect(getTexts(getAllByRole('listitem'))).toEqual(questions);
});

test('has a link to itself on a section’s own page alone', async () => {
  const own = await renderQuestions(2);
  const link = own.getByRole('link', { name: 'Worth asking yourself' });
  expect(link.getAttribute('href')).toBe('#fear-of-loss-questions');
  expect((await renderQuestions(4)).queryByRole('link')).toBeNull();
});
