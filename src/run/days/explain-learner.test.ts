import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { beforeAll, describe, expect, test } from 'vitest';
import { temporaryFolder } from '../../../test/support/temporary-folder.ts';
import { learnerFromState, learnerState, stateOfLearner, type LearnerMemory } from '../../assistant/index.ts';
import type { DayEntry } from '../../journal/index.ts';
import { explainLearner } from './explain-learner.ts';
import { liveAgain } from './explain-learner-life.ts';
import { replayDay } from './explain-learner-replay.ts';
import { planDays } from './plan-days.ts';
import { runDays } from './run-days.ts';

const root = join(temporaryFolder(), 'run');
let life = '';

beforeAll(async () => {
  const plan = await planDays({ out: root, people: 2, days: 4, 'held-out': 1, assistants: ['memory', 'learner'] });
  await runDays(plan);
  life = (JSON.parse(readFileSync(join(root, 'people.jsonl'), 'utf8').split('\n')[0]!) as { life: string }).life;
});

function journaled(day: number, assistant: string): DayEntry[] {
  const lines = readFileSync(join(root, 'lives', life, `${assistant}-1`, 'journal.jsonl'), 'utf8').split('\n');
  const entries = lines.slice(0, -1).map((line) => JSON.parse(line) as DayEntry);
  const isOfDay = ({ type, ...rest }: DayEntry) =>
    ['tick-taken', 'silence-kept', 'tick-failed'].includes(type) && 'day' in rest && rest.day === day;
  return entries.filter(isOfDay);
}

describe('a day that is lived again', () => {
  test.each(['learner', 'memory'])('by %s as it was then is the same day', async (assistant) => {
    for (const day of [1, 3]) {
      expect(journaled(day, assistant).length).toBeGreaterThan(5);
      expect(await replayDay({ root, life, assistant, day })).toEqual(journaled(day, assistant));
    }
  });

  test('with another version is another day', async () => {
    const early = await replayDay({ root, life, day: 4, version: 0 });
    expect(early).not.toEqual(journaled(4, 'learner'));
    const spoken = (entries: readonly DayEntry[]) => entries.filter(({ type }) => type === 'tick-taken').length;
    expect(spoken(early)).toBeGreaterThan(spoken(await replayDay({ root, life, day: 4 })));
  });

  test('is refused where there is no such day, version, life or assistant', async () => {
    await expect(replayDay({ root, life, day: 5 })).rejects.toThrow('There is no day 5: this study has days 1 to 4');
    await expect(replayDay({ root, life, day: 1, version: 4 })).rejects.toThrow('There is no version 4');
    await expect(replayDay({ root, life: 'nobody', day: 1 })).rejects.toThrow('No life begins with "nobody"');
    await expect(replayDay({ root, life, assistant: 'best', day: 1 })).rejects.toThrow('There is no assistant "best"');
  });
});

describe('what a learner has learned', () => {
  test('is told family by family, with numbers', async () => {
    const text = await explainLearner({ root, life });
    expect(text).toContain(`learner of ${life} after 3 trainings, from `);
    for (const family of ['speaking', 'topic', 'style', 'activity', 'time', 'minutes since the last']) {
      expect(text).toMatch(new RegExp(`^${family}$`, 'm'));
    }
    expect(text).toMatch(/^ {2}for +\S.* \+\d\.\d\d/m);
    expect(text).toMatch(/^ {2}against +\S.* -\d\.\d\d/m);
  });

  test('is nothing before the first training', async () => {
    expect(await explainLearner({ root, life, version: 0 })).toContain('It has learned nothing yet');
  });

  test('says what it would say at a moment', async () => {
    const at = { weekday: 'mon', minute: 1170, activity: 'free', since: null };
    const lines = (await explainLearner({ root, life, at })).split('\n').slice(-7);
    expect(lines[0]).toMatch(/^At 19:30 on a Monday, free time, nothing said yet today: \d+ of 144 things/);
    const scores = lines.slice(1).map((line) => Number(/[+-]\d+\.\d\d/.exec(line)![0]));
    expect(scores).toEqual(scores.toSorted((one, other) => other - one));
  });

  test('can be refused for who has no weights', async () => {
    await expect(explainLearner({ root, life, assistant: 'memory' })).rejects.toThrow('has no weights');
  });
});

test('a state holds the weights to four places, and is read again', async () => {
  const again = await liveAgain({ root, life });
  const memory = (await again.memoryAfter(2)) as LearnerMemory;
  again.close();
  const state = learnerState.parse(JSON.parse(JSON.stringify(stateOfLearner(memory))));
  const read = learnerFromState(state);
  expect(state.version).toBe(2);
  expect(Object.keys(state.weights).length).toBeGreaterThan(20);
  expect(read).toMatchObject({ version: 2, hobbies: memory.hobbies, pairs: [] });
  memory.weights.forEach((weight, index) => expect(Math.abs(weight - read.weights[index]!)).toBeLessThan(0.000051));
  expect(() => learnerFromState({ ...state, size: 3 })).toThrow(RangeError);
});
