import { appendFileSync, cpSync, existsSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { beforeAll, describe, expect, test } from 'vitest';
import { temporaryFolder } from '../../../test/support/temporary-folder.ts';
import { DamagedJournal, type DayEntry } from '../../journal/index.ts';
import { daysDirectory, readDaysScores, readDaysStudy, simulateDays } from '../../run/index.ts';
import { NotFound } from '../problem.ts';
import { daysOfLife } from './days-of-life.ts';
import { homeOf, requireAssistant, type DaysRun } from './days-run.ts';
import { daysSummary } from './days-summary.ts';
import { daysOfJournal } from './journals.ts';
import { lastTally } from './last-tally.ts';
import { listPeople } from './list-people.ts';
import { peopleOf, personOf } from './people-list.ts';
import { spokenRates } from './rates.ts';
import { scanJournal } from './scan-journal.ts';
import { wholeDay } from './whole-day.ts';

const root = temporaryFolder();
const out = join(root, 'days');
const assistants = ['silent', 'nagging', 'learner'];

function runAt(folder: string): DaysRun {
  const directory = daysDirectory(folder);
  return { name: 'days', directory, study: readDaysStudy(directory)! };
}

function journalLines(path: string): DayEntry[] {
  const lines = readFileSync(path, 'utf8').trimEnd().split('\n');
  return lines.map((line) => JSON.parse(line) as DayEntry);
}

let run: DaysRun;
let lives: string[];
const pathOf = (life: string, assistant: string) => run.directory.journal({ life, assistant, trial: 1 });

beforeAll(async () => {
  await simulateDays({ out, people: 3, days: 3, 'held-out': 1, assistants });
  run = runAt(out);
  lives = (await peopleOf(run.directory)).map(({ life }) => life);
});

test('a journal’s days are found where their entries lie, and nothing else of it is kept', async () => {
  for (const assistant of assistants) {
    const path = pathOf(lives[0]!, assistant);
    const bytes = readFileSync(path);
    const { days, heldOut, complete } = await scanJournal(path);
    expect(days.map(({ day }) => day)).toEqual([1, 2, 3]);
    expect(complete).toBe(true);
    expect(heldOut.map(({ trainings }) => trainings)).toEqual(assistant === 'learner' ? [0, 1, 2] : [0]);
    for (const { day, span } of days) {
      const lines = bytes
        .subarray(span.offset, span.offset + span.length)
        .toString('utf8')
        .split('\n');
      const own = journalLines(path).filter(
        (entry) => 'day' in entry && entry.day === day && entry.type !== 'day-learned',
      );
      expect(lines.map((line) => JSON.parse(line) as unknown)).toEqual(own);
    }
  }
});

test('a day holds every tick once: said, silent or failed, and walks on free floor from tile to tile', async () => {
  const person = await personOf(run.directory, lives[1]!);
  const day = await wholeDay(run, { person, assistant: 'learner', day: 1 });
  const silent = day.silences.reduce((sum, { from, to }) => sum + Math.round(((to - from) * 60) / day.tickSeconds), 0);
  expect(day.suggestions.length).toBe(day.tally.speech.rated + day.tally.speech.missing);
  expect(day.suggestions.length).toBeGreaterThan(20);
  expect(silent + day.suggestions.length).toBe(day.tally.ticks);
  const entries = journalLines(pathOf(lives[1]!, 'learner'));
  const first = entries.find((entry) => entry.type === 'tick-taken' && entry.day === 1 && entry.reaction !== null);
  if (first?.type !== 'tick-taken') throw new Error('nothing was said');
  expect(day.suggestions[0]).toMatchObject({ text: first.candidates[first.delivered]!.text, reaction: first.reaction });
  expect(day.suggestions[0]!.others).toHaveLength(first.candidates.length - 1);

  const home = await homeOf(run, person.home);
  expect(day.walks.length).toBeGreaterThan(3);
  for (const { activity, path } of day.walks) {
    expect(path.every(({ x, y }) => !home.blocked[y * home.width + x])).toBe(true);
    path.slice(1).forEach(({ x, y }, at) => expect(Math.abs(x - path[at]!.x) + Math.abs(y - path[at]!.y)).toBe(1));
    expect(path.at(-1)).toEqual(day.places[activity] ?? home.entrance);
    expect(path[0]).toEqual(day.places[activity - 1] ?? home.entrance);
  }
  expect(day.rubric.join()).toContain('How often');
});

test('strips tell of a day what the day itself does', async () => {
  const person = await personOf(run.directory, lives[0]!);
  const days = await daysOfLife(run, { person, assistant: 'nagging', from: 1, count: 1 });
  expect(days.rows.map(({ day }) => day)).toEqual([1, 2, 3]);
  expect(days.strips.map(({ day }) => day)).toEqual([2]);
  const day = await wholeDay(run, { person, assistant: 'nagging', day: 2 });
  expect(days.strips[0]!.said.map(([minute]) => minute)).toEqual(day.suggestions.map(({ at }) => at));
  const { rated, score } = day.tally.speech;
  const scores = days.strips[0]!.said.reduce((sum, [, each]) => sum + (each ?? 0), 0);
  expect(scores).toBe(score);
  expect(days.rows[1]!.numbers.speech).toBeCloseTo(score / rated);
});

test('people’s last numbers, read from the journals’ ends, have the means that the scores have', async () => {
  const scores = readDaysScores(run.directory);
  for (const assistant of assistants) {
    const { rows } = await listPeople(run, { assistant, from: 0, count: 10, search: '', order: 'listed' });
    const last = scores.scores.findLast((each) => each.assistant === assistant && each.on === 'held-out')!;
    for (const measure of ['mean', 'per-hour', 'missed'] as const) {
      const mean = rows.reduce((sum, { numbers }) => sum + numbers[measure]!, 0) / rows.length;
      expect(mean).toBeCloseTo(last.values[measure]!.mean, 5);
    }
  }
  const { points, people, within } = await spokenRates(run, 'nagging');
  expect([points.length, people, within]).toEqual([3, 3, 0]);
});

test('people are searched, ordered and paged', async () => {
  const list = (changes: object) =>
    listPeople(run, { assistant: 'learner', from: 0, count: 2, search: '', order: 'listed', ...changes });
  expect((await list({})).rows.map(({ life }) => life)).toEqual(lives.slice(0, 2));
  expect((await list({ from: 2 })).rows.map(({ life }) => life)).toEqual(lives.slice(2));
  const best = (await list({ order: 'best', count: 3 })).rows.map(({ numbers }) => numbers.mean!);
  expect(best).toEqual(best.toSorted((one, other) => other - one));
  const [person] = await peopleOf(run.directory);
  const found = await list({ search: `  ${person!.name.toUpperCase()} ` });
  expect(found).toMatchObject({ people: 3, found: 1, rows: [{ life: person!.life }] });
  expect(JSON.stringify(found)).not.toContain('span');
  expect(await list({ search: 'nobody at all' })).toMatchObject({ people: 3, found: 0, rows: [] });
});

test('a run tells who it is and what it came to, and no path', async () => {
  const summary = await daysSummary(run);
  expect(summary.scores!.assistants.map(({ name }) => name)).toEqual(assistants);
  expect(summary.scores!.stages.map(({ assistant, trainings }) => [assistant, trainings])).toContainEqual([
    'learner',
    2,
  ]);
  const [silent, nagging, learner] = summary.scores!.assistants.map(({ values }) => values!);
  expect(silent).toMatchObject({ speech: null, silence: silent!.mean });
  expect(nagging).toMatchObject({ silence: null, speech: nagging!.mean });
  expect(learner!.speech!.mean).not.toBe(learner!.mean!.mean);
  expect(summary.first).toBe(lives[0]);
  expect(JSON.stringify(summary)).not.toContain(root);
});

test('what is not there is told so', async () => {
  const person = await personOf(run.directory, lives[0]!);
  await expect(personOf(run.directory, '../people')).rejects.toThrow(NotFound);
  await expect(wholeDay(run, { person, assistant: 'learner', day: 4 })).rejects.toThrow('There is no day 4');
  expect(() => requireAssistant(run, 'nobody')).toThrow('There is silent, nagging, learner');
  await expect(homeOf(run, 'castle')).rejects.toThrow(NotFound);
  expect(await daysOfJournal(join(root, 'nowhere.jsonl'))).toEqual({
    days: [],
    heldOut: [],
    unplanned: [],
    complete: false,
  });
});

describe('a run that is not whole', () => {
  const broken = join(root, 'broken');
  let other: DaysRun;
  let path: string;
  beforeAll(() => {
    cpSync(out, broken, { recursive: true });
    other = runAt(broken);
    path = other.directory.journal({ life: lives[0]!, assistant: 'learner', trial: 1 });
  });

  test('days that are lived are shown, the torn one is not, and a life without its end is in no list’s numbers', async () => {
    const text = readFileSync(path, 'utf8');
    const { days } = await scanJournal(path);
    writeFileSync(path, text.slice(0, days[1]!.span.offset + 5000));
    const person = await personOf(other.directory, lives[0]!);
    const rows = await daysOfLife(other, { person, assistant: 'learner', from: 0, count: 14 });
    expect(rows).toMatchObject({ complete: false, rows: [{ day: 1 }], strips: [{ day: 1 }] });
    await expect(wholeDay(other, { person, assistant: 'learner', day: 2 })).rejects.toThrow('not lived to its end');
    expect(lastTally(path, 'last-held-out')).toBeNull();
    const { rows: people } = await listPeople(other, {
      assistant: 'learner',
      from: 0,
      count: 3,
      search: '',
      order: 'best',
    });
    expect(people.at(-1)).toMatchObject({ life: lives[0], numbers: { mean: null } });
  });

  test('a damaged line is named, and other people’s days are there', async () => {
    appendFileSync(path, '\n{"type":"day-ended","day":"two"}\n');
    const person = await personOf(other.directory, lives[0]!);
    const asked = daysOfLife(other, { person, assistant: 'learner', from: 0, count: 14 });
    await expect(asked).rejects.toThrow(DamagedJournal);
    await expect(wholeDay(other, { person, assistant: 'silent', day: 1 })).resolves.toBeDefined();
  });

  test('a run without results says how it gets them, and its days can be watched', async () => {
    writeFileSync(other.directory.scores, '{}');
    const { scores, problem } = await daysSummary(other);
    expect(scores).toBeNull();
    expect(problem).toContain('livelong score');
  });
});

test('talks stand in the day that they took place on, with the minutes that they took', async () => {
  const folder = join(root, 'timeline');
  const people = join(import.meta.dirname, '../../../data/lives');
  await simulateDays({ out: folder, lives: people, timeline: 'both', people: 1, days: 3, assistants: ['rubric'] });
  const lived = runAt(folder);
  const { life } = (await peopleOf(lived.directory))[0]!;
  const person = await personOf(lived.directory, life);
  const days = await daysOfLife(lived, { person, assistant: 'rubric', from: 0, count: 4 });
  const told = await Promise.all(
    days.rows.map(async ({ day }) => (await wholeDay(lived, { person, assistant: 'rubric', day })).talks),
  );
  expect(told.map(({ length }) => length)).toEqual(days.rows.map(({ talks }) => talks));
  const all = told.flat();
  expect(all.length).toBeGreaterThan(0);
  for (const talk of all) {
    const { event, turns, end } = talk.conversation;
    expect(turns).toHaveLength(end.turns);
    expect(turns.every(({ event: number }) => number === talk.event)).toBe(true);
    const numbers = event.intention.checklist.map(({ number }) => number);
    expect(numbers.length).toBeGreaterThan(0);
    const lines = [...turns, ...(talk.conversation.closing === null ? [] : [talk.conversation.closing])];
    const said = new Set(lines.flatMap(({ user }) => user.said));
    expect(end.said.filter((number) => !said.has(number))).toEqual([]);
    expect(end.said.filter((number) => !numbers.includes(number))).toEqual([]);
    if (talk.to !== null) expect(talk.to).toBeGreaterThan(talk.from);
  }
  expect(existsSync(lived.directory.dimensions)).toBe(true);
});
