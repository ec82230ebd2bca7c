import { expect, test } from 'vitest';
import { runSteps } from '../../../src/build/finish-site.ts';
import type { Step } from '../../../src/build/steps.ts';

const toStep = (name: string, rest: Partial<Step> = {}): Step => ({
  name,
  reads: /$^/,
  writes: /$^/,
  run: () => undefined,
  ...rest,
});

/** Runs steps, each of which ends when it is told to, and notes what begins and ends. */
function start(steps: Step[]) {
  const told: string[] = [];
  const ends = new Map<string, (fault?: Error) => void>();
  const run = runSteps(steps, async ({ name }) => {
    told.push(`${name} begins`);
    await new Promise<void>((resolve, reject) => {
      ends.set(name, (fault) => {
        if (fault === undefined) resolve();
        else reject(fault);
      });
    });
    told.push(`${name} ends`);
  });
  const end = async (name: string, fault?: Error) => {
    ends.get(name)?.(fault);
    await new Promise(setImmediate);
  };
  return { told, run, end };
}

test('a step begins when the one before has ended', async () => {
  const { told, run, end } = start([toStep('one'), toStep('two')]);
  expect(told).toEqual(['one begins']);
  await end('one');
  await end('two');
  await run;
  expect(told).toEqual(['one begins', 'one ends', 'two begins', 'two ends']);
});

test('a step begins beside one that goes on, and all have ended when the run has', async () => {
  const { told, run, end } = start([toStep('long', { goesOn: true }), toStep('two')]);
  let hasEnded = false;
  void run.then(() => (hasEnded = true));
  expect(told).toEqual(['long begins', 'two begins']);
  await end('two');
  expect(hasEnded).toBe(false);
  await end('long');
  expect(hasEnded).toBe(true);
});

test.each(['long', 'two'])('the run fails with “%s”', async (name) => {
  const { run, end } = start([toStep('long', { goesOn: true }), toStep('two')]);
  const fails = expect(run).rejects.toThrow('No paper');
  await end(name, new Error('No paper'));
  await fails;
});
