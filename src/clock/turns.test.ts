import { expect, test } from 'vitest';
import { turns } from './turns.ts';

test('a long computation lets others have their turn, a short one does not wait', async () => {
  let others = 0;
  let going = true;
  const live = () => void (going && setImmediate(() => (others++, live())));
  live();
  const turn = turns();
  await turn();
  for (let step = 0; step < 5; step++) {
    const begun = performance.now();
    while (performance.now() - begun < 11);
    await turn();
  }
  going = false;
  expect(others).toBeGreaterThanOrEqual(5);
});
