import * as fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { CallFailure } from '../../errors/index.ts';
import {
  conversationReader,
  isOfDays,
  journalEntry,
  spokenLines,
  type Conversation,
  type DayEntry,
  type JournalEntry,
  type LifeEvent,
} from '../../journal/index.ts';
import { personByRule } from '../../user/index.ts';
import { assistantOf, erratic, planOf, plants, rubric, song, tickByTick } from '../day/living.test-helper.ts';
import { eventAt, livedTogether, type MadeUpTimeline } from './living.test-helper.ts';

type Entries = readonly (DayEntry | JournalEntry)[];

const silent = assistantOf(() => () => [null]);
/** Offers music once an hour. */
const hourly = assistantOf(() => (moment) => [moment.minute % 60 === 15 ? song : null]);
/** Somebody who is asked for nothing but music, and talks about most of it. */
const outgoing = { bigFive: { extraversion: 'high' as const } };

function of<Type extends (DayEntry | JournalEntry)['type']>(entries: Entries, type: Type) {
  return entries.filter((entry): entry is Extract<DayEntry | JournalEntry, { type: Type }> => entry.type === type);
}

function daysOf(entries: Entries): DayEntry[] {
  return entries.filter((entry): entry is DayEntry => isOfDays(entry));
}

function conversationsOf(entries: Entries): Conversation[] {
  const reader = conversationReader('made up');
  return entries.flatMap((entry) => {
    if (isOfDays(entry)) return [];
    const read = reader.take(journalEntry.parse(entry));
    return read?.type === 'conversation' ? [read.conversation] : [];
  });
}

/** The ticks at which something was decided. */
function ticksIn(entries: Entries): number[] {
  return daysOf(entries).flatMap((entry) => {
    if (entry.type === 'silence-kept') return Array.from({ length: entry.ticks }, (_, at) => entry.tick + at);
    return entry.type === 'tick-taken' || entry.type === 'tick-failed' ? [entry.tick] : [];
  });
}

const ticksAtHome = 180;

