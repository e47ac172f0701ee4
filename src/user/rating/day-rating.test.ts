import { describe, expect, test } from 'vitest';
import type { DayPlan, Rating } from '../../journal/index.ts';
import type { Rubric, WelcomeHelp } from '../../person/index.ts';
import { openDayRating, type DayRating, type RatingMoment } from './day-rating.ts';
import { activityFrom, mondayOf, mondayWindow, rubricWith } from './made-up-day.test-helper.ts';

const good: Rating = { preference: 1, timing: 1, frequency: 1, communication: 1 };
const content = good;

/** Eight o'clock to eleven at night, free and at home. */
const freeDay = mondayOf(activityFrom(480, 1380));

function helpWith(kind: WelcomeHelp['kind'], hobby: string | null = null): WelcomeHelp {
  return { kind, hobby, offers: [{ topic: 'music', text: 'a song' }] };
}

/** A day that can be asked by the minute. */
function day(changes: Partial<Rubric>, plan: DayPlan = freeDay) {
  const counted: DayRating = openDayRating(rubricWith(changes), plan);
  const at = (minute: number, walking = false): RatingMoment => {
    const activity = plan.activities.find(({ from, to }) => from <= minute && minute < to);
    if (activity === undefined) throw new Error(`nothing is planned at ${minute}`);
    return { minute, activity, walking };
  };
  return {
    counted,
    timing: (minute: number, walking = false) => counted.timing(at(minute, walking)),
    frequency: (minute: number) => counted.frequency(at(minute)),
    silence: (minute: number, walking = false) => counted.silence(at(minute, walking)),
    hears: (minute: number, rating: Partial<Rating> = {}) => counted.deliver(at(minute), { ...good, ...rating }),
  };
}

describe('timing of speech', () => {
  const { timing } = day({ protected: [mondayWindow(600, 660), { ...mondayWindow(700, 800), weekday: 'tue' }] });

  test.each([
    [599.9, 1],
    [600, 0],
    [657.5, 0],
    [660, 1],
    [750, 1],
  ])('at minute %d it is %d', (minute, expected) => expect(timing(minute)).toBe(expected));

  test('nobody is spoken to while walking', () => expect(timing(500, true)).toBe(0));
});

describe('frequency of speech', () => {
  test('perDay: the last that fits, and the one too many', () => {
    const { frequency, hears } = day({ rate: { perDay: 2, gapMinutes: 0 } });
    hears(500);
    expect(frequency(500)).toBe(1);
    hears(510, { preference: 0 });
    expect(frequency(1300)).toBe(0);
  });

  test('gapMinutes: to the minute', () => {
    const { frequency, hears } = day({ rate: { perDay: 9, gapMinutes: 30 } });
    hears(600);
    expect([600, 627.5, 629.9, 630].map(frequency)).toEqual([0, 0, 0, 1]);
  });

  test('perHours: in any so many hours', () => {
    const { frequency, hears } = day({ rate: { perDay: 9, gapMinutes: 0, perHours: { count: 2, hours: 2 } } });
    hears(600);
    expect(frequency(605)).toBe(1);
    hears(610);
    expect([612.5, 719.9, 720, 729].map(frequency)).toEqual([0, 0, 1, 1]);
    hears(720);
    expect([729.9, 730].map(frequency)).toEqual([0, 1]);
  });

  test('who wishes nothing is told too much by the first', () => {
    expect(day({ rate: { perDay: 0, gapMinutes: 0 } }).frequency(600)).toBe(0);
    const hourly = { perDay: 5, gapMinutes: 0, perHours: { count: 0, hours: 1 } };
    expect(day({ rate: hourly }).frequency(600)).toBe(0);
  });
});

