import type { Properties } from 'hast';
import type { Chapter } from './chapters.ts';

/** In which of the three stretches of a book a chapter stands, as EPUB names them. */
export const getStretch = ({ name }: Chapter): string => (name in backMatter ? 'backmatter' : 'bodymatter');

/** What is more than a chapter or a part. All have a role of the same name: https://www.w3.org/TR/dpub-aria/. */
const frontMatter: Record<string, string> = {
  'short-answer': 'abstract',
  opening: 'introduction',
  closing: 'conclusion',
};
const backMatter: Record<string, string> = {
  glossary: 'glossary',
  references: 'bibliography',
  about: 'colophon',
  support: 'appendix',
};

/** What a chapter is, said to e-readers and to screen readers. */
export function getRole({ name, kind }: Chapter): Properties {
  const type = frontMatter[name] ?? backMatter[name] ?? (kind === 'part' ? 'part' : 'chapter');
  return { 'epub:type': type, role: `doc-${type}` };
}
