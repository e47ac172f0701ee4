import { expect, test } from 'vitest';
import { dayOf, minuteOf } from './calendar.ts';
import { sunIsUp } from './daylight.ts';
import { degreesText } from './degrees-text.ts';
import { knownTowns, townEntryOf, type TownEntry } from './towns.ts';
import { weatherOf, weathers } from './weather.ts';
import { persistence, weatherDay } from './weather-year.ts';

const leeds = townEntryOf('english', 'a terraced street in Leeds');
const dayOn = (date: string) => minuteOf(date) / 1440;
const start = dayOf({ year: 2000, month: 1, day: 1 });
const daysOf = (town: TownEntry, count: number) =>
  Array.from({ length: count }, (_, index) => weatherDay(5, town, start + index));

test('wet days follow the chain of the climate, month by month', () => {
  const months = Array.from({ length: 12 }, () => ({ days: 0, wet: 0, afterWet: 0, stayedWet: 0 }));
  const days = daysOf(leeds, 365 * 240);
  days.forEach(({ wet }, index) => {
    const month = months[new Date((start + index) * 86_400_000).getUTCMonth()]!;
    month.days++;
    if (wet) month.wet++;
    if (index > 0 && days[index - 1]!.wet) {
      month.afterWet++;
      if (wet) month.stayedWet++;
    }
  });
  months.forEach(({ days, wet, afterWet, stayedWet }, month) => {
    const [dry, still] = [leeds.climate.wetAfterDry[month]!, leeds.climate.wetAfterWet[month]!];
    expect(stayedWet / afterWet).toBeCloseTo(still, 1.3);
    expect(Math.abs(wet / days - dry / (1 + dry - still))).toBeLessThan(0.025);
  });
});

test('the temperature has the mean, the spread and the persistence of the climate, over the turn of the year, too', () => {
  const days = daysOf(leeds, 365 * 240 + 58);
  const anomalies = days.map((day, index) => ({ value: day.mean, of: new Date((start + index) * 86_400_000) }));
  const julys = anomalies
    .filter(({ of }) => of.getUTCMonth() === 6 && of.getUTCDate() === 15)
    .map(({ value }) => value);
  const mean = julys.reduce((sum, value) => sum + value, 0) / julys.length;
  expect(Math.abs(mean - leeds.climate.mean[6]!)).toBeLessThan(0.6);
  const spread = Math.sqrt(julys.reduce((sum, value) => sum + (value - mean) * (value - mean), 0) / julys.length);
  expect(Math.abs(spread - leeds.climate.variation)).toBeLessThan(0.45);
  const correlation = (month: number, date: number) => {
    const pairs = anomalies.flatMap(({ value, of }, index) =>
      index > 0 && of.getUTCMonth() === month && of.getUTCDate() === date ? [[anomalies[index - 1]!.value, value]] : [],
    );
    return pearson(pairs as [number, number][]);
  };
  expect(Math.abs(correlation(6, 15) - persistence)).toBeLessThan(0.12);
  expect(Math.abs(correlation(0, 1) - persistence)).toBeLessThan(0.12);
});

function pearson(pairs: readonly [number, number][]): number {
  const mean = (at: 0 | 1) => pairs.reduce((sum, pair) => sum + pair[at], 0) / pairs.length;
  const [x, y] = [mean(0), mean(1)];
  const sum = (of: (dx: number, dy: number) => number) => pairs.reduce((total, [a, b]) => total + of(a - x, b - y), 0);
  return sum((dx, dy) => dx * dy) / Math.sqrt(sum((dx) => dx * dx) * sum((_, dy) => dy * dy));
}

