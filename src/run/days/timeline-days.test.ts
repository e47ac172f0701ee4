import { cpSync, existsSync, readFileSync, rmSync, truncateSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { modelAt, modelServer } from '../../../test/support/study.ts';
import { temporaryFolder } from '../../../test/support/temporary-folder.ts';
import {
  conversationReader,
  isOfDays,
  readJournal,
  type Conversation,
  type DayEntry,
  type JournalEntry,
} from '../../journal/index.ts';
import { dateAfter } from '../../world/index.ts';
import { deriveDays } from './derive-days.ts';
import { readDayIndex } from './derive-day-index.ts';
import { readDayRows } from './day-rows.ts';
import type { DaysInput } from './days-input.ts';
import { linesOf } from './outside-trainer.test-helper.ts';
import { planDays, type DaysPlan } from './plan-days.ts';
import { runDays } from './run-days.ts';
import type { PersonRow } from './write-people.ts';

const lives = join(import.meta.dirname, '../../../data/lives');

async function live(out: string, changes: DaysInput = {}): Promise<DaysPlan> {
  const plan = await planDays({ lives, timeline: 'both', people: 3, days: 3, out, ...changes });
  await runDays(plan);
  return plan;
}

interface LivedCell {
  person: PersonRow;
  assistant: string;
  path: string;
  entries: (DayEntry | JournalEntry)[];
}

function cellsOf({ directory, study }: DaysPlan): LivedCell[] {
  return (linesOf(directory.people) as PersonRow[]).flatMap((person) =>
    study.assistants.map(({ label: assistant }) => {
      const path = directory.journal({ life: person.life, assistant, trial: 1 });
      return { person, assistant, path, entries: linesOf(path) as LivedCell['entries'] };
    }),
  );
}

function of<Type extends (DayEntry | JournalEntry)['type']>(entries: LivedCell['entries'], type: Type) {
  return entries.filter((entry): entry is Extract<DayEntry | JournalEntry, { type: Type }> => entry.type === type);
}

async function conversationsIn(path: string): Promise<Conversation[]> {
  const reader = conversationReader(path);
  const read: Conversation[] = [];
  for await (const { entry } of readJournal(path)) {
    const taken = reader.take(entry);
    if (taken?.type === 'conversation') read.push(taken.conversation);
  }
  return read;
}

const bytesOf = (plan: DaysPlan) => cellsOf(plan).map(({ path }) => readFileSync(path, 'utf8'));

describe('with built-in assistants', () => {
  const root = temporaryFolder();
  const out = join(root, 'run');
  const assistants = ['silent', 'rubric', 'learner'];
  const lived = live(out, { assistants });

  test('each life begins with its first event, and all its events of those dates happen, for every assistant', async () => {
    for (const { person, entries } of cellsOf(await lived)) {
      const { start, events } = person.timeline!;
      expect(events.map(({ scene }) => scene.time.slice(0, 10)).toSorted()[0]).toBe(start);
      const dates = [0, 1, 2].map((day) => dateAfter(start, day));
      expect(of(entries, 'day-started').map(({ date }) => date)).toEqual(dates);
      const due = events.filter(({ scene }) => dates.includes(scene.time.slice(0, 10))).map(({ number }) => number);
      const happened = of(entries, 'event-started').filter(({ timeline }) => timeline!.suggestion === undefined);
      expect(happened.map(({ event }) => event).toSorted((one, other) => one - other)).toEqual(due);
      expect(happened.length).toBeGreaterThan(0);
    }
  });

  test('conversations are read from the journals as they are everywhere, and days too', async () => {
    for (const { path, entries } of cellsOf(await lived)) {
      const conversations = await conversationsIn(path);
      expect(conversations).toHaveLength(of(entries, 'conversation-ended').length);
      const rows = readDayRows(path);
      expect(rows).toMatchObject({ complete: true, failures: [] });
      expect(rows.days.map(({ talks }) => talks!.events + talks!.takenUp).reduce((sum, each) => sum + each)).toBe(
        conversations.length,
      );
      for (const { turns } of conversations) expect(turns[0]!.assistant!.text).not.toBeNull();
    }
  });

  test('days are planned alike for all, and only talks make them differ in ticks', async () => {
    const cells = cellsOf(await lived);
    for (const { entries, person } of cells) {
      const others = cells.filter((cell) => cell.person.life === person.life);
      const ticks = of(entries, 'day-ended').map(({ tally, talks }) => [tally.ticks, talks!.minutes]);
      const silent = others.find(({ assistant }) => assistant === 'silent')!;
      of(silent.entries, 'day-ended').forEach(({ tally, talks }, day) => {
        const [own, minutes] = ticks[day]!;
        if (minutes === talks!.minutes) expect(own).toBe(tally.ticks);
        else expect(Math.abs(own! - tally.ticks)).toBeLessThanOrEqual(Math.abs(minutes! - talks!.minutes) / 2.5 + 3);
      });
    }
  });

  test('a suggestion opens a talk now and then', async () => {
    const opened = cellsOf(await lived).flatMap(({ entries }) =>
      of(entries, 'event-started').flatMap(({ timeline }) => timeline?.suggestion ?? []),
    );
    expect(opened.length).toBeGreaterThan(0);
  });

  test('talks stand in the index, which says nothing of their worth', async () => {
    const { directory, study } = await lived;
    const results = await deriveDays({ directory, study });
    expect(results.incompleteLives).toBe(0);
    const talks: unknown[] = [];
    for await (const row of readDayIndex(directory)) talks.push(row.talks);
    expect(talks).toHaveLength(3 * 3 * 3);
    expect(talks.every((each) => each !== undefined)).toBe(true);
  });

  test('events alone: the same events, with the same assistants, and no tick', async () => {
    const plan = await live(join(root, 'events'), { assistants, timeline: 'events' });
    const both = cellsOf(await lived);
    cellsOf(plan).forEach(({ entries }, at) => {
      const events = (all: LivedCell['entries']) =>
        of(all, 'event-started').flatMap(({ event, timeline }) => (timeline!.suggestion === undefined ? [event] : []));
      expect(events(entries)).toEqual(events(both[at]!.entries));
      expect(of(entries, 'tick-taken')).toEqual([]);
      expect(of(entries, 'silence-kept')).toEqual([]);
      expect(of(entries, 'day-ended').every(({ tally }) => tally.ticks === 0)).toBe(true);
    });
  });

  test('torn and lived again it comes to the same bytes; with --start all days begin on one date', async () => {
    const plan = await lived;
    const again = join(root, 'again');
    cpSync(out, again, { recursive: true });
    const torn = await planDays({ lives, timeline: 'both', people: 3, days: 3, assistants, out: again });
    for (const { path } of cellsOf(torn).slice(0, 4)) truncateSync(path, Math.floor(readFileSync(path).length / 2));
    await runDays(torn);
    expect(bytesOf(torn)).toEqual(bytesOf(plan));
    const start = cellsOf(plan)[0]!.person.timeline!.start;
    const fixed = await live(join(root, 'fixed'), { assistants: ['silent'], start });
    for (const { entries } of cellsOf(fixed)) expect(of(entries, 'day-started')[0]!.date).toBe(start);
  });
});

const diary = `
export default {
  reply({ transcript, memory }) {
    const talks = (memory?.talks ?? 0) + 1;
    return { text: 'That makes ' + talks + '.', memory: { ...memory, talks } };
  },
  suggest({ moment, memory }) {
    const asked = (memory?.asked ?? 0) + 1;
    const told = { reason: 'replied ' + (memory?.talks ?? 0), memory: { ...memory, asked } };
    return { text: asked % 20 === 0 ? 'I could play some quiet music for you.' : null, topic: 'music', ...told };
  },
  portrait({ memory }) {
    return { levels: {}, memory: { ...memory, portraits: (memory?.portraits ?? 0) + 1 } };
  },
};
`;

test("a user's module suggests and replies with one memory, and is not asked again for what is recorded", async () => {
  const root = temporaryFolder();
  const module = join(root, 'diary.mjs');
  writeFileSync(module, diary);
  const changes = { assistants: [`mine=${module}`], people: 2, days: 2, tick: 900 };
  const plan = await live(join(root, 'run'), changes);
  for (const { entries } of cellsOf(plan)) {
    let replied = 0;
    for (const entry of entries) {
      if (entry.type === 'turn-taken') expect(entry.assistant!.text).toBe(`That makes ${++replied}.`);
      if (entry.type === 'tick-taken') expect(entry.candidates[0]!.reason).toBe(`replied ${replied}`);
    }
    expect(replied).toBeGreaterThan(0);
    expect(of(entries, 'portrait-drawn').length).toBe(of(entries, 'conversation-ended').length);
  }
  const bytes = bytesOf(plan);
  const [{ person }] = cellsOf(plan) as [LivedCell];
  const calls = plan.directory.calls({ life: person.life, assistant: 'mine', trial: 1 });
  const recorded = readFileSync(calls, 'utf8');
  for (const { path } of cellsOf(plan)) rmSync(path);
  writeFileSync(module, diary);
  await live(join(root, 'run'), changes);
  expect(bytesOf(plan)).toEqual(bytes);
  expect(readFileSync(calls, 'utf8')).toBe(recorded);
});

test('a model suggests and replies; each side knows of the other, and a run that was stopped goes on to the same bytes', async () => {
  const server = await modelServer({ seed: 3 });
  const root = temporaryFolder();
  const changes: DaysInput = {
    assistants: [`a=${modelAt(server, 'a')}`],
    raters: [`r=${modelAt(server, 'r')}`],
    people: 2,
    days: 2,
    tick: 3600,
    concurrency: 4,
  };
  const calm = await live(join(root, 'calm'), changes);
  for (const { path, entries } of cellsOf(calm)) {
    expect((await conversationsIn(path)).length).toBeGreaterThan(0);
    expect(of(entries, 'portrait-drawn').length).toBeGreaterThan(0);
    expect(of(entries, 'days-ended')[0]!.chain).toBeGreaterThan(20);
  }
  const prompts = server.log.map(({ body }) => JSON.stringify(body));
  const suggesting = prompts.filter(
    (prompt) => prompt.includes('do not say again') || prompt.includes('The last hour'),
  );
  expect(suggesting.some((prompt) => prompt.includes('talking with you. They asked'))).toBe(true);
  expect(prompts.some((prompt) => prompt.includes('What you said unasked'))).toBe(true);
  const replies = cellsOf(calm).flatMap(({ entries }) =>
    of(entries, 'turn-taken').flatMap(({ assistant }) => assistant?.text ?? []),
  );
  const rating = prompts.filter((prompt) => prompt.includes('What the assistant has said to you today'));
  const inMind = replies.filter((text) => rating.some((prompt) => prompt.includes(JSON.stringify(text).slice(1, -1))));
  expect(inMind.length).toBeGreaterThan(0);

  const out = join(root, 'stopped');
  const plan = await planDays({ lives, timeline: 'both', ...changes, out });
  let entries = 0;
  let interrupt = () => {};
  const { stop } = await runDays(plan, {
    listen: (stopped) => {
      interrupt = stopped;
      return () => {};
    },
    onProgress: ({ calls }) => {
      if (calls.made > 40 && entries++ === 0) interrupt();
    },
  });
  expect(stop).not.toBeNull();
  await runDays(await planDays({ lives, timeline: 'both', ...changes, out }));
  expect(bytesOf(plan)).toEqual(bytesOf(calm));
});

test.each([
  [{ lives: undefined }, /people have none/],
  [{ timeline: 'days', reply: 'helpful' }, /--reply says who answers/],
  [{ timeline: 'events', 'held-out': 2 }, /held-out days are for suggestions/],
  [{ timeline: 'events', planner: 'openai:any' }, /no plan is lived/],
  [{ reply: 'openai:any' }, /Models, modules and servers answer themselves/],
] as const)('%o is refused', async (changes, message) => {
  const asked: DaysInput = { lives, timeline: 'both', out: temporaryFolder(), ...(changes as DaysInput) };
  if (changes && 'lives' in changes) delete asked.lives;
  await expect(planDays(asked)).rejects.toThrow(message);
});

test('a module that cannot answer, and an event without a time, are refused before anything is lived', async () => {
  const root = temporaryFolder();
  const module = join(root, 'mute.mjs');
  writeFileSync(module, 'export default { suggest: () => null };');
  await expect(live(join(root, 'mute'), { assistants: [module] })).rejects.toThrow(/has no `reply`/);
  const folder = join(root, 'lives');
  cpSync(lives, folder, { recursive: true });
  const events = join(folder, 'events.jsonl');
  writeFileSync(events, readFileSync(events, 'utf8').replace(/"time":"[^"]+"/, '"time":"one evening"'));
  await expect(live(join(root, 'timeless'), { lives: folder, assistants: ['silent'] })).rejects.toThrow(
    /event 1: "one evening" is no time/,
  );
  expect(existsSync(join(root, 'timeless', 'lives'))).toBe(false);
});

test('readers of days pass over what is said, and readers of conversations over days', async () => {
  const plan = await live(join(temporaryFolder(), 'run'), { assistants: ['nagging'], people: 1, days: 1 });
  const [{ entries }] = cellsOf(plan) as [LivedCell];
  expect(entries.filter((entry) => isOfDays(entry)).length).toBeGreaterThan(10);
  expect(entries.filter((entry) => !isOfDays(entry)).length).toBeGreaterThan(2);
});
