import { copyFileSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { afterAll, describe, expect, test } from 'vitest';
import { InputError } from '../../errors/index.ts';
import { bigFiveTraits } from '../person.ts';
import { suggestionTopics } from '../rubric.ts';
import { statedPerHour } from '../stated-rate.ts';
import { readResidents } from './read-residents.ts';
import { residentFindings } from './resident-findings.ts';

const residents = readResidents();
const different = (values: readonly unknown[]) => new Set(values).size;
const folder = mkdtempSync(join(tmpdir(), 'livelong-residents-'));
afterAll(() => rmSync(folder, { recursive: true }));

describe('the thirty-two', () => {
  test.each(residents.map((resident) => [resident.id, resident.name.full, resident] as const))(
    '%s %s contradicts nothing',
    (_, __, resident) => {
      expect(residentFindings(resident)).toEqual([]);
    },
  );

  test('are one for each high or low combination of the Big Five', () => {
    expect(residents.map(({ id }) => id)).toEqual(
      Array.from({ length: 32 }, (_, index) => String(index + 1).padStart(2, '0')),
    );
    const letters = (text: string) => bigFiveTraits.map((_, index) => (text[index] === 'H' ? 'high' : 'low'));
    for (const { combination, bigFive } of residents) expect(Object.values(bigFive)).toEqual(letters(combination));
    expect(different(residents.map(({ combination }) => combination))).toBe(32);
  });

  test('differ in age, culture, work, household, gender and manner of talking', () => {
    const ages = residents.map(({ facts }) => facts.age);
    expect([Math.min(...ages), Math.max(...ages), different(ages) >= 28]).toEqual([19, 81, true]);
    expect(different(residents.map(({ facts }) => facts.culture))).toBeGreaterThanOrEqual(28);
    expect(different(residents.map(({ facts }) => facts.employment.title))).toBeGreaterThanOrEqual(29);
    expect(different(residents.map(({ facts }) => facts.household))).toBe(7);
    expect(residents.filter(({ facts }) => facts.gender === 'nonbinary')).toHaveLength(3);
    expect(different(residents.map(({ facts }) => facts.religion))).toBeGreaterThanOrEqual(6);
    expect(different(residents.map(({ style }) => style.name))).toBe(11);
    expect(different(residents.map(({ name }) => name.given))).toBe(32);
  });

  test('wish for different things, as often as they like, in all tones', () => {
    const topics = residents.flatMap(({ rubric }) =>
      rubric.welcome.flatMap(({ offers }) => offers.map(({ topic }) => topic)),
    );
    expect(new Set(topics)).toEqual(new Set(suggestionTopics));
    const tones = residents.map(({ rubric }) => rubric.tone);
    expect(different(tones.map(({ manner }) => manner))).toBe(3);
    expect(different(tones.map(({ length }) => length))).toBe(3);
    expect(different(tones.map(({ choices }) => choices))).toBe(3);
    expect(different(tones.map(({ humour, reasons }) => `${humour} ${reasons}`))).toBe(4);
    const rates = residents.map(statedPerHour).sort((one, other) => one - other);
    expect(rates[0]).toBeLessThan(0.15);
    expect(rates.at(-1)).toBe(1);
    expect(residents.filter(({ rubric }) => rubric.rate.perHours !== undefined)).toHaveLength(11);
    for (const { rubric, preferences, goals } of residents) {
      expect(rubric.welcome.length).toBeGreaterThanOrEqual(4);
      expect(rubric.welcome.length).toBeLessThanOrEqual(8);
      expect(rubric.redLines.length).toBeLessThanOrEqual(3);
      expect(new Set(rubric.welcome.flatMap(({ offers }) => offers.map(({ topic }) => topic))).size).toBeGreaterThan(6);
      expect(preferences.length).toBeGreaterThanOrEqual(8);
      expect(preferences.length).toBeLessThanOrEqual(12);
      expect(Object.keys(goals)).toHaveLength(8);
    }
  });

  /** The closest two shared 0.198 of their longer words when they were written; the median pair shared 0.109. */
  test('speak in words of their own', () => {
    const words = residents.map(
      ({ prose }) =>
        new Set(
          Object.values(prose)
            .join(' ')
            .toLowerCase()
            .match(/\p{L}{4,}/gu),
        ),
    );
    const shared = words.flatMap((one, index) => words.slice(index + 1).map((other) => jaccard(one, other)));
    expect(Math.max(...shared)).toBeLessThan(0.21);
    expect(shared.sort((one, other) => one - other)[Math.floor(shared.length / 2)]).toBeLessThan(0.12);
  });
});

describe('faults in a file are named', () => {
  const original = fileURLToPath(new URL('../../../data/residents/01.yaml', import.meta.url));
  const faultsOf = (from: string, to: string) => {
    const path = join(folder, '01.yaml');
    copyFileSync(original, path);
    const text = readFileSync(path, 'utf8');
    expect(text).toContain(from);
    writeFileSync(path, text.replace(from, to));
    try {
      readResidents(folder);
    } catch (error) {
      if (error instanceof InputError) return error.message;
    }
    return 'read without a fault';
  };

  test.each([
    [
      'a hobby of nobody',
      '10:30-11:45 hobby, swimming',
      '10:30-11:45 hobby, sailing',
      '"sailing" is none of writing a diary, swimming, writing songs',
    ],
    ['an unknown culture', 'culture: colombian', 'culture: atlantic', 'facts.culture: "atlantic" is none of'],
    [
      'a place elsewhere',
      'place: a brick house in',
      'place: a tent in',
      'facts.place: "a tent in the comunas of Medellín" is none of',
    ],
    [
      'an unknown topic',
      'calendar: what the afternoon holds',
      'astrology: what the stars hold',
      '01.yaml:88: rubric.welcome[0].offers.astrology:',
    ],
    ['a day in two patterns', 'days: weekend', 'days: "fri-sun"', 'fri stands in 2 patterns, not in one'],
    ['days that are none', 'days: weekdays', 'days: workdays', 'expected days as "every day"'],
    ['a line that is none', '08:30-12:00 work, giving', '08:30 work, giving', 'routine[0].blocks[4]'],
    ['an end before the start', '08:30-12:00 work', '12:30-12:00 work', 'the earlier time comes first'],
    ['no letters', 'big-five: HHHHH', 'big-five: HHHH', 'five letters H or L are expected'],
    [
      'a guard of nothing',
      'while: giving singing lessons',
      'while: giving dancing lessons',
      'rubric.protected: "giving dancing lessons" is none of',
    ],
  ])('%s', (_, from, to, problem) => {
    expect(faultsOf(from, to)).toContain(problem);
  });
});

function jaccard(one: ReadonlySet<string>, other: ReadonlySet<string>): number {
  const both = [...one].filter((word) => other.has(word)).length;
  return both / (one.size + other.size - both);
}
