import { describe, expect, test } from 'vitest';
import type { Candidate, Moment, TickFeedback } from '../../assistant/index.ts';
import { CallFailure } from '../../errors/index.ts';
import type { DayEntry, TickTaken } from '../../journal/index.ts';
import type { DayAtHome, PersonAtHome, RatedSuggestion } from '../../user/index.ts';
import { personByRule } from '../../user/index.ts';
import {
  assistantOf,
  erratic,
  lived,
  plainSettings,
  planOf,
  plannedDay,
  plants,
  rubric,
  song,
} from './living.test-helper.ts';

/** Speaks at these minutes. */
function speakingAt(...minutes: readonly number[]) {
  return (minute: number): Candidate => (minutes.includes(minute) ? song : null);
}

function taken(entries: readonly DayEntry[]): TickTaken[] {
  return entries.filter((entry) => entry.type === 'tick-taken');
}

/** What an assistant saw while it did this. */
async function seen(speak: (minute: number) => Candidate, person?: PersonAtHome): Promise<Moment[]> {
  const moments: Moment[] = [];
  const assistant = assistantOf(() => (moment) => {
    moments.push(moment);
    return [speak(moment.minute)];
  });
  await lived({ assistant, ...(person === undefined ? {} : { person }) });
  return moments;
}

/** Somebody by rules who reacts to everything in this way. */
function reacting(reaction: 'follow' | 'accept', until = 0): PersonAtHome {
  const person = personByRule({ rubric, bigFive: {} }, { seed: 1, life: 'a' });
  return {
    openDay: (plan) => ({
      ...person.openDay(plan),
      hear: () => ({ reaction, follows: reaction === 'follow' ? { doing: 'listening', until } : null }),
    }),
  };
}

describe('what is followed', () => {
  test('is seen until it ends, then the plan goes on', async () => {
    const plain = await seen(() => null);
    const moments = await seen(speakingAt(510), reacting('follow', 520));
    expect(moments).toHaveLength(plain.length);
    for (const [tick, moment] of moments.entries()) {
      const isChanged = moment.minute > 510 && moment.minute < 520;
      const { activity, ...rest } = plain[tick]!;
      expect(moment).toEqual({ ...rest, activity: isChanged ? { ...activity, doing: 'listening' } : activity });
    }
  });

  test('ends with the planned activity at the latest', async () => {
    const moments = await seen(speakingAt(535), reacting('follow', 600));
    const doing = moments.filter(({ activity }) => activity.doing === 'listening').map(({ minute }) => minute);
    expect(doing).toEqual([537.5]);
  });

  test('is what was followed last', async () => {
    const moments = await seen(speakingAt(510, 515), reacting('follow', 520));
    expect(moments.filter(({ activity }) => activity.doing === 'listening')).toHaveLength(3);
  });

  test('does not change what is welcome: ratings go by the plan', async () => {
    const activities: string[] = [];
    const base = reacting('follow', 520);
    const person: PersonAtHome = {
      openDay: (plan) => {
        const day = base.openDay(plan);
        return {
          ...day,
          silence: (moment) => {
            activities.push(moment.activity.doing);
            return day.silence(moment);
          },
        };
      },
    };
    await seen(speakingAt(510), person);
    expect(activities).not.toContain('listening');
  });

  test('stands in the journal; what is accepted changes nothing', async () => {
    const assistant = assistantOf(() => ({ minute }) => [speakingAt(510)(minute)]);
    const [followed] = taken(await lived({ assistant, person: reacting('follow', 520) }));
    expect(followed).toMatchObject({
      reaction: 'follow',
      follows: { doing: 'listening', until: 520 },
      time: '08:30:00',
    });
    const [accepted] = taken(await lived({ assistant, person: reacting('accept') }));
    expect(accepted).not.toHaveProperty('follows');
    expect(await seen(speakingAt(510), reacting('accept'))).toEqual(await seen(() => null));
  });
});

