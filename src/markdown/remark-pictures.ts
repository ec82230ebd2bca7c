import type { Root } from 'mdast';
import type { Transformer } from 'unified';
import { visit } from 'unist-util-visit';
import { getFrontMatter } from './front-matter.ts';

/** Records which pictures an entry’s prose shows, for what is made of an entry beside its page. */
export function remarkPictures(): Transformer<Root> {
  return (tree, file) => {
    const pictures: string[] = [];
    visit(tree, ['mdxJsxFlowElement', 'mdxJsxTextElement'], (node) => {
      if (!('attributes' in node) || node.name !== 'SectionPicture') return;
      const picture = node.attributes.find((attribute) => 'name' in attribute && attribute.name === 'picture');
      if (typeof picture?.value === 'string') pictures.push(picture.value);
    });
    getFrontMatter(file).pictures = pictures;
  };
}
