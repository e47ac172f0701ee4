import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, describe, expect, test } from 'vitest';
import { InputError, UsageError } from '../../errors/index.ts';
import { bundledDesireFiles, bundledPlaces, readDesires } from './read-desires.ts';

const folder = mkdtempSync(join(tmpdir(), 'livelong-desires-'));
afterAll(() => rmSync(folder, { recursive: true }));

const entry = `  - id: chess-lost
    when: { place: [home], hours: [22, 2], child: [5, 9] }
    event: {name} lost.
    intent: Win.
    explicit: [Asks why.]
    implicit: [Fears losing., Is tired.]
    about: [chess, loss]
    repeat: 30
`.replace('{name} lost.', '"{name} lost."');

function file(text: string, name = 'chess.yaml'): string {
  const path = join(folder, name);
  writeFileSync(path, text);
  return path;
}

function faultsOf(text: string): [number | null, string | null, string][] {
  try {
    readDesires([file(text)]);
  } catch (error) {
    if (error instanceof InputError) return error.faults.map(({ line, field, problem }) => [line, field, problem]);
    throw error;
  }
  throw new Error('nothing was wrong');
}

describe('readDesires', () => {
  test("reads a user's domain beside the bundled ones", () => {
    const own = readDesires([...bundledDesireFiles(), file(`domain: chess\ndesires:\n${entry}`)]);
    const last = own.desires.at(-1)!;
    expect(last).toEqual({
      id: 'chess-lost',
      domain: 'chess',
      when: { place: ['home'], hours: [22, 2], child: [5, 9] },
      event: '{name} lost.',
      intent: 'Win.',
      explicit: ['Asks why.'],
      implicit: ['Fears losing.', 'Is tired.'],
      about: ['chess', 'loss'],
      repeat: 30,
      claims: [],
      denies: [],
      slots: {},
      cases: [],
    });
    expect(own.desires.length).toBe(readDesires(bundledDesireFiles()).desires.length + 1);
    expect(Object.keys(own.slots)).toContain('dish');
  });

  test('names line and field of what is wrong', () => {
    const wrong = entry
      .replace('[22, 2]', '[22, 25]')
      .replace('[Asks why.]', '[]')
      .replace('repeat: 30', 'repeats: 30');
    expect(faultsOf(`domain: chess\ndesires:\n${wrong}`).map(([line, field]) => [line, field])).toEqual([
      [4, 'desires[0].when.hours[1]'],
      [7, 'desires[0].explicit'],
      [3, 'desires[0].repeat'],
      [10, 'desires[0].repeats'],
    ]);
    expect(faultsOf(`domain: chess\ndesires:\n${entry.replace('home', 'home], weather: [nice')}`)[0]![1]).toBe(
      'desires[0].when.weather[0]',
    );
    expect(faultsOf('domain: Chess Club\ndesires: []').length).toBe(2);
  });

  test('cases must fill the same slots', () => {
    const cases = '    cases: [{ drink: tea, cup: a glass }, { drink: coffee }]\n';
    expect(faultsOf(`domain: chess\ndesires:\n${entry}${cases}`)[0]![2]).toBe('each case must fill the same slots');
  });

  test('an id that stands twice is named with its other file', () => {
    const first = file(`domain: chess\ndesires:\n${entry}`, 'first.yaml');
    const second = file(`domain: chess\ndesires:\n${entry}`, 'second.yaml');
    expect(() => readDesires([first, second])).toThrow(/"chess-lost" is used twice; it stands in .*first\.yaml, too/);
  });

  test('a file that is not there is a matter of usage', () => {
    expect(() => readDesires([join(folder, 'none.yaml')])).toThrow(UsageError);
  });
});

test('places have opening hours', () => {
  expect(bundledPlaces().get('home')).toEqual([0, 24]);
  expect(bundledPlaces().size).toBeGreaterThan(40);
});
