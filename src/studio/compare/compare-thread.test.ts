import { cpSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, expect, onTestFinished, test } from 'vitest';
import { carryOutWork } from '../studies/carry-out-work.ts';
import { openLibrary } from '../library.ts';
import { comparedSide } from './compared-side.ts';
import { carryOutOrder } from './carry-out-order.ts';
import type { CompareOrder } from './compare-order.ts';
import { openCompareThread } from './compare-thread.ts';
import { comparisonStore } from './comparison-store.ts';

const folder = mkdtempSync(join(tmpdir(), 'livelong-compare-'));
afterAll(() => rmSync(folder, { recursive: true, force: true }));
const root = join(folder, 'some-run');
const input = { people: 2, events: 1, assistants: ['helpful', 'silent'], out: root };
const quiet = { environment: {}, purse: null, onBegun: () => {}, onProgress: () => {}, listen: () => {} };
await carryOutWork({ kind: 'conversations', input }, quiet);
const library = openLibrary({ roots: [root], saveTo: folder });

function order<What extends CompareOrder['what']>(what: What, left = 'helpful') {
  const sideOf = (assistant: string) => comparedSide(library, `some-run:${assistant}`);
  return { what, left: sideOf(left), right: sideOf('silent'), focus: { judge: null, metric: null } };
}

function opened() {
  const closing = new AbortController();
  onTestFinished(() => closing.abort());
  return { thread: openCompareThread(closing.signal), closing };
}

test('what a thread compares is what is compared without one', async () => {
  const { thread } = opened();
  const store = comparisonStore();
  for (const what of ['view', 'people', 'file'] as const) {
    expect(await thread.ask(order(what))).toEqual(await carryOutOrder(store, order(what)));
  }
});

test('what cannot be compared is told by names of runs, and the thread goes on', async () => {
  const { thread } = opened();
  await expect(thread.ask(order('view', 'nobody'))).rejects.toThrow(/nobody/);
  await expect(thread.ask(order('view', 'nobody'))).rejects.not.toThrow(folder);
  await expect(thread.ask(order('moved'))).rejects.toThrow('not on days at home');
  const damaged = join(folder, 'damaged');
  cpSync(root, damaged, { recursive: true });
  writeFileSync(join(damaged, 'scores.json'), '{');
  const left = comparedSide(openLibrary({ roots: [damaged], saveTo: folder }), 'damaged:helpful');
  await expect(thread.ask({ ...order('view'), left })).rejects.toThrow(/damaged/);
  expect(await thread.ask(order('view'))).toMatchObject({ kind: 'conversations' });
});

test('a studio that closes waits for no comparison', async () => {
  const { thread, closing } = opened();
  const asked = thread.ask(order('view'));
  closing.abort();
  await expect(asked).rejects.toThrow('given up');
  expect(() => thread.ask(order('view'))).toThrow('being closed');
});