describe('an event', () => {
  test('interrupts the day at home: it has no ticks until the talk is over, and goes on as planned', async () => {
    const events = [eventAt(1, '2026-03-02T09:00:00')];
    const entries = await livedTogether({ events, assistant: silent });
    const [interrupted] = of(entries, 'day-interrupted');
    const { turns } = of(entries, 'conversation-ended')[0]!;
    expect(interrupted).toMatchObject({ day: 1, event: 1, from: 540, to: 540 + Math.max(5, 2 * turns) });
    // Ticks are 2.5 minutes apart; the one at 09:00 is the 24th.
    const missing = Math.ceil((interrupted!.to - 540) / 2.5);
    const all = Array.from({ length: ticksAtHome }, (_, tick) => tick);
    expect(ticksIn(entries)).toEqual(all.filter((tick) => tick < 24 || tick >= 24 + missing));
    const { tally, talks } = of(entries, 'day-ended')[0]!;
    expect(tally).toMatchObject({ ticks: 180 - missing, hours: ((180 - missing) * 150) / 3600 });
    expect(talks).toMatchObject({ events: 1, takenUp: 0, explicit: 1, minutes: interrupted!.to - 540 });
  });

  test('stands in the journal at its time, between the ticks before and after it', async () => {
    const events = [eventAt(2, '2026-03-02T11:00:00'), eventAt(1, '2026-03-02T08:45:00')];
    const entries = await livedTogether({ events, assistant: silent });
    const order = entries.map((entry) => ('event' in entry ? `${entry.type} ${entry.event}` : entry.type));
    const kept = order.filter((each) => !/silence-kept|turn-taken|closing-said/.test(each));
    expect(kept).toEqual([
      'days-started',
      'life-started',
      'day-started',
      ...[1, 2].flatMap((event) => [
        `event-started ${event}`,
        `conversation-ended ${event}`,
        `day-interrupted ${event}`,
      ]),
      'day-ended',
      'days-ended',
    ]);
    const silenceAround = order.filter((each, at) => each === 'silence-kept' && order[at - 1] !== 'silence-kept');
    expect(silenceAround).toHaveLength(3);
  });

  test('away from home takes no ticks but those that its talk reaches into', async () => {
    const [inside] = [await livedTogether({ events: [eventAt(1, '2026-03-02T10:05:00')], assistant: silent })];
    expect(of(inside, 'event-started')[0]!.timeline).toEqual({ day: 1, minute: 605, person: 'away' });
    expect(ticksIn(inside)).toHaveLength(ticksAtHome);
    const reaching = await livedTogether({ events: [eventAt(1, '2026-03-02T10:28:00')], assistant: silent });
    expect(ticksIn(reaching)).toHaveLength(
      ticksAtHome - Math.ceil((of(reaching, 'day-interrupted')[0]!.to - 630) / 2.5),
    );
  });

  test('in the night happens, and moves nothing', async () => {
    const events = [eventAt(1, '2026-03-02T03:00:00'), eventAt(2, '2026-03-02T23:30:00')];
    const entries = await livedTogether({ events, assistant: silent });
    expect(of(entries, 'event-started').map(({ timeline }) => timeline)).toEqual([
      { day: 1, minute: 180, person: 'asleep' },
      { day: 1, minute: 1410, person: 'asleep' },
    ]);
    expect(of(entries, 'day-interrupted')).toEqual([]);
    expect(ticksIn(entries)).toHaveLength(ticksAtHome);
    expect(of(entries, 'day-ended')[0]!.talks).toMatchObject({ events: 2, minutes: 0 });
    const types = entries.map(({ type }) => type);
    expect(types.indexOf('event-started')).toBeLessThan(types.indexOf('silence-kept'));
    expect(types.lastIndexOf('conversation-ended')).toBeGreaterThan(types.lastIndexOf('silence-kept'));
  });

  test('waits for the talk before it', async () => {
    const events = [eventAt(1, '2026-03-02T09:00:00'), eventAt(2, '2026-03-02T09:01:00')];
    const entries = await livedTogether({ events, assistant: silent });
    const [first, second] = of(entries, 'day-interrupted');
    expect(second!.from).toBe(first!.to);
    expect(of(entries, 'event-started')[1]!.timeline!.minute).toBe(first!.to);
  });

  test('is broken by whoever replies, and the day goes on', async () => {
    const replier: MadeUpTimeline['replier'] = {
      reply: () => Promise.reject(new CallFailure({ kind: 'timeout', party: 'assistant', message: 'too late' })),
      afterConversation: null,
      carriesOn: true,
      earlierConversations: 'none',
    };
    const entries = await livedTogether({ events: [eventAt(1, '2026-03-02T09:00:00')], assistant: silent, replier });
    expect(of(entries, 'conversation-ended')[0]).toMatchObject({ ending: 'broken', turns: 0 });
    expect(of(entries, 'day-interrupted')[0]).toMatchObject({ from: 540, to: 545 });
    expect(of(entries, 'day-ended')[0]!.talks).toMatchObject({ endings: { broken: 1 }, explicit: 0 });
  });
});

describe('a suggestion', () => {
  test('that is liked opens a talk now and then, which begins with it and is short', async () => {
    const entries = await livedTogether({ assistant: hourly, person: outgoing, turns: 6 });
    const talks = conversationsOf(entries);
    expect(talks.length).toBeGreaterThan(0);
    for (const talk of talks) {
      const { suggestion } = talk.event.timeline!;
      const tick = of(entries, 'tick-taken').find(({ tick: at }) => at === suggestion!.tick)!;
      expect(['accept', 'follow']).toContain(tick.reaction);
      expect(suggestion!.text).toBe(tick.candidates[tick.delivered]!.text);
      expect(spokenLines(talk)[0]).toEqual({ speaker: 'assistant', text: song.text });
      expect(talk.end.turns).toBeLessThanOrEqual(3);
      const at = entries.indexOf(tick);
      expect(entries[at + 1]).toMatchObject({ type: 'event-started', event: talk.event.event });
    }
    expect(of(entries, 'day-ended')[0]!.talks).toMatchObject({ events: 0, takenUp: talks.length });
  });

  test('that is not opens none', async () => {
    const tactless = assistantOf(() => (moment) => [moment.minute % 60 === 15 ? plants : null]);
    expect(conversationsOf(await livedTogether({ assistant: tactless, person: outgoing }))).toEqual([]);
  });
});

