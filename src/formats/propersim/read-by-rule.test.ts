import * as fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { clockText, suggestionTopics, type Rubric, type Window } from '../../person/index.ts';
import { persona, personas, type Expected } from './fixture.test-helper.ts';
import type { PropersimPersona } from './persona.ts';
import { lexiconOf } from './prose/lexicon.ts';
import { readByRule, rubricByRule } from './read-by-rule.ts';
import { momentText } from './rubric/moment.ts';
import { readCommunication } from './rubric/read-communication.ts';
import { readFrequency } from './rubric/read-frequency.ts';
import { readPreference } from './rubric/read-preference.ts';
import { readTiming } from './rubric/read-timing.ts';

/** How many of the expected readings come, over all personas, and how many come that are not expected. */
function counted(
  read: (persona: PropersimPersona, expected: Expected) => { wanted: readonly string[]; found: readonly string[] },
) {
  const sum = { hits: 0, wanted: 0, extra: 0 };
  for (const { persona: each, expected } of personas) {
    const { wanted, found } = read(each, expected);
    sum.wanted += wanted.length;
    sum.hits += wanted.filter((one) => found.includes(one)).length;
    sum.extra += found.filter((one) => !wanted.includes(one)).length;
  }
  return { share: sum.hits / sum.wanted, extra: sum.extra / sum.wanted };
}

describe('over 42 made-up personas the rules read', () => {
  test('times that are welcome and protected', () => {
    const { share, extra } = counted(({ criteria, ...rest }, { open, closed }) => {
      const timing = readTiming(criteria.timing, lexiconOf({ criteria, ...rest }).words);
      return {
        wanted: [...open.map((text) => `+ ${text}`), ...closed.map((text) => `- ${text}`)],
        found: [
          ...timing.open.map((moment) => `+ ${momentText(moment)}`),
          ...timing.closed.map((moment) => `- ${momentText(moment)}`),
        ],
      };
    });
    expect(share).toBeGreaterThan(0.98);
    expect(extra).toBeLessThan(0.03);
  });

  test('numbers', () => {
    const { share, extra } = counted(({ criteria }, { rate }) => {
      const { perDay, mostPerDay, perHours, gapMinutes } = readFrequency(criteria.frequency);
      const wished = perHours !== null && !(perHours.isLimit && perDay !== null) ? perHours : null;
      const gap = gapMinutes ?? (perHours !== null && wished === null ? perHours.hours * 60 : null);
      const text = (day: number | null, hours: readonly [number, number] | null, minutes: number | null) =>
        `${day} a day, ${hours?.join(' in ') ?? null} hours, ${minutes} minutes apart`;
      return {
        wanted: [text(rate.day ?? null, rate.hours ?? null, rate.gap ?? null)],
        found: [text(perDay ?? mostPerDay, wished === null ? null : [wished.count, wished.hours], gap)],
      };
    });
    expect(share).toBe(1);
    expect(extra).toBe(0);
  });

  test('topics', () => {
    const { share, extra } = counted((each, { topics }) => {
      const { wishes } = readPreference(each.criteria.preference, lexiconOf(each).words);
      return { wanted: topics, found: [...new Set(wishes.map(({ topic }) => topic))] };
    });
    expect(share).toBeGreaterThan(0.94);
    expect(extra).toBeLessThan(0.15);
  });

  test('tone and barred topics', () => {
    const { share } = counted(({ criteria }, { tone }) => ({
      wanted: Object.entries(tone).map(([name, value]) => `${name} ${value}`),
      found: Object.entries(readCommunication(criteria.communication).tone).map(([name, value]) => `${name} ${value}`),
    }));
    expect(share).toBeGreaterThan(0.97);
    const red = counted((each, { red: wanted }) => ({
      wanted,
      found: readByRule(each).rubric.redLines.flatMap(({ topic }) => topic ?? []),
    }));
    expect(red.share).toBe(1);
    expect(red.extra).toBeLessThan(0.35);
  });

  test('hours of getting up and going to bed', () => {
    const { share } = counted((each, { up, bed }) => {
      const [day] = readByRule(each).routine.days;
      const text = (minute: number) => clockText(minute);
      const clock = (written: string) => clockText(Number(written.slice(0, 2)) * 60 + Number(written.slice(3)));
      return {
        wanted: [`up ${clock(up)}`, `bed ${clock(bed)}`],
        found: [`up ${text(day!.up)}`, `bed ${text(day!.bed)}`],
      };
    });
    expect(share).toBe(1);
  });
});

