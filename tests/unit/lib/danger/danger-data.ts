/** Phrases of danger for tests, and what they are read with. */
import type { Danger, DangerLists, DangerWords } from '../../../../src/lib/danger/lists.ts';
import { createDangerFinder } from '../../../../src/lib/danger/danger.ts';

export const dangerWords: DangerWords = {
  persons: 'they he him his she her ex partner boyfriend gf husband wife'.split(' '),
  passedOver: 'a the my just really always even now have has had to is was often'.split(' '),
  breaks: ['not', 'never', 'if', 'because'],
  grave: ['strangled', 'suicide', 'abused', 'myself', 'kill', 'die', 'hit'],
  spellings: { myself: ['my self', 'meself'], want: ['wanna'], anymore: ['any more'] },
  sets: { homes: ['house', 'flat'], strikes: ['slap*', 'punch*'] },
};

/** A danger, and what its phrases are. */
export const createDanger = (id: string, phrases: string[], unless: string[] = []): Danger => ({
  id,
  need: 'abuse',
  passage: 'safety',
  title: id,
  text: 'You are not alone.',
  phrases,
  unless,
});

/** Lists of these dangers. */
export const createLists = (dangers: Danger[], ordinary: string[] = []): DangerLists => ({
  words: dangerWords,
  dangers,
  ordinary,
});

/** Whether a text says a phrase. */
export const says = (text: string, phrase: string, unless: string[] = [], ordinary: string[] = []) =>
  createDangerFinder(createLists([createDanger('danger', [phrase], unless)], ordinary))(text).length > 0;