describe('one memory', () => {
  test('whoever suggests and replies with one memory hands it on, both ways', async () => {
    const seen: [string, unknown][] = [];
    let memory: unknown = ['start'];
    const add = (what: string) => (memory = [...(memory as string[]), what]);
    const assistant: MadeUpTimeline['assistant'] = {
      compares: false,
      start: () => null,
      openDay: () => ({
        decide: (moment) => {
          if (moment.minute === 535 || moment.minute === 600 + 30) seen.push(['suggest', memory]);
          if (moment.minute === 535) add('suggested');
          return { candidates: [null], delivered: 0 };
        },
        heard: () => {},
        talking: { memory: () => memory as string[], keep: (left) => (memory = left) },
        learn: () => ({ memory: null, training: {} }),
      }),
    };
    const replier: MadeUpTimeline['replier'] = {
      reply: (request) => {
        seen.push(['reply', request.memory]);
        return Promise.resolve({ text: 'Yes.', intent: null, memory: [...(request.memory as string[]), 'replied'] });
      },
      afterConversation: null,
      carriesOn: true,
      earlierConversations: 'none',
    };
    const events = [eventAt(1, '2026-03-02T09:00:00')];
    const entries = await livedTogether({ events, assistant, replier, turns: 2 });
    expect(seen).toEqual([
      ['suggest', ['start']],
      ['reply', ['start', 'suggested']],
      ['reply', ['start', 'suggested', 'replied']],
      ['suggest', ['start', 'suggested', 'replied', 'replied']],
    ]);
    expect(of(entries, 'turn-taken').every(({ assistant: said }) => said?.memory !== undefined)).toBe(true);
  });

  test('whoever suggests hears of each talk before the next tick; the person has its last words in mind', async () => {
    const heard: string[] = [];
    const atHome = personByRule({ rubric, bigFive: {} }, { seed: 1, life: 'a' });
    await livedTogether({
      events: [eventAt(1, '2026-03-02T09:00:00')],
      assistant: {
        compares: false,
        start: () => null,
        openDay: () => ({
          decide: ({ minute }) => {
            if (minute > 535 && minute < 555) heard.push(`decide ${minute}`);
            return { candidates: [null], delivered: 0 };
          },
          heard: () => {},
          talked: ({ minute, transcript }) => {
            heard.push(`talked ${minute}`);
            expect(transcript[0]!.role).toBe('user');
            expect(transcript.length % 2).toBe(0);
          },
          learn: () => ({ memory: null, training: {} }),
        }),
      },
      atHome: {
        openDay: (plan) => ({
          ...atHome.openDay(plan),
          talked: (answer, minute) => void heard.push(`${minute} ${answer === '' ? 'nothing' : 'answer'}`),
        }),
      },
    });
    expect(heard[1]).toBe('talked 540');
    expect(heard[2]).toBe('540 answer');
    expect(heard.slice(3).every((each) => each.startsWith('decide'))).toBe(true);
  });

  test('who is given its whole history knows what it suggested and what became of it', async () => {
    const known: (readonly string[])[] = [];
    const replier: MadeUpTimeline['replier'] = {
      reply: (request) => {
        known.push(request.earlierConversations);
        return Promise.resolve({ text: 'Yes.', intent: null });
      },
      afterConversation: null,
      carriesOn: true,
      earlierConversations: 'whole-history',
    };
    const events = [eventAt(1, '2026-03-02T09:30:00'), eventAt(2, '2026-03-02T14:30:00')];
    await livedTogether({ events, assistant: hourly, replier, turns: 1 });
    const [first] = known[0]!;
    expect(first).toMatch(/^2026-03-02, at home\. What you said unasked:\n08:15 You: I could play some quiet music/);
    expect(first).toMatch(/\((They agreed|They did it at once)\.\)/);
    expect(known.at(-1)!.join('\n')).toContain('bread');
  });
});

