import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { beforeAll, describe, expect, test } from 'vitest';
import { z } from 'zod';
import { temporaryFolder } from '../../../test/support/temporary-folder.ts';
import { trainingFormats, type TrainingFormat } from '../../formats/index.ts';
import { exportPairs } from './export-pairs.ts';
import { planDays } from './plan-days.ts';
import { runDays } from './run-days.ts';

const folder = temporaryFolder();
const root = join(folder, 'run');
const message = z.strictObject({ role: z.enum(['system', 'user', 'assistant']), content: z.string().min(1) });
const answer = z.tuple([message.extend({ role: z.literal('assistant') })]);
const prompt = z.tuple([message.extend({ role: z.literal('system') }), message.extend({ role: z.literal('user') })]);

/** The documented fields: TRL's dataset formats, OpenAI's guides to preference and supervised fine-tuning. */
const documented: Readonly<Record<TrainingFormat, z.ZodType>> = {
  dpo: z.strictObject({ prompt, chosen: answer, rejected: answer }),
  kto: z.strictObject({ prompt, completion: answer, label: z.boolean() }),
  sft: z.strictObject({ prompt, completion: answer }),
  'openai-dpo': z.strictObject({
    input: z.strictObject({ messages: prompt }),
    preferred_output: answer,
    non_preferred_output: answer,
  }),
  'openai-sft': z.strictObject({ messages: z.tuple([...prompt.def.items, ...answer.def.items]) }),
};

beforeAll(async () => {
  const assistants = ['learner', 'silent'];
  const plan = await planDays({ out: root, people: 2, days: 2, 'held-out': 1, assistants, ticks: 'full' });
  await runDays(plan);
});

async function exported(format: TrainingFormat, revisions = false) {
  const done = await exportPairs({ root, format, revisions, folder: join(folder, `${format}-${revisions}`) });
  const files = readdirSync(join(done.folder, 'learner')).toSorted();
  const rows = files.flatMap((name) =>
    readFileSync(join(done.folder, 'learner', name), 'utf8')
      .split('\n')
      .slice(0, -1)
      .map((line) => JSON.parse(line) as Record<string, unknown>),
  );
  return { ...done, files, rows };
}

describe.each(trainingFormats)('%s', (format) => {
  test('holds the documented fields and nothing else, a file for each day', async () => {
    const { rows, files, note } = await exported(format);
    expect(rows.length).toBeGreaterThan(50);
    for (const row of rows) documented[format].parse(row);
    expect(files).toEqual(['day-1.jsonl', 'day-2.jsonl']);
    expect(note).toMatchObject({ format, complete: true, holds: { learner: rows.length, silent: 0 } });
  });

  test('tells nothing that was hidden from the assistant', async () => {
    const { rows } = await exported(format, true);
    const text = JSON.stringify(rows);
    const all = hiddenTexts();
    expect(all.length).toBeGreaterThan(30);
    for (const hidden of all) expect(text).not.toContain(hidden);
  });
});

test('the same bytes each time, and an export of another format is not written over', async () => {
  const first = await exported('dpo');
  expect((await exported('dpo')).rows).toEqual(first.rows);
  await expect(exportPairs({ root, format: 'kto', revisions: false, folder: first.folder })).rejects.toThrow(
    'does not come from an earlier export to kto',
  );
});

test('silence is an answer of its own, and so is speech', async () => {
  const { rows } = await exported('dpo');
  const contents = rows.flatMap(({ chosen, rejected }) =>
    [chosen, rejected].map((each) => answer.parse(each)[0].content),
  );
  const silence = '{"suggestion":null,"topic":null}';
  expect(contents.filter((content) => content === silence).length).toBeGreaterThan(20);
  for (const content of contents) {
    expect(Object.keys(JSON.parse(content) as object)).toEqual(['suggestion', 'topic']);
  }
});

test('the prompt is the view of the tick: time, activity, and what was said before', async () => {
  const { rows } = await exported('dpo');
  const users = rows.map((row) => prompt.parse(row['prompt'])[1].content);
  for (const user of users) expect(user).toMatch(/Now\nIt is \w+day, \d\d:\d\d/);
  expect(users.some((user) => user.includes('You said: "'))).toBe(true);
});

/** Rubric, traits, windows and reasons in words, and the names of what is hidden. */
function hiddenTexts(): string[] {
  const people = readFileSync(join(root, 'people.jsonl'), 'utf8').split('\n').slice(0, -1);
  const prose = people.flatMap((line) => {
    const { rubric, facts, goals } = JSON.parse(line) as Record<'rubric' | 'facts' | 'goals', unknown>;
    return textsIn([rubric, facts, goals]).filter((text) => text.split(' ').length > 3);
  });
  const names = ['receptive', 'protected', 'rubric', 'xtraversion', 'euroticism', 'onscientious', 'greeableness'];
  const whys = readFileSync(join(root, 'lives', livesOf(people)[0]!, 'learner-1', 'journal.jsonl'), 'utf8');
  const reasons = [...whys.matchAll(/"why":"([^"]{12,})"/g)].map(([, why]) => why!);
  return [...prose, ...names, ...new Set(reasons)];
}

function livesOf(people: readonly string[]): string[] {
  return people.map((line) => (JSON.parse(line) as { life: string }).life);
}

function textsIn(value: unknown): string[] {
  if (typeof value === 'string') return [value];
  if (typeof value !== 'object' || value === null) return [];
  return Object.values(value).flatMap(textsIn);
}