describe('delivery', () => {
  const both = [plants, song, null];
  const delivered = async (options: Parameters<typeof assistantOf>[1], deliver: 'first' | 'sample' | 'best') => {
    const assistant = assistantOf(
      () =>
        ({ minute }) =>
          minute === 520 ? both : [null],
      options,
    );
    const entries = await lived({ assistant, settings: { ...plainSettings, deliver, everyTick: true } });
    return taken(entries).find(({ candidates }) => candidates.length === 3)!;
  };

  test('the assistant’s own choice comes before any rule', async () => {
    for (const deliver of ['first', 'sample', 'best'] as const) {
      const assistant = assistantOf(() => () => both, { compares: true, delivered: 2 });
      const entries = taken(await lived({ assistant, settings: { ...plainSettings, deliver, everyTick: true } }));
      expect(new Set(entries.map((entry) => entry.delivered))).toEqual(new Set([2]));
    }
  });

  test('best: what the person rates highest', async () => {
    const { delivered: place, candidates } = await delivered({ compares: true }, 'best');
    expect(place).toBe(1);
    expect(candidates.map(({ rating }) => rating?.preference)).toEqual([0, 1, 1]);
  });

  test('best: the first where the person is not asked, and they are asked about that alone', async () => {
    const { delivered: place, candidates } = await delivered({}, 'best');
    expect(place).toBe(0);
    expect(candidates.map(({ rating }) => rating === null)).toEqual([false, true, true]);
  });

  test('first: the first, though the others are rated, too', async () => {
    const { delivered: place, candidates } = await delivered({ compares: true }, 'first');
    expect(place).toBe(0);
    expect(candidates.every(({ rating }) => rating !== null)).toBe(true);
  });

  test('sample: each at some time, the same on the same day', async () => {
    const places = (seed: number) => {
      const assistant = assistantOf(() => () => both);
      return lived({ assistant, settings: { ...plainSettings, seed, deliver: 'sample', everyTick: true } }).then(
        (entries) => taken(entries).map((entry) => entry.delivered),
      );
    };
    expect(new Set(await places(1))).toEqual(new Set([0, 1, 2]));
    expect(await places(1)).toEqual(await places(1));
    expect(await places(1)).not.toEqual(await places(2));
  });
});

describe('what the assistant is told', () => {
  test('the delivered candidate first, then the others, with what came of it', async () => {
    const told: TickFeedback[] = [];
    const assistant = assistantOf(
      () =>
        ({ minute }) =>
          minute === 520 ? [plants, song, null] : [null],
      {
        compares: true,
        heard: (feedback) => told.push(feedback),
      },
    );
    await lived({ assistant });
    expect(told).toHaveLength(180);
    const spoken = told.find(({ rated }) => rated.length > 1)!;
    expect(spoken.rated.map(({ candidate }) => candidate)).toEqual([song, plants, null]);
  });

  test('with a delay: all of it, the last after the day, in order', async () => {
    const minutes = async (delayInMinutes: number) => {
      const told: number[] = [];
      const assistant = assistantOf(
        () =>
          ({ minute }) => [speakingAt(510)(minute)],
        {
          heard: ({ moment }) => {
            told.push(moment.minute);
          },
        },
      );
      await lived({ assistant, settings: { ...plainSettings, dial: { ...plainSettings.dial, delayInMinutes } } });
      return told;
    };
    expect(await minutes(60)).toEqual(await minutes(0));
    expect(await minutes(100_000)).toEqual(await minutes(0));
  });

  test('noise reaches the assistant, not the journal', async () => {
    const told: TickFeedback[] = [];
    const assistant = () => erratic({ speech: 0.2, failure: 0 }, true);
    const listening = {
      ...assistant(),
      openDay: (...given: Parameters<ReturnType<typeof assistant>['openDay']>) => {
        const session = assistant().openDay(...given);
        return { ...session, heard: (feedback: TickFeedback) => void told.push(feedback) };
      },
    };
    const dial = { noise: 1, shuffled: true, delayInMinutes: 5 };
    const noisy = await lived({ assistant: listening, settings: { ...plainSettings, dial } });
    expect(noisy).toEqual(await lived({ assistant: assistant() }));
    expect(told.flatMap(({ rated }) => rated).every(({ reason }) => reason === null)).toBe(true);
    expect(told).toHaveLength(180);
  });
});

describe('failed calls', () => {
  test('are ticks of their own: named, counted, neither rated nor told', async () => {
    const told: number[] = [];
    const failsAt = new Set([500, 502.5, 700]);
    const assistant = assistantOf(
      () =>
        ({ minute }) => {
          if (failsAt.has(minute)) throw new CallFailure({ kind: 'timeout', party: 'network', message: 'too late' });
          return [null];
        },
      { heard: ({ moment }) => void told.push(moment.minute) },
    );
    const entries = await lived({ assistant });
    const failed = entries.filter((entry) => entry.type === 'tick-failed');
    expect(failed.map(({ tick }) => tick)).toEqual([8, 9, 76]);
    expect(failed[0]!.failure).toEqual({ party: 'network', kind: 'timeout', role: 'assistant' });
    const ended = entries.find((entry) => entry.type === 'day-ended')!;
    expect(ended.tally).toMatchObject({ ticks: 180, failed: 3, silence: { rated: 177 }, speech: { rated: 0 } });
    expect(told.some((minute) => failsAt.has(minute))).toBe(false);
  });

  test('the same for calls that fail later', async () => {
    const now = erratic({ speech: 0.1, failure: 0.2 });
    const later = {
      ...now,
      openDay: (...given: Parameters<typeof now.openDay>) => {
        const session = now.openDay(...given);
        return { ...session, decide: async (moment: Moment) => session.decide(moment) };
      },
    };
    expect(await lived({ assistant: later })).toEqual(await lived({ assistant: now }));
  });

  test('other errors stop the run', async () => {
    const assistant = assistantOf(() => () => {
      throw new TypeError('a bug');
    });
    await expect(lived({ assistant })).rejects.toThrow('a bug');
  });
});

