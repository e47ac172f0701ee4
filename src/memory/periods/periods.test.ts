import * as fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { countedSummary, type CountedEntry } from './counted-summary.ts';
import { openPeriods, type PeriodsState } from './open-periods.ts';
import { periodText, type PeriodGround } from './period.ts';

interface Word {
  at: number;
  word: string;
}

const said = (at: number, word = `${at}`): Word => ({ at, word });

/** Tells the words of an hour, and of four hours what their hours tell; keeps what it was asked. */
function teller() {
  const asked: string[] = [];
  const summarise = ({ length, from, entries, hours }: PeriodGround<Word>) => {
    asked.push(`${length} from ${from}`);
    const words = entries.map(({ word }) => word).join(' ');
    return length === 'hour' ? words : hours.map(({ text }) => `[${text}]`).join('');
  };
  return { asked, summarise };
}

const texts = (periods: readonly { text: string }[]) => periods.map(({ text }) => text);

describe('periods', () => {
  test('an hour is told once when it is over, four hours when they are', async () => {
    const { asked, summarise } = teller();
    const periods = openPeriods({ summarise });
    for (const at of [480, 490, 545, 600, 700]) periods.add(said(at));
    expect(await periods.closeUntil(659)).toEqual({
      fourHours: [],
      hours: [
        { from: 480, to: 540, text: '480 490' },
        { from: 540, to: 600, text: '545' },
      ],
    });
    expect(periods.current()).toEqual([said(600), said(700)]);
    expect(await periods.closeUntil(720)).toEqual({
      fourHours: [{ from: 480, to: 720, text: '[480 490][545][600][700]' }],
      hours: [],
    });
    expect(asked).toEqual(['hour from 480', 'hour from 540', 'hour from 600', 'hour from 660', 'four hours from 480']);
  });

  test('hours end by the clock, and between them the answer is there at once', async () => {
    const { asked, summarise } = teller();
    const periods = openPeriods({ summarise });
    periods.add(said(10));
    expect(periods.closeUntil(59.9)).toEqual({ fourHours: [], hours: [] });
    expect(texts((await periods.closeUntil(60)).hours)).toEqual(['10']);
    for (let minute = 60; minute < 120; minute += 2.5)
      expect(periods.closeUntil(minute)).toMatchObject({ hours: [{}] });
    expect(asked).toEqual(['hour from 0']);
  });

  test('a night of nothing asks nothing, keeps the evening and does not run into the morning', async () => {
    const { asked, summarise } = teller();
    const periods = openPeriods({ summarise });
    periods.add(said(1290, 'film'));
    periods.add(said(1380, 'bed'));
    await periods.closeUntil(1440);
    periods.add(said(1440 + 400, 'porridge'));
    expect(await periods.closeUntil(1440 + 420)).toEqual({
      fourHours: [{ from: 1200, to: 1440, text: '[film][bed]' }],
      hours: [{ from: 1440 + 360, to: 1440 + 420, text: 'porridge' }],
    });
    expect(asked).toHaveLength(4);
  });

  test('three stretches of four hours are kept', async () => {
    const periods = openPeriods({ summarise: teller().summarise });
    for (let at = 0; at < 1440; at += 240) periods.add(said(at));
    const { fourHours, hours } = await periods.closeUntil(1440);
    expect(texts(fourHours)).toEqual(['[720]', '[960]', '[1200]']);
    expect(hours).toEqual([]);
  });

  test('what there is nothing to tell of is left out, and so are four such hours', async () => {
    const asked: string[] = [];
    const periods = openPeriods<Word>({
      summarise({ length, from, entries }) {
        asked.push(`${length} from ${from}`);
        return entries.length > 1 ? 'much' : null;
      },
    });
    for (const at of [0, 70, 250, 490, 491]) periods.add(said(at));
    const { fourHours, hours } = await periods.closeUntil(600);
    expect(fourHours).toEqual([]);
    expect(texts(hours)).toEqual(['much']);
    expect(asked).toEqual(['hour from 0', 'hour from 60', 'hour from 240', 'hour from 480']);
  });

  test('entries are dropped once their four hours are told', async () => {
    const periods = openPeriods({ summarise: teller().summarise });
    for (const at of [0, 70, 250, 310]) periods.add(said(at));
    await periods.closeUntil(300);
    expect(periods.state().entries).toEqual([said(250), said(310)]);
  });

  test('hours told by a model are asked for together, and closing while one is asked waits for it', async () => {
    const open: (() => void)[] = [];
    const periods = openPeriods<Word>({
      summarise: ({ from, length }) => new Promise((answer) => open.push(() => answer(`${length} ${from}`))),
    });
    for (const at of [0, 70, 130]) periods.add(said(at));
    const first = periods.closeUntil(120);
    const second = periods.closeUntil(240);
    const third = periods.closeUntil(245);
    await Promise.resolve();
    expect(open).toHaveLength(2);
    const answers = setInterval(() => open.splice(0).forEach((answer) => answer()));
    const closed = await Promise.all([first, second, third]);
    clearInterval(answers);
    expect(texts(closed[0].hours)).toEqual(['hour 0', 'hour 60']);
    expect(closed[1]).toEqual({ fourHours: [{ from: 0, to: 240, text: 'four hours 0' }], hours: [] });
    expect(closed[2]).toEqual(closed[1]);
  });

  test('a summary that fails is missing, the others stay, and it is not asked for again', async () => {
    let asked = 0;
    const periods = openPeriods<Word>({
      summarise: ({ from, entries }) => {
        asked++;
        if (from === 60) throw new Error('gone');
        return `${from}: ${entries.length}`;
      },
    });
    for (const at of [0, 60, 120]) periods.add(said(at));
    await expect(periods.closeUntil(180)).rejects.toThrow('gone');
    expect(texts((await periods.closeUntil(190)).hours)).toEqual(['0: 1', '120: 1']);
    expect(texts((await periods.closeUntil(240)).fourHours)).toEqual(['0: 3']);
    expect(asked).toBe(4);
  });

  test('an entry of a closed hour is refused', async () => {
    const periods = openPeriods({ summarise: teller().summarise });
    await periods.closeUntil(61);
    expect(() => periods.add(said(59))).toThrow(RangeError);
    periods.add(said(60));
  });

  test('however often it is closed, and taken down and opened in between, the same is told once each', async () => {
    const times = fc.array(fc.integer({ min: 0, max: 3000 }), { maxLength: 40 });
    const closings = fc.array(fc.integer({ min: 0, max: 3000 }), { maxLength: 12 });
    await fc.assert(
      fc.asyncProperty(times, closings, async (at, stops) => {
        const whole = teller();
        const once = openPeriods({ summarise: whole.summarise });
        for (const minute of at.toSorted((a, b) => a - b)) once.add(said(minute));
        const expected = await once.closeUntil(3000);

        const inParts = teller();
        let periods = openPeriods({ summarise: inParts.summarise });
        let left = at.toSorted((a, b) => a - b);
        for (const stop of [...stops.toSorted((a, b) => a - b), 3000]) {
          for (const minute of left.filter((each) => each <= stop)) periods.add(said(minute));
          left = left.filter((each) => each > stop);
          const summaries = await periods.closeUntil(stop);
          expect(summaries.hours.length).toBeLessThanOrEqual(3);
          expect(summaries.fourHours.length).toBeLessThanOrEqual(3);
          const state = JSON.parse(JSON.stringify(periods.state())) as PeriodsState<Word>;
          periods = openPeriods({ summarise: inParts.summarise }, state);
        }
        expect(await periods.closeUntil(3000)).toEqual(expected);
        expect(inParts.asked.toSorted()).toEqual(whole.asked.toSorted());
        expect(new Set(whole.asked).size).toBe(whole.asked.length);
        expect(whole.asked.filter((each) => each.startsWith('hour'))).toHaveLength(
          new Set(at.filter((each) => each < 3000).map((each) => Math.floor(each / 60))).size,
        );
      }),
    );
  });
});

