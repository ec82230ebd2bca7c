import type { SocialCard } from '../../content/social-cards.ts';

/**
 * Refuses words of a picture that its typeface has no letters for: they would be drawn as empty boxes.
 * @param cuts The characters of each cut of the typeface, as code points.
 * @throws With the file, the field and the letter.
 */
export function checkLetters({ name, words, sentence, source, verdicts = [] }: SocialCard, cuts: Set<number>[]): void {
  const { file, fields } = source;
  const texts = [
    { text: name, place: `${file}: ${fields.name ?? ''}` },
    { text: words, place: `${file}: ${fields.words}` },
    ...[sentence, ...verdicts.map((each) => each.words)].map((text) => ({
      text,
      place: `what the site adds to ${file}`,
    })),
  ];
  for (const { text = '', place } of texts) {
    const letter = [...text].find((each) => cuts.some((cut) => !cut.has(each.codePointAt(0) ?? 0)));
    if (letter === undefined) continue;
    const code = (letter.codePointAt(0) ?? 0).toString(16).toUpperCase().padStart(4, '0');
    throw new Error(
      `${place}: “${text.replaceAll(/^“|”$/g, '')}” has “${letter}” (U+${code}), for which the typeface of the pictures for previews has no ` +
        'letter. Write it with letters of western Europe, or put another file of the typeface into src/build/social/fonts.ts.',
    );
  }
}