describe('raters that take their time', () => {
  /** Somebody by rules who answers later. */
  function slow(onRate: (open: number) => void): PersonAtHome {
    const person = personByRule({ rubric, bigFive: {} }, { seed: 1, life: 'a' });
    let open = 0;
    const later =
      (day: DayAtHome): DayAtHome['rate'] =>
      async (...given) => {
        open++;
        await new Promise((resolve) => setImmediate(resolve));
        onRate(open);
        const rated: RatedSuggestion = await day.rate(...given);
        open--;
        return rated;
      };
    return {
      openDay: (plan) => {
        const day = person.openDay(plan);
        return { ...day, rate: later(day) };
      },
    };
  }

  const weighing = (compares: boolean) =>
    assistantOf(
      () =>
        ({ minute }) =>
          minute % 30 === 0 ? [plants, song, song, null] : [null],
      { compares },
    );

  test('candidates of one tick are rated at the same time, those of the next tick after them', async () => {
    const open: number[] = [];
    await lived({ assistant: weighing(true), person: slow((count) => open.push(count)) });
    expect(open.length).toBeGreaterThan(30);
    expect(new Set(open)).toEqual(new Set([3, 2, 1]));
    expect(open.slice(0, 3)).toEqual([3, 2, 1]);
  });

  test('only what is delivered is rated where nobody compares', async () => {
    const open: number[] = [];
    await lived({ assistant: weighing(false), person: slow((count) => open.push(count)) });
    expect(new Set(open)).toEqual(new Set([1]));
  });

  test('come to the same day', async () => {
    const quick = await lived({ assistant: weighing(true) });
    expect(await lived({ assistant: weighing(true), person: slow(() => {}) })).toEqual(quick);
  });

  test('a rating that is missing is missing, never 0', async () => {
    const missing: PersonAtHome = {
      openDay: (plan) => ({
        ...personByRule({ rubric, bigFive: {} }, { seed: 1, life: 'a' }).openDay(plan),
        rate: async () => ({ rating: { preference: null, timing: 1, frequency: 1, communication: 1 }, why: null }),
      }),
    };
    const told: TickFeedback[] = [];
    const assistant = assistantOf(
      () =>
        ({ minute }) => [speakingAt(510)(minute)],
      { heard: (each) => told.push(each) },
    );
    const entries = await lived({ assistant, person: missing });
    const ended = entries.find((entry) => entry.type === 'day-ended')!;
    expect(ended.tally).toMatchObject({
      speech: { rated: 0, missing: 1, timing: 0 },
      successes: 0,
      reactions: { ignore: 1 },
    });
    expect(told.find(({ reaction }) => reaction !== null)!.rated[0]).toMatchObject({ score: null });
  });
});

test('suggestions in a protected window are marked, silence there is not', async () => {
  const assistant = assistantOf(() => ({ minute }) => [speakingAt(720, 800)(minute)]);
  const entries = await lived({ assistant, settings: { ...plainSettings, everyTick: true } });
  expect(
    taken(entries)
      .filter(({ guarded }) => guarded)
      .map(({ time }) => time),
  ).toEqual(['12:00:00']);
});

test('any length of tick works', async () => {
  for (const tickSeconds of [30, 150, 421, 3600]) {
    const planned = plannedDay(planOf(), tickSeconds);
    const settings = { ...plainSettings, tickSeconds };
    const entries = await lived({ assistant: erratic({ speech: 0.1, failure: 0 }), settings, dayAt: () => planned });
    const ended = entries.find((entry) => entry.type === 'day-ended')!;
    expect(ended.tally.ticks).toBe(planned.ticks.seconds.length);
    expect(ended.tally.hours).toBeCloseTo((planned.ticks.seconds.length * tickSeconds) / 3600, 12);
  }
});
