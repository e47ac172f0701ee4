import { readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { modelServer } from '../../../test/support/study.ts';
import { temporaryFolder } from '../../../test/support/temporary-folder.ts';
import type { DayEntry } from '../../journal/index.ts';
import { linesOf } from './outside-trainer.test-helper.ts';
import { planDays } from './plan-days.ts';
import { runDays } from './run-days.ts';

const trainer = `
import { appendFileSync } from 'node:fs';
import { json } from 'node:stream/consumers';
const { day, life, files } = await json(process.stdin);
appendFileSync(process.argv[2], life + ' ' + day + '\\n');
console.log(JSON.stringify({ model: 'tiny-' + day, loss: 0.5 }));
`;

test('days with a model that is trained outside: each version serves its day, in the journal and at the server', async () => {
  const server = await modelServer({ seed: 2 });
  const folder = temporaryFolder();
  const script = join(folder, 'train.mjs');
  writeFileSync(script, trainer);
  const asked = {
    out: join(folder, 'run'),
    people: 1,
    days: 3,
    tick: 3600,
    ticks: 'full' as const,
    assistants: [`openai-compatible:tiny@${server.url}`],
    trainer: `node ${script} ${join(folder, 'called')}`,
    guard: 'echo \'{"overall": 0.75}\'',
    buffer: 'halftoday' as const,
    'forced-silence': 1,
  };
  const plan = await planDays(asked);
  expect(plan.study.assistants[0]).toMatchObject({ harness: { candidates: 2 }, outside: { trainer: asked.trainer } });
  await runDays(plan);

  const [{ life }] = linesOf(join(asked.out, 'people.jsonl')) as [{ life: string }];
  const label = plan.study.assistants[0]!.label;
  const journal = linesOf(plan.directory.journal({ life, assistant: label, trial: 1 })) as DayEntry[];
  const learned = journal.filter((entry) => entry.type === 'day-learned').map(({ training }) => training);
  expect(learned).toMatchObject([
    { model: 'tiny-1', loss: 0.5, 'guard:overall': 0.75, version: 1 },
    { model: 'tiny-2', loss: 0.5, 'guard:overall': 0.75, version: 2 },
  ]);
  const models = server.log.map(({ body }) => (body as { model: string }).model);
  expect([...new Set(models)]).toEqual(['tiny', 'tiny-1', 'tiny-2']);
  const given = linesOf(join(plan.directory.trainings({ life, assistant: label, trial: 1 }), 'day-2', 'dpo.jsonl'));
  expect(given.length).toBeGreaterThan(3);

  const calls = server.count;
  const path = plan.directory.journal({ life, assistant: label, trial: 1 });
  const bytes = readFileSync(path, 'utf8');
  rmSync(path);
  await runDays(await planDays(asked));
  expect(readFileSync(path, 'utf8')).toBe(bytes);
  expect(server.count).toBe(calls);
  expect(readFileSync(join(folder, 'called'), 'utf8')).toBe(`${life} 1\n${life} 2\n`);
});

test.each([
  [{ assistants: ['learner'], trainer: 'train' }, '--trainer trains models, and none is tested'],
  [{ assistants: ['openai:any'], trainer: 'train', candidates: 1 }, 'gives no pairs to learn from'],
  [{ assistants: ['openai:any'], guard: 'measure' }, '--guard measures what a trainer has trained'],
])('%o is refused', async (input, message) => {
  await expect(planDays({ people: 1, out: temporaryFolder(), ...input })).rejects.toThrow(message);
});