test('a period stands in a line with its day and hours', () => {
  expect(periodText({ from: 1440 + 1200, to: 1440 + 1440, text: 'Film.' })).toBe('Day 2, 20:00 to 00:00: Film.');
});

describe('a summary by rule', () => {
  const entry = (activity: string | null, suggestion?: CountedEntry['suggestion']): CountedEntry =>
    suggestion === undefined ? { at: 0, activity } : { at: 0, activity, suggestion };
  const summaryOf = (...entries: CountedEntry[]) => countedSummary({ entries });

  test('tells activities, and suggestions by topic with the ratings that are known', () => {
    expect(
      summaryOf(
        entry('cooking', { topic: 'food', score: 4 }),
        entry('cooking', { topic: 'weather', score: null }),
        entry('eating', { topic: 'food', score: 1 }),
        entry('eating', { topic: null, score: 0 }),
        entry('eating', null),
      ),
    ).toBe(
      'Activities: cooking, eating. 4 suggestions: food 2 (rated 2.5 of 4), weather 1, no known topic 1 (rated 0 of 4).',
    );
  });

  test('silence is no suggestion, and what is not known is not spoken of', () => {
    expect(summaryOf(entry('reading', null))).toBe('Activities: reading. No suggestions.');
    expect(summaryOf(entry('reading'))).toBe('Activities: reading.');
    expect(summaryOf(entry(null, { topic: 'food', score: 3 }))).toBe('1 suggestion: food 1 (rated 3 of 4).');
  });

  test('names the six activities seen most often, in the order in which they began', () => {
    const often = ['a', 'b', 'c', 'd', 'e', 'f', 'g', 'h'].flatMap((activity) =>
      Array.from({ length: activity === 'b' || activity === 'd' ? 1 : 2 }, () => entry(activity)),
    );
    expect(summaryOf(...often)).toBe('Activities: a, c, e, f, g, h and 2 more.');
  });

  test('nothing known is nothing to tell', () => {
    expect(summaryOf()).toBeNull();
    expect(summaryOf(entry(null))).toBeNull();
  });
});