describe('a missed wish', () => {
  const meal = mondayOf(
    activityFrom(480, 500, { kind: 'breakfast' }),
    activityFrom(500, 520, { kind: 'breakfast' }),
    activityFrom(520, 1380),
  );
  const welcome = [helpWith('breakfast')];
  const preferences = (asked: ReturnType<typeof day>, minutes: readonly number[]) =>
    minutes.map((minute) => asked.silence(minute).preference);

  test('from the middle of the whole stretch to its end', () => {
    expect(preferences(day({ welcome }, meal), [480, 499, 499.9, 500, 519.9, 520])).toEqual([1, 1, 1, 0, 0, 1]);
  });

  test.each(['preference', 'timing', 'communication'] as const)('is not met by a suggestion that fails %s', (fault) => {
    const asked = day({ welcome }, meal);
    asked.hears(490, { [fault]: 0 });
    expect(asked.silence(505).preference).toBe(0);
  });

  test.each(['preference', 'timing', 'communication'] as const)('is not met where %s is missing', (dimension) => {
    const asked = day({ welcome }, meal);
    asked.hears(490, { [dimension]: null });
    expect(asked.silence(505).preference).toBe(0);
  });

  test('is met by one that comes too often, since it helps all the same', () => {
    const asked = day({ welcome }, meal);
    asked.hears(490, { frequency: 0 });
    expect(asked.silence(505).preference).toBe(1);
  });

  test('is quiet for three hours once met', () => {
    const asked = day({ welcome: [helpWith('free')] });
    expect(asked.silence(930).preference).toBe(0);
    asked.hears(930);
    expect(preferences(asked, [932.5, 1109.9, 1110, 1112.5])).toEqual([1, 1, 0, 0]);
  });

  test('is not met by what came with something else', () => {
    const plan = mondayOf(activityFrom(480, 540, { kind: 'rest' }), activityFrom(540, 600));
    const asked = day({ welcome: [helpWith('rest'), helpWith('free')] }, plan);
    asked.hears(520);
    expect(asked.silence(580).preference).toBe(0);
  });

  test('costs nothing when as many good ones came as are wished by now', () => {
    const asked = day({ welcome: [helpWith('free')], rate: { perDay: 2, gapMinutes: 0 } });
    asked.hears(482.5);
    // Half of the open time is gone with minute 929.
    expect(preferences(asked, [929.9, 930])).toEqual([1, 0]);
  });

  test('costs nothing while the last hours hold as many good ones as wished', () => {
    const perHours = { count: 1, hours: 4 };
    const asked = day({ welcome: [helpWith('free')], rate: { perDay: 99, gapMinutes: 0, perHours } });
    asked.hears(1000);
    expect(preferences(asked, [1180, 1239.9, 1240])).toEqual([1, 1, 0]);
  });

  test('of a hobby: help with that hobby comes before help with hobbies', () => {
    const chess = activityFrom(480, 540, { kind: 'hobby', hobby: 'chess' });
    const plan = mondayOf(chess, activityFrom(540, 600, { kind: 'hobby', hobby: 'drawing' }));
    const own = helpWith('hobby', 'chess');
    const any = helpWith('hobby');
    const { counted } = day({ welcome: [any, own] }, plan);
    expect(plan.activities.map((activity) => counted.welcome(activity))).toEqual([own, any]);
    expect(counted.welcome(freeDay.activities[0]!)).toBeNull();
  });
});

describe('a receptive window', () => {
  const receptive = [mondayWindow(600, 660)];
  const timings = (asked: ReturnType<typeof day>, minutes: readonly number[]) =>
    minutes.map((minute) => asked.silence(minute).timing);

  test('is missed when more than half of it is gone', () => {
    expect(timings(day({ receptive }), [600, 630, 630.1, 632.5, 659.9, 660])).toEqual([1, 1, 0, 0, 0, 1]);
  });

  test('is used by whatever is said in it, not by what came before', () => {
    const early = day({ receptive });
    early.hears(597.5);
    expect(timings(early, [640])).toEqual([0]);
    const inTime = day({ receptive });
    inTime.hears(600, { preference: 0 });
    expect(timings(inTime, [640])).toEqual([1]);
  });

  test('each asks for its own', () => {
    const asked = day({ receptive: [...receptive, mondayWindow(660, 700)] });
    asked.hears(610);
    expect(timings(asked, [650, 679, 690])).toEqual([1, 1, 0]);
  });

  test('of another weekday does not count', () => {
    expect(timings(day({ receptive: [{ ...mondayWindow(600, 660), weekday: 'tue' }] }), [650])).toEqual([1]);
  });

  test('is not missed while the rate has no room', () => {
    const asked = day({ receptive, rate: { perDay: 9, gapMinutes: 60 } });
    asked.hears(595);
    expect(timings(asked, [640, 652.5, 655])).toEqual([1, 1, 0]);
  });
});

describe('too long a silence', () => {
  const frequencies = (asked: ReturnType<typeof day>, minutes: readonly number[]) =>
    minutes.map((minute) => asked.silence(minute).frequency);

  test('by the day: when the share of open time that is gone asks for one more', () => {
    const asked = day({ rate: { perDay: 2, gapMinutes: 30 } });
    expect(frequencies(asked, [480, 929.9, 930, 1379])).toEqual([1, 1, 0, 0]);
    asked.hears(930, { preference: 0 });
    expect(frequencies(asked, [932.5, 1379])).toEqual([1, 1]);
  });

  test('by the hour: after one and a half mean intervals', () => {
    const asked = day({ rate: { perDay: 99, gapMinutes: 0, perHours: { count: 1, hours: 2 } } });
    expect(frequencies(asked, [660, 660.9, 661])).toEqual([1, 1, 0]);
    asked.hears(661);
    expect(frequencies(asked, [662.5, 841, 842])).toEqual([1, 1, 0]);
  });

  test('protected time and time away do not count', () => {
    const plan = mondayOf(activityFrom(480, 600), activityFrom(600, 900, { at: null }), activityFrom(900, 1380));
    const rate = { perDay: 99, gapMinutes: 0, perHours: { count: 1, hours: 2 } };
    const asked = day({ rate, protected: [mondayWindow(500, 560)] }, plan);
    // 60 open minutes until 600, 120 more from 900 on.
    expect(frequencies(asked, [900, 1020, 1021])).toEqual([1, 1, 0]);
  });

  test('is never faulted where speech is', () => {
    const asked = day({ rate: { perDay: 3, gapMinutes: 200 } });
    asked.hears(482.5);
    for (let minute = 482.5; minute < 1380; minute += 2.5)
      expect(asked.frequency(minute) === 0 && asked.silence(minute).frequency === 0).toBe(false);
    expect(asked.silence(1100).frequency).toBe(0);
  });
});