test('tags and sentence agree with each other and with the hour, everywhere', () => {
  const sentences = new Set<string>();
  for (const town of knownTowns()) {
    for (let day = dayOn('2024-01-01'); day < dayOn('2025-01-01'); day += 19) {
      for (let hour = 0.5; hour < 24; hour += 3) {
        const { tags, sentence, temperature } = weatherOf({ seed: 1, town, day, hour });
        const has = (...some: string[]) => tags.filter((tag) => some.includes(tag)).length;
        const degrees = Math.round(temperature);
        sentences.add(sentence);
        expect(tags.every((tag) => weathers.includes(tag))).toBe(true);
        expect([has('dry', 'wet', 'snow'), has('hot', 'warm', 'cool', 'cold') <= 1]).toEqual([1, true]);
        expect([has('cold'), has('hot')]).toEqual([degrees < 8 ? 1 : 0, degrees >= 28 ? 1 : 0]);
        expect(sentence).toMatch(/^[A-Z].*\.$/);
        expect(sentence).not.toMatch(/[{}]|undefined|NaN/);
        expect(sentence).toContain(degreesText(degrees));
        if (/\bsun\b|Sunny|Blue sky/.test(sentence)) expect(sunIsUp(day, hour, town), sentence).toBe(true);
        if (/Stars|Dark,|Dark and/.test(sentence)) expect(sunIsUp(day, hour, town), sentence).toBe(false);
        if (/ain \b(since|for)|pouring|drizzle/.test(sentence)) expect(tags, sentence).toContain('wet');
        if (/snowing|falling/.test(sentence)) expect(tags, sentence).toContain('snow');
        expect(/wind|Gusts/.test(sentence), sentence).toBe(tags.includes('windy'));
        for (const word of ['hot', 'warm', 'cool', 'cold'] as const) {
          if (new RegExp(`\\b${word}\\b`).test(sentence)) expect(tags, sentence).toContain(word);
        }
      }
    }
  }
  expect(sentences.size).toBeGreaterThan(1500);
});

test('the weather does not depend on what else was asked for', () => {
  const ask = (place: string) => weatherOf({ seed: 3, town: townEntryOf('english', place), day: 19_800, hour: 9 });
  const first = ask('a terraced street in Leeds');
  for (const town of knownTowns()) for (let day = 0; day < 3000; day += 300) weatherOf({ seed: 3, town, day, hour: 1 });
  expect(ask('a terraced street in Leeds')).toEqual(first);
});

test('the sun rises and sets when it does', () => {
  const upAt = (date: string, town: TownEntry) =>
    Array.from({ length: 96 }, (_, quarter) => quarter / 4).filter((hour) => sunIsUp(dayOn(date), hour, town));
  const [london, sydney] = [
    townEntryOf('british-pakistani', 'a semi-detached house in Luton'),
    townEntryOf('australian', 'a brick bungalow in western Sydney'),
  ];
  // Almanac for London 2024: 21 June 03:43 to 20:21 and 21 December 08:04 to 15:53 UTC; Sydney, 21 December: 04:41 to 19:05 standard time.
  const within = (hours: number[], from: number, to: number) => {
    expect(Math.abs(hours[0]! - from)).toBeLessThan(0.5);
    expect(Math.abs(hours.at(-1)! - to)).toBeLessThan(0.5);
  };
  within(upAt('2024-06-21', london), 3.72, 20.35);
  within(upAt('2024-12-21', london), 8.07, 15.88);
  within(upAt('2024-12-21', sydney), 4.68, 19.08);
});

test('degrees in words', () => {
  expect([-21, -1, 0, 1, 11, 20, 35].map(degreesText).join(', ')).toBe(
    'minus twenty-one degrees, minus one degree, zero degrees, one degree, eleven degrees, twenty degrees, thirty-five degrees',
  );
});

// Generated worlds depend on these.
test('the weather is the same for ever', () => {
  const hours = [2, 8, 14, 20];
  const said = hours.map((hour) => weatherOf({ seed: 1, town: leeds, day: dayOn('2024-11-05') + hour, hour }).sentence);
  expect(said).toMatchInlineSnapshot(`
    [
      "Cloudy and dry, four degrees. Gusts rattle the shutters.",
      "A cold morning with low cloud, seven degrees.",
      "Sunny and cool, nine degrees. Gusts rattle the shutters.",
      "Steady rain for an hour or so, five degrees.",
    ]
  `);
});
