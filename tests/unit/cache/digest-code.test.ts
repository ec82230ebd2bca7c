import { expect, test } from 'vitest';
import { digestCode } from '../../../src/cache/digest-code.ts';
import { createProject } from './project.ts';

const files = {
  'src/draw.ts': [
    'import { one,',
    "  two } from './lib/shapes.ts';",
    "import style from './styles/a.csl?raw';",
    "import type { Shape } from './lib/types.ts';",
    "import './lib/effect.ts';",
    "export { three } from './lib/three.ts';",
    "const later = () => import('./lib/later.ts');",
  ].join('\n'),
  'src/lib/shapes.ts': "import { deep } from '../deep/deep.ts';",
  'src/lib/types.ts': '',
  'src/lib/effect.ts': '',
  'src/lib/three.ts': '',
  'src/lib/later.ts': "import { draw } from '../draw.ts';",
  'src/deep/deep.ts': '',
  'src/styles/a.csl': '',
  'src/other.ts': '',
};

const isSeen = (file: string) => {
  const { root, write } = createProject(files);
  const before = digestCode(root, 'src/draw.ts');
  write(file, '// Changed.');
  return digestCode(root, 'src/draw.ts') !== before;
};

test.for([
  'src/draw.ts',
  'src/lib/shapes.ts',
  'src/styles/a.csl',
  'src/lib/effect.ts',
  'src/lib/three.ts',
  'src/lib/later.ts',
  'src/deep/deep.ts',
])('is another when %s is', (file) => {
  expect(isSeen(file)).toBe(true);
});

test.for(['src/lib/types.ts', 'src/other.ts'])('is the same whatever %s says, which makes nothing', (file) => {
  expect(isSeen(file)).toBe(false);
});

test('is the same in any folder', () => {
  expect(digestCode(createProject(files).root, 'src/draw.ts')).toBe(
    digestCode(createProject(files).root, 'src/draw.ts'),
  );
});