test('nothing that is hidden reaches whoever suggests or replies', async () => {
  const handed: unknown[] = [];
  const canary: Partial<LifeEvent> = {
    happening: 'canary-happening',
    intention: {
      sentence: 'canary-sentence',
      checklist: [
        { number: 1, kind: 'explicit', text: 'Asks where to buy bread.' },
        { number: 2, kind: 'implicit', text: 'canary-implicit' },
      ],
    },
  };
  const replier: MadeUpTimeline['replier'] = {
    reply: (request) => {
      handed.push(request);
      return Promise.resolve({ text: 'The shop at the corner sells bread until ten.', intent: null });
    },
    afterConversation: (request) => {
      handed.push(request);
      return Promise.resolve({});
    },
    carriesOn: true,
    earlierConversations: 'whole-history',
  };
  await livedTogether({
    events: [eventAt(1, '2026-03-02T09:30:00', canary)],
    person: {
      ...outgoing,
      traits: ['canary-trait'],
      preferences: [{ dimension: 'Length', level: 'low', sentence: 'canary-preference' }],
    },
    assistant: {
      compares: false,
      start: () => null,
      openDay: () => ({
        decide: (moment) => {
          handed.push(moment);
          return { candidates: [moment.minute % 60 === 15 ? song : null], delivered: 0 };
        },
        heard: (feedback) => void handed.push(feedback),
        talked: (talk) => void handed.push(talk),
        learn: () => ({ memory: null, training: {} }),
      }),
    },
    replier,
  });
  const said = JSON.stringify(handed);
  expect(said).toContain('quiet music');
  expect(said).toContain('corner');
  expect(said).not.toMatch(/canary|implicit|checklist|extraversion/);
});

test('ticks and talks cover the waking day at home, and none falls into another', async () => {
  const plans = ['2026-03-02', '2026-03-09'].map((date) => planOf(date));
  await fc.assert(
    fc.asyncProperty(
      fc.array(fc.integer({ min: 0, max: 1439 }), { maxLength: 8 }),
      fc.constantFrom(0, 0.1, 0.6),
      fc.constantFrom(150, 60, 300),
      async (minutes, speech, tickSeconds) => {
        const two = (value: number) => String(value).padStart(2, '0');
        const events = minutes.map((at, index) =>
          eventAt(index + 1, `2026-03-02T${two(Math.floor(at / 60))}:${two(at % 60)}:00`),
        );
        const assistant = erratic({ speech, failure: 0.05 });
        const [plan] = plans;
        const entries = await livedTogether({
          events,
          assistant,
          person: outgoing,
          plans: [plan!],
          tickSeconds,
          turns: 3,
        });
        const taken = ticksIn(entries);
        expect(taken).toEqual([...new Set(taken)].toSorted((one, other) => one - other));
        const talks = of(entries, 'day-interrupted').map(({ from, to, event }) => ({ from, to, event }));
        talks.forEach(({ from }, at) => expect(from).toBeGreaterThanOrEqual(talks[at - 1]?.to ?? 0));
        const atHome = plan!.activities.flatMap(({ from, to, at }) => {
          if (at === null) return [];
          const first = Math.ceil((from * 60) / tickSeconds);
          return Array.from(
            { length: Math.ceil((to * 60) / tickSeconds) - first },
            (_, k) => (first + k) * tickSeconds,
          );
        });
        const opened = new Set(
          of(entries, 'event-started').flatMap(({ timeline }) => timeline?.suggestion?.tick ?? []),
        );
        atHome.forEach((second, tick) => {
          const isInTalk = talks.some(({ from, to }) => from <= second / 60 && second / 60 < to);
          expect(taken.includes(tick), `tick ${tick}`).toBe(!isInTalk || opened.has(tick));
        });
        expect(of(entries, 'day-ended')[0]!.tally.ticks).toBe(taken.length);
        expect(tickByTick(daysOf(entries))).toHaveLength(taken.length);
        expect(of(entries, 'event-started').filter(({ timeline }) => timeline?.suggestion === undefined)).toHaveLength(
          events.length,
        );
      },
    ),
    { numRuns: 25 },
  );
});

test('the same life comes to the same entries', async () => {
  const live = () =>
    livedTogether({ events: [eventAt(1, '2026-03-02T09:30:00')], assistant: hourly, person: outgoing });
  expect(await live()).toEqual(await live());
});
