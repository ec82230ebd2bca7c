import { testEngine } from './test-engine.ts';
import { WebKit } from './webkit.ts';

testEngine({
  program: 'webkit',
  open: () => WebKit.open(),
  leftOut: { print: 'WebKitWebDriver does not print' },
});
