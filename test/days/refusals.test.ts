import { existsSync, mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { fewDays } from '../support/days.ts';
import { inProcess } from '../support/in-process.ts';
import { temporaryFolder } from '../support/temporary-folder.ts';

const model = 'openai-compatible:m@http://127.0.0.1:9/v1';

const refused: readonly (readonly [flags: string, says: string])[] = [
  ['--assistant lerner', 'Did you mean learner?'],
  ['--assistant helpful', 'there is no such assistant at home'],
  ['--assistant bare:openai:gpt', 'it cannot be asked at home'],
  ['--assistant learner:silent', 'silent'],
  ['--assistant silent --assistant silent', 'label'],
  ['--assistant ./nowhere.ts', 'nowhere.ts'],
  ['--lives a --personas b', '--lives and --personas both say who the people are'],
  ['--lives nowhere', 'holds no users.jsonl'],
  ['--personas nowhere', 'nowhere'],
  ['--plan nowhere.yaml', 'nowhere.yaml'],
  ['--home nowhere.yaml', 'nowhere.yaml'],
  ['--start 2026-02-30', 'start'],
  ['--buffer plenty', 'buffer'],
  ['--rater human --rate-as separate', 'say how a model rates, and none does'],
  ['--rate-all', 'say how a model rates, and none does'],
  ['--revisions', 'which a model can say and rules cannot'],
  ['--rater rules --rater rules', 'label'],
  ['--planner wise', '--planner wise'],
  ['--rater strict', '--rater strict'],
  ['--assistant learner --trainer train', 'and none is tested'],
  [`--assistant ${model} --guard measure`, '--guard measures what a trainer has trained'],
  [`--assistant ${model} --trainer train --candidates 1`, 'gives no pairs to learn from'],
];

test.each(refused)('%s is refused, and nothing is written', async (flags, says) => {
  const out = join(temporaryFolder(), 'run');
  const { code, stderr } = await inProcess([...fewDays(out), ...flags.split(' ')]);
  expect(code, stderr).toBe(2);
  expect(stderr).toContain(says);
  expect(existsSync(out)).toBe(false);
});

test.each([
  ['a folder that holds something else', {}],
  ['the same with --fresh', { fresh: true }],
])('%s is left alone', async (_, { fresh = false }: { fresh?: boolean }) => {
  const out = join(temporaryFolder(), 'letters');
  mkdirSync(out);
  writeFileSync(join(out, 'letter.txt'), 'dear');
  const { code, stderr } = await inProcess([...fewDays(out), ...(fresh ? ['--fresh'] : [])]);
  expect(code, stderr).toBe(2);
  expect(existsSync(join(out, 'letter.txt'))).toBe(true);
  expect(existsSync(join(out, 'study.yaml'))).toBe(false);
});

test('an empty --out is refused', async () => {
  const { code, stderr } = await inProcess(['days', '--out', '']);
  expect([code, stderr.includes('--out is empty')]).toEqual([2, true]);
});

test('a run of conversations is not taken for days, nor days for conversations', async () => {
  const out = join(temporaryFolder(), 'run');
  mkdirSync(out);
  writeFileSync(join(out, 'study.yaml'), 'engine: 3\nname: talks\n');
  const { code, stderr } = await inProcess(fewDays(out));
  expect(code).toBe(2);
  expect(stderr).toContain(out);
});