describe('what no rule reads is listed', () => {
  const noted = (criteria: Partial<PropersimPersona['criteria']>) =>
    rubricByRule(persona({ criteria: { ...persona().criteria, ...criteria } })).unread;

  test.each([
    [
      { timing: 'Between 3 and 5 p.m. Only call when the moon is full.' },
      'Only call when the moon is full',
      /no time was found/,
    ],
    [{ timing: 'Between 3 and 5 p.m. Never at dinner unless it is urgent.' }, 'unless it is urgent', /a condition/],
    [
      { timing: 'Between 3 and 5 p.m. Never while I tame lions in the circus at sunrise.' },
      'Never while I tame lions',
      /no time was found/,
    ],
    [{ timing: 'Around 6:30. Never at dinner.' }, 'Around 6:30', /read as 06:30/],
    [{ frequency: 'As rarely as possible.' }, 'As rarely as possible', /no number/],
    [{ preference: 'Surprise me with glimmer. Music while I bake.' }, 'Surprise me with glimmer', /no known topic/],
    [{ preference: 'Music while I bake. Nothing about opera.' }, 'Nothing about opera', /a part of the topic music/],
    [{ communication: 'Friendly. Rhyme like a troubadour.' }, 'Rhyme like a troubadour', /no rule of tone/],
  ])('%j', (criteria, text, reason) => {
    expect(noted(criteria)).toContainEqual(
      expect.objectContaining({
        text: expect.stringContaining(text) as string,
        reason: expect.stringMatching(reason) as string,
      }),
    );
  });

  test('and so is what is taken where nothing is said', () => {
    const reasons = noted({ frequency: 'Not too often.', communication: 'Hm.' }).map(({ reason }) => reason);
    expect(reasons).toContain('no number is stated: 4 a day are taken');
    expect(reasons).toContain('nothing is said of manner: friendly is taken');
    expect(reasons.some((reason) => /^no shortest time between two is stated: .* \d+ minutes$/.test(reason))).toBe(
      true,
    );
  });

  test('a welcome time within a protected one is cut, and says so', () => {
    const { rubric, unread } = rubricByRule(
      persona({
        criteria: {
          ...persona().criteria,
          timing: 'I like suggestions between 2 and 6 p.m. Never between 3 and 4 p.m.',
        },
      }),
    );
    expect(rubric.receptive.filter(({ weekday }) => weekday === 'tue').map(({ from, to }) => [from, to])).toEqual([
      [840, 900],
      [960, 1080],
    ]);
    expect(unread).toContainEqual(
      expect.objectContaining({ reason: expect.stringMatching(/^partly inside of a protected time/) as string }),
    );
  });

  test('hours of work that are assumed give way to a time that is said to be welcome', () => {
    const timing = 'I like suggestions between 10 and 11 a.m. Do not disturb me while I work.';
    const { rubric } = rubricByRule(persona({ criteria: { ...persona().criteria, timing } }));
    const day = (windows: readonly Window[]) =>
      windows.filter(({ weekday }) => weekday === 'tue').map(({ from, to }) => [from, to]);
    expect(day(rubric.receptive)).toEqual([[600, 660]]);
    expect(day(rubric.protected).slice(0, 2)).toEqual([
      [540, 600],
      [660, 750],
    ]);
    const said = persona({ lifestyle: 'Works from 9am to 5pm.', criteria: { ...persona().criteria, timing } });
    expect(day(rubricByRule(said).rubric.receptive)).toEqual([]);
  });
});

/** What must be wrong with no rubric at all. */
function faultsOf(
  { receptive, protected: guarded, rate, welcome, redLines }: Rubric,
  days: { up: number; bed: number }[],
): string[] {
  const [{ up, bed }] = days as [{ up: number; bed: number }];
  const meets = (one: Window, other: Window) =>
    one.weekday === other.weekday && one.from < other.to && other.from < one.to;
  const barred = redLines.flatMap(({ topic }) => topic ?? []);
  return [
    ...[...receptive, ...guarded]
      .filter(({ from, to }) => !(from >= up && from < to && to <= bed))
      .map(() => 'window outside the waking hours'),
    ...receptive.filter((one) => guarded.some((other) => meets(one, other))).map(() => 'receptive in protected'),
    ...receptive
      .filter((one) => receptive.some((other) => one !== other && meets(one, other)))
      .map(() => 'receptive twice'),
    ...(rate.perDay >= 1 && Number.isInteger(rate.perDay) && rate.gapMinutes >= 1
      ? []
      : [`rate ${JSON.stringify(rate)}`]),
    ...((rate.perDay - 1) * rate.gapMinutes > bed - up ? ['rate out of reach'] : []),
    ...welcome
      .flatMap(({ offers }) => offers)
      .filter(({ topic }) => !suggestionTopics.some((known) => known === topic))
      .map(() => 'unknown topic'),
    ...welcome
      .flatMap(({ offers }) => offers)
      .filter(({ topic }) => barred.includes(topic as never))
      .map(() => 'offer against a red line'),
  ];
}

describe('any text at all', () => {
  const fragments = personas.flatMap(({ persona: each }) => [
    ...Object.values(each.criteria),
    each.lifestyle,
    each.dailyPlan,
    each.interests,
    each.background,
  ]);
  const pieces = fragments.flatMap((text) => text.split(/(?<=[ ,.])/));
  const text = fc.oneof(
    fc.constantFrom(...fragments),
    fc.array(fc.constantFrom(...pieces), { minLength: 1, maxLength: 60 }).map((parts) => parts.join('')),
    fc.string({ minLength: 1, maxLength: 300, unit: 'grapheme' }),
  );

  test('gives a rubric that holds together, the same each time', () => {
    fc.assert(
      fc.property(
        fc.record({ preference: text, timing: text, frequency: text, communication: text }),
        text,
        text,
        (criteria, lifestyle, dailyPlan) => {
          const mixed = persona({ criteria, lifestyle, dailyPlan });
          const reading = readByRule(mixed);
          expect(faultsOf(reading.rubric, [...reading.routine.days])).toEqual([]);
          for (const { up, bed, blocks } of reading.routine.days) {
            expect(bed - up).toBeGreaterThanOrEqual(360);
            blocks.forEach(({ from, to }, index) => {
              expect(from).toBeGreaterThanOrEqual(blocks[index - 1]?.to ?? up);
              expect(to).toBeGreaterThan(from);
              expect(to).toBeLessThanOrEqual(bed);
            });
          }
          expect(readByRule(mixed)).toEqual(reading);
        },
      ),
      { numRuns: 300 },
    );
  });

  test('is read in no time, however long', () => {
    const long =
      'not before half past between 3 and 4 to 5 or after my first 30 minutes of one or two suggestions a '.repeat(60);
    const start = performance.now();
    readByRule(
      persona({ criteria: { preference: long, timing: long, frequency: long, communication: long }, lifestyle: long }),
    );
    expect(performance.now() - start).toBeLessThan(5000);
  });
});
