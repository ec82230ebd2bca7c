import { expect, test } from 'vitest';
import { findId } from '../../../../src/browser/search/find-id.ts';

const ids = ['emotional-closure', 'emotional-closure-fn-why', 'Émile', 'moran2020', 'b-1'];

test.for([
  '#emotional-closure.',
  '#emotional-closure)',
  '#emotional-closure).',
  '#emotional-closure,',
  '#emotional-closure”',
  '#emotional-closure"',
  '#emotional-closure&gt;',
  '#emotional-closure…',
  '#emotional-closure-',
  '#emotional-closure%20',
  '#emotional-closure%E2%80%9D',
  '#emotional-closure?',
  '#emotional-closure?fbclid=x',
  '#emotional-closure is worth reading',
  '#Emotional-Closure',
  '#EMOTIONAL-CLOSURE!',
  '#%65motional%2Dclosure',
  '#“emotional-closure”',
  '##emotional-closure',
  '#/emotional-closure',
])('%s is emotional-closure', (hash) => {
  expect(findId(hash, ids)).toBe('emotional-closure');
});

test.for([
  ['#émile.', 'Émile'],
  ['#%C3%A9mile', 'Émile'],
  ['#Moran2020;', 'moran2020'],
  ['#B-1*', 'b-1'],
  ['#emotional-closure-fn-why]', 'emotional-closure-fn-why'],
] as const)('%s is %s', ([hash, id]) => {
  expect(findId(hash, ids)).toBe(id);
});

test.for([
  '#',
  '#.',
  '#closure',
  '#emotional',
  '#%E2%80',
  '#emotional-closure:~:text=it',
  '#:~:text=emotional-closure',
])('%s names no place', (hash) => {
  expect(findId(hash, ids)).toBeUndefined();
});
