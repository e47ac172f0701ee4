import { expect, test } from 'vitest';
import { dayEntry, type DayEntry } from '../../journal/index.ts';
import { liveOne } from '../../life/index.ts';
import { personByRule } from '../../user/index.ts';
import { plainSettings, readyBuiltIn } from './built-in-assistant.ts';
import type { DayEvent } from './day-event.ts';
import type { Decision } from './decision.ts';
import { dayOf, openedDay, residentHousehold } from './open-day.test-helper.ts';

const whole = { until: 2880, stopsAtWord: false };

function tellings(events: readonly DayEvent[]) {
  return events.flatMap((event) => (event.type === 'told' ? [event] : []));
}

test('a watched day is the day that a study lives', async () => {
  const household = await residentHousehold();
  const { assistant, memory } = await readyBuiltIn(household, 'memory', { date: '2026-03-02', trainings: 0 });
  const { life, person, home, seed, statedPerHour } = household;
  const entries: DayEntry[] = [];
  const { tally } = await liveOne(
    {
      head: { life, person: person.id, assistant: 'memory', home: home.id, statedPerHour },
      settings: { ...plainSettings(household), everyTick: true },
      assistant,
      person: personByRule(person, { seed, life }),
    },
    { planned: await household.dayOn('2026-03-02'), day: 1, memory, write: (entry) => entries.push(entry) },
  );
  const { steered } = await openedDay({ assistant: 'memory' });
  steered.goOn(whole);
  await dayOf(steered, () => steered.tally !== null);
  expect(steered.entries).toEqual(entries);
  expect(steered.tally).toEqual(tally);
  expect(tellings(steered.events).length).toBe(tally.ticks);
});

test('nothing runs ahead: it goes on as far as it may, and a tick that has come waits', async () => {
  const { steered } = await openedDay({ assistant: 'nagging' });
  await dayOf(steered, () => steered.events.length === 1);
  const first = steered.reached;
  steered.goOn({ until: first + 6, stopsAtWord: false });
  await dayOf(steered, () => steered.reached === first + 6);
  expect(tellings(steered.events).map(({ minute }) => minute)).toEqual([first, first + 2.5, first + 5]);
  steered.goOn({ until: first + 7.5, stopsAtWord: false });
  await dayOf(steered, () => steered.events.at(-1)?.type === 'moment');
  expect(tellings(steered.events)).toHaveLength(3);
  steered.goOn({ until: first + 60, stopsAtWord: true });
  await dayOf(steered, () => tellings(steered.events).length === 4);
  expect(steered.reached).toBe(first + 7.5);
});

test('as the person one rates what is said, reacts, and says what one would rather have heard', async () => {
  const { steered } = await openedDay({ assistant: 'nagging', role: 'person' });
  steered.goOn(whole);
  await dayOf(steered, () => steered.events.at(-1)?.type === 'asked');
  const asked = steered.events.at(-1)!;
  if (asked.type !== 'asked') throw new Error('nobody asked');
  expect(() => steered.decide({ kind: 'silence-rated', tick: asked.tick, rating: null })).toThrow('gone on');
  expect(() => steered.decide({ ...own(asked.tick + 1) })).toThrow('gone on');
  steered.decide(own(asked.tick));
  await dayOf(steered, () => tellings(steered.events).length === 1);
  expect(tellings(steered.events)[0]).toMatchObject({
    rating: { preference: 1, timing: 1, frequency: 0, communication: 1 },
    why: 'I am still asleep.',
    reaction: 'follow',
    revision: 'Good morning!',
    by: { suggested: 'assistant', rated: 'you' },
    behind: { follows: { doing: 'doing what was suggested' } },
  });
  expect(steered.verdicts).toHaveLength(1);
  // Given back: the question that is open is left to the rules, and so is all that follows.
  await dayOf(steered, () => steered.events.at(-1)?.type === 'asked');
  steered.take('watch');
  await dayOf(steered, () => steered.tally !== null);
  expect(steered.verdicts).toHaveLength(1);
  expect(steered.tally!.speech.rated).toBe(steered.tally!.ticks);

  function own(tick: number) {
    const rating = { preference: 1, timing: 1, frequency: 0, communication: 1 } as const;
    const why = 'I am still asleep.';
    return { kind: 'rated', tick, rating, why, reaction: 'follow', instead: 'Good morning!' } as const;
  }
});

