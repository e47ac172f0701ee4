import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { startLivelong } from './support/built-command.ts';
import { livelongEnding } from './support/command-here.ts';
import { bundledDesires, violationsIn, writtenLives } from './support/check-lives.ts';
import { jsonLines } from './support/run-files.ts';
import { modelAt, modelServer } from './support/study.ts';
import { temporaryFolder } from './support/temporary-folder.ts';

const bytesOf = (folder: string) =>
  ['users.jsonl', 'events.jsonl', 'language_templates.json'].map((name) => readFileSync(join(folder, name), 'utf8'));

const generate = (folder: string, ...more: string[]) => ['generate', '--out', folder, ...more];

describe('without a model', () => {
  test('1,200 scenarios: 8 domains x 15 people x 10 events, without a violation, and most of the pool is used', async () => {
    const folder = join(temporaryFolder(), 'lives');
    const { stdout } = await livelongEnding(0, generate(folder, '--json'));
    const told = JSON.parse(stdout) as { people: number; events: number; shortLives: number };
    expect(told).toMatchObject({ people: 120, events: 1200, shortLives: 0 });
    const lives = writtenLives(folder);
    const desires = bundledDesires();
    const domains = Map.groupBy(lives, ({ theme }) => theme);
    expect([...domains.values()].map(({ length }) => length)).toEqual(Array.from({ length: 8 }, () => 15));
    expect(lives.every(({ events }) => events.length === 10)).toBe(true);
    expect(lives.flatMap((life) => violationsIn(life, desires, 1))).toEqual([]);

    const used = new Set(lives.flatMap(({ events }) => events.map(({ livelong }) => livelong.desire)));
    expect(used.size).toBeGreaterThan(0.6 * desires.size);
    const styles = new Set(lives.map(({ person }) => person.style.name));
    expect(styles.size).toBeGreaterThan(8);
    const text = readFileSync(join(folder, 'events.jsonl'), 'utf8');
    expect(text).not.toMatch(/\{[a-z.|-]+\}|undefined|NaN/);
  }, 120_000);

  test('the same seed gives the same bytes, another seed others; twelve people are not the first of more', async () => {
    const root = temporaryFolder();
    const asked = ['--people', '12', '--events', '3'];
    for (const name of ['a', 'b']) await livelongEnding(0, generate(join(root, name), ...asked));
    await livelongEnding(0, generate(join(root, 'c'), ...asked, '--seed', '2'));
    expect(bytesOf(join(root, 'a'))).toEqual(bytesOf(join(root, 'b')));
    expect(bytesOf(join(root, 'a'))[1]).not.toEqual(bytesOf(join(root, 'c'))[1]);
    await livelongEnding(0, generate(join(root, 'a'), ...asked));
    expect(bytesOf(join(root, 'a'))).toEqual(bytesOf(join(root, 'b')));
  });

  test('what was generated is run: the people talk about their events, changes of taste included', async () => {
    const root = temporaryFolder();
    await livelongEnding(0, generate(join(root, 'lives'), '--people', '8', '--events', '4'));
    const { stdout } = await livelongEnding(0, [
      'run',
      '--lives',
      join(root, 'lives'),
      '--out',
      join(root, 'run'),
      '--turns',
      '3',
      '--assistant',
      'helpful',
      '--json',
    ]);
    expect(JSON.parse(stdout)).toMatchObject({ incompleteLives: 0 });
    const index = jsonLines<{ ending: string }>(join(root, 'run', 'index.jsonl'));
    expect(index).toHaveLength(32);
    expect(index.every(({ ending }) => ending !== 'broken')).toBe(true);
  });

  test('--domain, --start, --months, --desires', async () => {
    const root = temporaryFolder();
    const own = join(root, 'chess.yaml');
    const entry = (id: string, about: string, event: string) =>
      `  - id: ${id}\n    when: { place: [home, park, cafe, street], hours: [6, 24] }\n    event: >-\n      ${event}\n    intent: Win the next game of ${about}.\n    explicit:\n      - Asks how to answer ${about} on the first moves.\n    implicit:\n      - Would rather not buy a book about it.\n      - Hopes to beat {friend} for once.\n    about: [chess, ${about}]\n    repeat: 30\n`;
    writeFileSync(
      own,
      `domain: chess\ndesires:\n${entry('chess-gambit', 'the gambit', '{name} has lost to {friend} in nine moves, by a trick that everybody at the table seemed to know, and was then shown the trick twice, slowly, with a coin on each square, while the soup went cold.')}${entry('chess-clock', 'the clock', 'The flag fell while {name} was a whole queen ahead. The game of the evening is lost in the list, {friend} has put the pieces back into the box without a word, and next week there is only half as much time on it.')}`,
    );
    const asked = ['--people', '2', '--events', '2', '--start', '2024-05-01', '--months', '2'];
    await livelongEnding(0, generate(join(root, 'chess'), ...asked, '--desires', own, '--domain', 'chess'));
    const lives = writtenLives(join(root, 'chess'));
    expect(lives.map(({ theme }) => theme)).toEqual(['chess', 'chess']);
    expect(lives.flatMap(({ events }) => events.map(({ time }) => time.slice(0, 4)))).toEqual(Array(4).fill('2024'));
    await livelongEnding(0, generate(join(root, 'mixed'), '--people', '2', '--events', '8', '--domain', 'mixed'));
    const mixed = writtenLives(join(root, 'mixed'));
    expect(mixed.every(({ theme }) => theme === 'mixed')).toBe(true);
    for (const { events } of mixed)
      expect(new Set(events.map(({ livelong }) => livelong.domain)).size).toBeGreaterThan(2);
  });

  test('--pool draws people of a file, each at most once, with their own facts', async () => {
    const root = temporaryFolder();
    await livelongEnding(0, generate(join(root, 'first'), '--people', '6', '--events', '1'));
    const pool = join(root, 'first', 'users.jsonl');
    await livelongEnding(
      0,
      generate(join(root, 'second'), '--people', '4', '--events', '1', '--seed', '9', '--pool', pool),
    );
    const facts = (folder: string) =>
      new Map(
        readFileSync(join(root, folder, 'users.jsonl'), 'utf8')
          .trim()
          .split('\n')
          .map((line) => JSON.parse(line) as Record<string, unknown>)
          .map(({ user_id: id, age, area, preferences }) => [id, { age, area, preferences }]),
      );
    const known = facts('first');
    const drawn = facts('second');
    expect(drawn.size).toBe(4);
    for (const [id, about] of drawn) expect(about).toEqual(known.get(id));
    const { stderr } = await livelongEnding(2, generate(join(root, 'third'), '--people', '7', '--pool', pool));
    expect(stderr).toMatch(/7/);
  });

  test('faults are told, and nothing is lost', async () => {
    const root = temporaryFolder();
    const folder = join(root, 'lives');
    await livelongEnding(0, generate(folder, '--people', '2', '--events', '1'));
    const before = bytesOf(folder);
    const other = await livelongEnding(2, generate(folder, '--people', '3', '--events', '1'));
    expect(other.stderr).toContain('holds other lives');
    expect(bytesOf(folder)).toEqual(before);
    await livelongEnding(0, generate(folder, '--people', '3', '--events', '1', '--fresh'));
    expect(writtenLives(folder)).toHaveLength(3);

    mkdirSync(join(root, 'foreign'));
    writeFileSync(join(root, 'foreign', 'letter.txt'), 'dear');
    for (const more of [[], ['--fresh']]) {
      const { stderr } = await livelongEnding(2, generate(join(root, 'foreign'), '--people', '1', ...more));
      expect(stderr).toContain('is not empty and holds no generated lives');
    }
    const wrong = [
      [['--domain', 'cooking'], 'there is no such domain'],
      [['--start', '2024-02-30'], 'start'],
      [['--mind', 'wise'], '--mind wise'],
      [['--plan', join(root, 'none.yaml')], 'none.yaml'],
      [['--desires', join(root, 'none.yaml')], 'none.yaml'],
    ] as const;
    for (const [more, said] of wrong) {
      const { stderr } = await livelongEnding(2, generate(join(root, 'never'), '--people', '1', ...more));
      expect(stderr).toContain(said);
      expect(existsSync(join(root, 'never', 'events.jsonl'))).toBe(false);
    }
  });
});

