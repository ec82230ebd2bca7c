import { expect, test } from 'vitest';
import { stripMarkup } from '../../../../src/lib/text/strip-markup.ts';

test.for([
  ['<i>In vivo</i> CO<sub>2</sub>', 'In vivo CO2'],
  ['<span class="nocase">DNA</span> and <span style="font-variant:small-caps;">rna</span>', 'DNA and rna'],
  ['p < .05 and <x>', 'p < .05 and <x>'],
] as const)('of “%s” leaves “%s”', ([marked, plain]) => {
  expect(stripMarkup(marked)).toBe(plain);
});