test('silence is asked about at the end of each hour, where that is wished', async () => {
  const { steered } = await openedDay({ assistant: 'silent', role: 'person', asksSilence: true });
  const hours = new Set<number>();
  steered.goOn(whole);
  for (;;) {
    await dayOf(steered, () => steered.tally !== null || steered.events.at(-1)?.type === 'asked');
    const asked = steered.events.at(-1)!;
    if (asked.type !== 'asked') break;
    const moment = steered.events.findLast((event) => event.type === 'moment')!;
    hours.add(Math.floor(moment.seen.minute / 60));
    const rating = { preference: 1, timing: 0, frequency: 1, communication: 1 } as const;
    steered.decide({ kind: 'silence-rated', tick: asked.tick, rating });
  }
  expect(hours.size).toBeGreaterThan(3);
  expect(steered.verdicts).toHaveLength(hours.size);
  const rated = tellings(steered.events).filter(({ by }) => by.rated === 'you');
  expect(rated.map(({ rating }) => rating?.timing)).toEqual(Array.from(hours, () => 0));
});

test('as the assistant one speaks at the tick that has come, once, and is silent as time goes on', async () => {
  const { steered } = await openedDay({ assistant: 'nagging', role: 'assistant' });
  const first = steered.reached;
  steered.goOn({ until: first + 60, stopsAtWord: false });
  await dayOf(steered, () => steered.events.at(-1)?.type === 'moment' && steered.reached === first + 60);
  expect(tellings(steered.events).every(({ text }) => text === null)).toBe(true);
  const moment = steered.events.at(-1)!;
  if (moment.type !== 'moment') throw new Error('no moment');
  const said = { kind: 'said', tick: moment.tick, text: 'Shall I play some music?', topic: null, style: null } as const;
  expect(() => steered.decide({ ...said, tick: moment.tick - 1 })).toThrow('gone on');
  steered.decide(said);
  expect(() => steered.decide(said)).toThrow('gone on');
  await dayOf(steered, () => tellings(steered.events).at(-1)?.text !== null);
  const told = tellings(steered.events).at(-1)!;
  expect(told).toMatchObject({ text: said.text, by: { suggested: 'you', rated: 'person' } });
  expect(told.reaction).not.toBeNull();
  // Given back: the assistant of the day speaks again.
  steered.take('watch');
  steered.goOn({ until: first + 70, stopsAtWord: false });
  await dayOf(steered, () => steered.reached === first + 70);
  expect(
    tellings(steered.events)
      .slice(-2)
      .every(({ text, by }) => text !== null && by.suggested === 'assistant'),
  ).toBe(true);
});

test('the same decisions make the same day again', async () => {
  const { steered } = await openedDay({ assistant: 'fixed-rate', role: 'watch' });
  const steps: { until: number; act?: () => void }[] = [
    { until: 1080, act: () => steered.take('assistant') },
    { until: 1100, act: () => say('Would you like a cup of tea?') },
    { until: 1140, act: () => steered.take('person') },
    { until: 1230, act: () => steered.take('watch') },
  ];
  for (const { until, act } of steps) {
    steered.goOn({ until, stopsAtWord: false });
    await dayOf(steered, () => {
      const last = steered.events.at(-1)?.type;
      return last === 'asked' || (steered.reached === until && last === 'moment');
    });
    act?.();
  }
  steered.goOn(whole);
  await dayOf(steered, () => steered.tally !== null);
  const again = await openedDay({ assistant: 'fixed-rate', role: 'watch' }, steered.decisions);
  again.steered.goOn(whole);
  await dayOf(again.steered, () => again.steered.tally !== null);
  expect(again.steered.entries).toEqual(steered.entries);
  expect(steered.decisions.map(({ kind }) => kind)).toContain('said');
  for (const entry of steered.entries) dayEntry.parse({ ...entry, day: 1 });

  function say(text: string) {
    const moment = steered.events.findLast((event) => event.type === 'moment')!;
    steered.decide({ kind: 'said', tick: moment.tick, text, topic: null, style: null } satisfies Decision);
  }
});

test('a closed day goes no further', async () => {
  const { steered } = await openedDay({ assistant: 'silent' });
  await dayOf(steered, () => steered.events.length === 1);
  steered.close();
  steered.goOn(whole);
  await new Promise((resolve) => setTimeout(resolve, 20));
  expect(steered.events).toHaveLength(1);
});