describe('through a model', () => {
  const asked = (server: { url: string }, folder: string, ...more: string[]) =>
    generate(folder, '--people', '3', '--events', '2', '--mind', modelAt(server, 'm'), ...more);

  test('calls are recorded; any concurrency gives the same bytes; going on asks nothing twice', async () => {
    const root = temporaryFolder();
    const server = await modelServer();
    await livelongEnding(0, asked(server, join(root, 'a'), '--concurrency', '1'));
    const calls = server.count;
    expect(calls).toBeGreaterThan(3 * 2 * 5);
    await livelongEnding(0, asked(server, join(root, 'b'), '--concurrency', '32'));
    expect(server.count).toBe(2 * calls);
    expect(bytesOf(join(root, 'a'))).toEqual(bytesOf(join(root, 'b')));
    await livelongEnding(0, asked(server, join(root, 'a')));
    expect(server.count).toBe(2 * calls);
    expect(bytesOf(join(root, 'a'))).toEqual(bytesOf(join(root, 'b')));
    const violations = writtenLives(join(root, 'a')).flatMap((life) => violationsIn(life, bundledDesires(), 1));
    expect(violations.filter((each) => !each.endsWith('alike'))).toEqual([]);
  });

  test('killed at some call and started again: the same bytes', async () => {
    const root = temporaryFolder();
    const server = await modelServer();
    await livelongEnding(0, asked(server, join(root, 'whole')));
    const all = server.count;
    for (const share of [0.3, 0.8]) {
      const folder = join(root, `killed-${share}`);
      const from = server.count;
      const running = startLivelong(asked(server, folder, '--concurrency', '2'));
      while (server.count < from + all * share) await new Promise((wake) => setTimeout(wake, 5));
      running.child.kill('SIGKILL');
      await running.ended;
      await livelongEnding(0, asked(server, folder));
      expect(bytesOf(folder)).toEqual(bytesOf(join(root, 'whole')));
    }
  });
});