describe('where speech would fail timing, silence is content', () => {
  const everything: Partial<Rubric> = {
    welcome: [helpWith('free')],
    receptive: [mondayWindow(900, 1000)],
    protected: [mondayWindow(960, 970)],
    rate: { perDay: 3, gapMinutes: 0 },
  };

  test('and faulted in all beside it', () => {
    const asked = day(everything);
    expect(asked.silence(957.5)).toEqual({ preference: 0, timing: 0, frequency: 0, communication: 1 });
    expect(asked.silence(960)).toEqual(content);
    expect(asked.silence(970)).toEqual({ preference: 0, timing: 0, frequency: 0, communication: 1 });
    expect(asked.silence(957.5, true)).toEqual(content);
  });
});

describe('unusual days', () => {
  test('past midnight the clock goes on', () => {
    const plan = mondayOf(activityFrom(1200, 1430), activityFrom(1430, 1560));
    const asked = day({ protected: [mondayWindow(1430, 1450)], receptive: [mondayWindow(1450, 1490)] }, plan);
    expect([1429, 1445, 1450, 1559].map((minute) => asked.timing(minute))).toEqual([1, 0, 1, 1]);
    expect([1470, 1472.5].map((minute) => asked.silence(minute).timing)).toEqual([1, 0]);
    expect(asked.counted.isGuarded({ minute: 1445, activity: plan.activities[1]!, walking: false })).toBe(true);
  });

  test('away most of the day: what is wished follows the time at home', () => {
    const plan = mondayOf(activityFrom(480, 540), activityFrom(540, 1140, { at: null }), activityFrom(1140, 1380));
    const asked = day({ rate: { perDay: 2, gapMinutes: 60 } }, plan);
    expect(asked.counted.wished).toBe(2);
    // 60 of 300 open minutes are gone at 540, half of them at 1230.
    expect([539, 1140, 1229.9, 1230].map((minute) => asked.silence(minute).frequency)).toEqual([1, 1, 1, 0]);
  });

  test.each([
    ['no more than the shortest gaps leave room for', { perDay: 5, gapMinutes: 250 }, 2],
    ['one where the gap is longer than the day', { perDay: 5, gapMinutes: 400 }, 1],
    ['by the hour, rounded', { perDay: 9, gapMinutes: 10, perHours: { count: 1, hours: 2 } }, 3],
    [
      'by the hour, but no more than the day may have',
      { perDay: 2, gapMinutes: 10, perHours: { count: 2, hours: 1 } },
      2,
    ],
  ])('300 minutes at home: %s', (_, rate, wished) => {
    const plan = mondayOf(activityFrom(480, 540), activityFrom(540, 1140, { at: null }), activityFrom(1140, 1380));
    expect(day({ rate }, plan).counted.wished).toBe(wished);
  });

  test('a day that is protected as a whole wishes nothing and faults nothing', () => {
    const asked = day({
      protected: [mondayWindow(0, 2000)],
      welcome: [helpWith('free')],
      rate: { perDay: 3, gapMinutes: 30 },
    });
    expect(asked.counted.wished).toBe(0);
    for (let minute = 480; minute < 1380; minute += 2.5) expect(asked.silence(minute)).toEqual(content);
  });

  test('no welcome, no windows, no wish: silence is always right, speech only once too often', () => {
    const asked = day({ rate: { perDay: 0, gapMinutes: 30 } });
    for (let minute = 480; minute < 1380; minute += 2.5) {
      expect(asked.silence(minute)).toEqual(content);
      expect([asked.timing(minute), asked.frequency(minute)]).toEqual([1, 0]);
    }
  });

  test('without welcome help nothing is missed but the rate', () => {
    const asked = day({ rate: { perDay: 1, gapMinutes: 30 } });
    expect(asked.silence(1379)).toEqual({ ...content, frequency: 1 });
    const two = day({ rate: { perDay: 2, gapMinutes: 30 } });
    expect(two.silence(1379)).toEqual({ ...content, frequency: 0 });
  });
});
