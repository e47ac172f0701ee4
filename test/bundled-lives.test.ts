import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { livelongEnding, projectRoot } from './support/built-command.ts';
import { bundledDesires, violationsIn, writtenLives } from './support/check-lives.ts';
import { temporaryFolder } from './support/temporary-folder.ts';

const bundled = join(projectRoot, 'data/lives');
const files = ['users.jsonl', 'events.jsonl', 'language_templates.json'];

describe('the bundled lives', () => {
  test('are what `livelong generate` makes with its defaults, on every Node; docs/generated-lives.md tells their hashes', async () => {
    const folder = join(temporaryFolder(), 'lives');
    await livelongEnding(0, ['generate', '--out', folder]);
    for (const name of files) {
      const [made, kept] = [folder, bundled].map((each) => readFileSync(join(each, name)));
      expect(made!.equals(kept!), `${name} is another one: npm run bundle makes it anew`).toBe(true);
    }
    const page = readFileSync(join(projectRoot, 'docs/generated-lives.md'), 'utf8');
    for (const name of files.slice(0, 2)) {
      const hash = createHash('sha256')
        .update(readFileSync(join(bundled, name)))
        .digest('hex');
      expect(page, name).toContain(hash.slice(0, 16));
    }
  }, 120_000);

  test('break no rule and hold no empty slot', () => {
    const desires = bundledDesires();
    const lives = writtenLives(bundled);
    expect(lives.flatMap((life) => violationsIn(life, desires, 1))).toEqual([]);
    for (const { events } of lives) {
      for (const { event, intent, sub_intents: items } of events) {
        const text = [event, intent, ...items.map(({ description }) => description)].join('\n');
        expect(text).not.toMatch(/[{}]|undefined|\bnull\b|NaN| {2}|\.\.(?!\.)/);
      }
    }
  });

  test('are many people: no two alike in name and place, both genders, all ages, every region', () => {
    const people = writtenLives(bundled).map(({ person }) => person);
    expect(new Set(people.map(({ name, facts }) => `${name.full}, ${facts.place}`)).size).toBe(people.length);
    expect(new Set(people.map(({ facts }) => facts.region)).size).toBe(9);
    const ages = people.map(({ facts }) => facts.age).sort((a, b) => a - b);
    expect(ages[0]).toBeLessThan(22);
    expect(ages.at(-1)).toBeGreaterThan(75);
  });

  test('tell of two people more differently than of one', () => {
    const words = (text: string) => new Set(text.toLowerCase().match(/[\p{L}']{4,}/gu) ?? []);
    const lives = writtenLives(bundled).map(({ events }) =>
      events.map(({ event, intent }) => words(`${event} ${intent}`)),
    );
    const overlap = (one: Set<string>, other: Set<string>) => {
      const shared = [...one].filter((word) => other.has(word)).length;
      return shared / (one.size + other.size - shared);
    };
    const mean = (values: readonly number[]) => values.reduce((sum, each) => sum + each, 0) / values.length;
    const within = lives.flatMap((events) => events.slice(1).map((each, at) => overlap(each, events[at]!)));
    const between = lives.flatMap((events, life) =>
      events.slice(1).map((each, at) => overlap(each, lives[(life + 1 + at) % lives.length]![at]!)),
    );
    expect(mean(between)).toBeLessThan(mean(within));
  });
});
