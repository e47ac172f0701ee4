import { rmSync } from 'node:fs';
import { join } from 'node:path';
import { beforeAll, describe, expect, test } from 'vitest';
import { modelAt, modelServer } from '../../../test/support/study.ts';
import { temporaryFolder } from '../../../test/support/temporary-folder.ts';
import type { DayEntry } from '../../journal/index.ts';
import { explainLearner } from './explain-learner.ts';
import { replayDay } from './explain-learner-replay.ts';
import { linesOf } from './outside-trainer.test-helper.ts';
import { planDays, type DaysPlan } from './plan-days.ts';
import { runDays } from './run-days.ts';

let plan: DaysPlan;
let rated: DaysPlan;

const rootOf = ({ directory }: DaysPlan) => directory.root;
const lifeOf = ({ directory }: DaysPlan) => (linesOf(directory.people) as { life: string }[])[0]!.life;
const labelsOf = ({ study }: DaysPlan) => study.assistants.map(({ label }) => label);
const cellOf = (of: DaysPlan, at: number) => ({ life: lifeOf(of), assistant: labelsOf(of)[at]!, trial: 1 });

beforeAll(async () => {
  const server = await modelServer({ seed: 2 });
  const model = modelAt(server, 'tiny');
  const few = { people: 1, days: 3, tick: 1800 };
  const out = temporaryFolder();
  plan = await planDays({ ...few, out: join(out, 'around'), assistants: [`learner:${model}`, model, 'learner'] });
  await runDays(plan);
  rated = await planDays({ ...few, out: join(out, 'rated'), assistants: ['learner'], raters: [model] });
  await runDays(rated);
});

describe('what a learner around a model has learned', () => {
  test('is told as it was after each training', async () => {
    const asked = { root: rootOf(plan), ...cellOf(plan, 0) };
    const texts = await Promise.all([0, 1, 2].map((version) => explainLearner({ ...asked, version })));
    expect(texts[0]).toContain('It has learned nothing yet');
    expect(texts[1]).toContain(`${asked.assistant} of ${asked.life} after 1 training.`);
    expect(texts[2]).toMatch(/^ {2}(?:for|against) +\S.* [+-]\d\.\d\d/m);
    expect(texts[1]).not.toBe(texts[2]!.replace('2 trainings', '1 training'));
    expect(await explainLearner(asked)).toBe(texts[2]);
    const at = { weekday: 'mon', minute: 1170, activity: 'free', since: null };
    expect(await explainLearner({ ...asked, at })).toContain('At 19:30 on a Monday');
  });

  test('is told of the built-in learner where a model rates', async () => {
    const text = await explainLearner({ root: rootOf(rated), life: lifeOf(rated) });
    expect(text).toContain(`learner of ${lifeOf(rated)} after 2 trainings.`);
  });

  test('is refused where there is no such version, and who has no weights', async () => {
    const asked = { root: rootOf(plan), ...cellOf(plan, 0) };
    await expect(explainLearner({ ...asked, version: 3 })).rejects.toThrow('has versions 0 to 2');
    await expect(explainLearner({ ...asked, ...cellOf(plan, 1) })).rejects.toThrow('has no weights');
  });

  test('a day is not lived again where somebody would have to be asked', async () => {
    const asked = { root: rootOf(plan), ...cellOf(plan, 0), day: 1 };
    await expect(replayDay(asked)).rejects.toThrow('is not built in, and days can only be lived again');
    await expect(replayDay({ root: rootOf(rated), life: lifeOf(rated), day: 1 })).rejects.toThrow('rated by a model');
  });
});

test('a built-in learner beside it is computed again, and nothing of it is kept', async () => {
  const learned = (linesOf(plan.directory.journal(cellOf(plan, 2))) as DayEntry[]).filter(
    ({ type }) => type === 'day-learned',
  );
  expect(learned).toHaveLength(2);
  for (const entry of learned) expect(entry).not.toHaveProperty('memory');
  expect(await explainLearner({ root: rootOf(plan), life: lifeOf(plan) })).toMatch(/after 2 trainings, from \d+ pairs/);
});

test('living again from the record keeps the same', async () => {
  const cell = cellOf(plan, 0);
  const journal = plan.directory.journal(cell);
  const memories = plan.directory.memories(cell);
  const before = [linesOf(journal), linesOf(memories)];
  rmSync(journal);
  await runDays(plan);
  expect([linesOf(journal), linesOf(memories)]).toEqual(before);
});
