import { Firefox } from './firefox.ts';
import { testEngine } from './test-engine.ts';

testEngine({
  program: 'firefox',
  open: () => Firefox.open(),
  leftOut: { leave: 'tests/leaving does it by the keys of the system, which Firefox takes for its own, too' },
});
