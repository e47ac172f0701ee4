import { existsSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import { afterAll, describe, expect, test } from 'vitest';
import type { AssistantPort } from '../assistant/index.ts';
import { systemClock } from '../clock/index.ts';
import { startFakeModelServer } from '../testing/index.ts';
import { openParts } from './open-parts.ts';
import { openRun } from './open-run.ts';
import { planRun } from './plan-run.ts';
import type { Progress } from './progress.ts';
import { runStudy } from './run-study.ts';
import type { StudyInput } from './study-input.ts';

const folder = mkdtempSync(join(tmpdir(), 'livelong-study-'));
afterAll(() => rmSync(folder, { recursive: true }));

const request: StudyInput = {
  turns: 2,
  events: 1,
  trials: 1,
  seed: 1,
  user: 'agenda',
  assistants: ['silent'],
  judges: ['heuristic'],
  'call-timeout': 5,
};

/** Runs a study whose assistants take a moment for each reply; each cell waits for one reply at a time. */
async function runSlowly(name: string, changes: Partial<StudyInput>) {
  const plan = await planRun({ ...request, ...changes, out: join(folder, name) });
  const run = await openRun(plan);
  const parts = await openParts(plan, { clock: systemClock, environment: {} });
  let now = 0;
  let most = 0;
  const slow: AssistantPort = {
    reply: async () => {
      most = Math.max(most, ++now);
      await sleep(15);
      now--;
      return { text: 'Hm.', intent: null };
    },
    afterConversation: null,
    carriesOn: false,
    earlierConversations: 'none',
  };
  const assistants = parts.assistants.map(({ label }) => ({ label, assistant: slow }));
  const seen: Progress[] = [];
  try {
    await runStudy({
      ...run,
      parts: { ...parts, assistants, waits: true },
      onProgress: (progress) => seen.push(structuredClone(progress)),
    });
  } finally {
    run.close();
    await parts.close();
  }
  return { most, seen, run };
}

describe('cells in progress', () => {
  test('are bounded, whatever the number of assistants and trials', async () => {
    const assistants = ['silent', 'echo', 'generic'];
    const { most, seen } = await runSlowly('many', { people: 2, assistants, trials: 3, concurrency: 1 });
    expect(most).toBe(4);
    expect(seen.at(-1)).toMatchObject({ lives: { done: 2, all: 2 }, conversations: { done: 18, known: 0, all: 18 } });
    for (const { lives, conversations } of seen) {
      if (conversations.done < 9) expect(lives.done).toBe(0);
    }
  });

  test('are all lives at once where there are places enough', async () => {
    expect((await runSlowly('wide', { people: 8, concurrency: 48 })).most).toBe(8);
  });
});

test('results go when something is added to a run, not when it is only read again; what is known took no time', async () => {
  const { run } = await runSlowly('again', { people: 2 });
  const stale = [run.directory.scores, run.directory.manifest, run.directory.index];
  for (const path of stale) writeFileSync(path, '{}');
  const { seen } = await runSlowly('again', { people: 2 });
  expect(seen.at(-1)).toMatchObject({ lives: { done: 2 }, conversations: { done: 2, known: 2 } });
  expect(stale.map((path) => existsSync(path))).toEqual([true, true, true]);
  rmSync(run.directory.journal({ life: run.lives.plan[0]!.id, assistant: 'silent', trial: 1 }));
  await runSlowly('again', { people: 2 });
  expect(stale.map((path) => existsSync(path))).toEqual([false, false, false]);
});

test('calls for embeddings are counted', async () => {
  const server = await startFakeModelServer();
  const embedding = `openai-compatible:e@${server.url}`;
  const changes = { people: 1, turns: 4, assistants: ['helpful'], embedding };
  const plan = await planRun({ ...request, ...changes, out: join(folder, 'embedded') });
  const run = await openRun(plan);
  const parts = await openParts(plan, { clock: systemClock, environment: {} });
  try {
    const { calls } = await runStudy({ ...run, parts, onProgress: () => {} });
    const vectors = readFileSync(run.directory.vectors, 'utf8').trimEnd().split('\n');
    expect(vectors.length).toBeGreaterThan(1);
    expect(calls).toEqual({ made: vectors.length, recorded: 0 });
  } finally {
    run.close();
    await parts.close();
    await server.close();
  }
});
