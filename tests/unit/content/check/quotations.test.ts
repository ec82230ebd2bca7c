/** The five quotations as they were given to us, word for word; neither a record nor a section may ever drift from them. */
import { globSync, readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { describe, expect, test } from 'vitest';
import { parse } from 'yaml';

const quotations = [
  {
    expert: 'dr-fisher',
    section: 'motivations/validation-and-reassurance',
    words: 'feel a sense of personal worth and regain lost confidence.',
  },
  {
    expert: 'justin-lehmiller',
    section: 'motivations/conflict-and-passion',
    words:
      'heightened emotional states can amplify sexual desire, making people more inclined to seek out breakup sex as a way to channel that intensity.',
  },
  {
    expert: 'james-gross',
    section: 'purposes/emotional-regulation',
    words:
      'People often turn to physical behaviors to regulate their emotional state, seeking quick relief through immediate experiences.',
  },
  {
    expert: 'amir-levine',
    section: 'purposes/attachment-styles',
    words:
      'anxiously attached individuals cling to physical intimacy in moments of loss, while avoidants use the same behavior to suppress deeper emotional engagement.',
  },
  {
    expert: 'laura-berman',
    section: 'purposes/reaffirming-autonomy',
    words: 'sexual agency can feel empowering after the loss of emotional control that often accompanies a breakup.',
  },
];

const content = fileURLToPath(new URL('../../../../content/', import.meta.url));
const read = (path: string) => readFileSync(content + path, 'utf8');

describe.for(quotations)('the quotation of $expert', ({ expert, section, words }) => {
  test('stands word for word among those given', () => {
    expect(parse(read('given-words.yaml'))).toMatchObject({ words: { [expert]: words } });
  });

  test('stands word for word in the record', () => {
    expect(parse(read(`experts/${expert}.yaml`))).toMatchObject({ quotation: { words } });
  });

  test('stands word for word in its section', () => {
    expect(read(`${section}.mdx`)).toContain(`<ExpertCallout expert="${expert}">${words}</ExpertCallout>`);
  });
});

test('nobody else is quoted', () => {
  expect(globSync('*.yaml', { cwd: `${content}experts` }).toSorted()).toEqual([
    'amir-levine.yaml',
    'dr-fisher.yaml',
    'james-gross.yaml',
    'justin-lehmiller.yaml',
    'laura-berman.yaml',
  ]);
});
