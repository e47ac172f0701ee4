import { appendFileSync, cpSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, expect, test } from 'vitest';
import { bundledLives } from '../../run/index.ts';
import { openLibrary } from '../library.ts';
import { indexLine, madeRun } from '../runs/index-lines.test-helper.ts';
import { finderOfRuns } from './runs-of-life.ts';

const saveTo = mkdtempSync(join(tmpdir(), 'livelong-runs-of-life-'));
afterAll(() => rmSync(saveTo, { recursive: true, force: true }));

const rows = (name: string) => readFileSync(join(bundledLives, name), 'utf8').split('\n');
const life = await openLibrary({ roots: [], saveTo }).life('bundled', await firstId());

async function firstId(): Promise<string> {
  return (await (await openLibrary({ roots: [], saveTo }).lives('bundled')).read(0)).id;
}

/** A run of the first bundled life, with so many of its events. */
function ran(events: number, lines: readonly string[]): string {
  const root = madeRun(lines);
  cpSync(join(bundledLives, 'language_templates.json'), join(root, 'templates.json'));
  writeFileSync(join(root, 'people.jsonl'), rows('users.jsonl').join('\n'));
  const row = JSON.parse(rows('events.jsonl').find((each) => each.includes(`"${life.sequence}"`))!) as {
    events: object[];
  };
  writeFileSync(join(root, 'events.jsonl'), `${JSON.stringify({ ...row, events: row.events.slice(0, events) })}\n`);
  writeFileSync(join(root, 'study.yaml'), 'name: x\n');
  return root;
}

test('runs of a life or its beginning are found, with its conversations and no others', async () => {
  const [whole, begun] = [ran(life.events.length, [indexLine({ life: life.id, event: 2, trial: 3 })]), ran(1, [])];
  const library = openLibrary({ roots: [whole, begun], saveTo });
  const find = finderOfRuns(library);
  const [first] = await (
    await library.lives(library.runs().find(({ root }) => root === begun)!.name)
  ).ofSequence(life.sequence);
  expect(first).toBe(0);
  const found = await find(life);
  expect(found).toHaveLength(2);
  expect(found.find(({ events }) => events === life.events.length)).toMatchObject({
    life: life.id,
    conversations: [{ event: 2, assistant: 'helpful', trial: 3 }],
  });
  const part = found.find(({ events }) => events === 1)!;
  expect(part.life).not.toBe(life.id);
  expect(part.conversations).toEqual([]);

  appendFileSync(
    join(begun, 'index.jsonl'),
    `${indexLine({ life: `${part.life}x` })}\n${indexLine({ life: part.life })}\n{"life":\n`,
  );
  rmSync(join(whole, 'index.jsonl'));
  const again = await find(life);
  expect(again.find(({ events }) => events === 1)!.conversations).toHaveLength(1);
  expect(again.find(({ events }) => events > 1)!.conversations).toBeNull();
  expect(await find({ ...life, goal: 'another one' })).toEqual([]);
});
