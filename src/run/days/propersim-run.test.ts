import { join } from 'node:path';
import * as fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { modelServer } from '../../../test/support/study.ts';
import { temporaryFolder } from '../../../test/support/temporary-folder.ts';
import { propersimOptions } from '../../formats/index.ts';
import type { DayEntry } from '../../journal/index.ts';
import { linesOf } from './outside-trainer.test-helper.ts';
import { planDays } from './plan-days.ts';
import { propersimDays, type PropersimRequest } from './propersim-run.ts';
import { readTrainMode } from './propersim-run-mode.ts';
import { runDays } from './run-days.ts';

const personas = join(import.meta.dirname, '../../../test/data/propersim/personas');
const paper =
  'llama-3.3-70b_DPO__noreason_ret_suggest_ranking_AS_gemini-2.0_seperate_norec0_novis_equally200_recnorev_';

function request(options: Readonly<Record<string, string>>, more: Partial<PropersimRequest> = {}): PropersimRequest {
  return { options, personas: null, saveDir: null, modelUrl: 'http://localhost:8000/v1', guard: null, ...more };
}

describe('options in one string', () => {
  test('are read as in the paper, empty ones included', () => {
    expect(readTrainMode(paper)).toMatchObject({
      AGENT_MODEL: 'llama-3.3-70b',
      TRAIN_METHOD: 'DPO',
      PERSONA_GIVEN: '',
      MEMORY_RET: 'ret_suggest',
      RANKING: 'ranking',
      EVALUATOR: 'gemini-2.0',
      REPLAY_BUFFER: 'equally200',
      MMLU_EVAL: '',
    });
  });

  test('of any values come back as they were joined', () => {
    const names = Object.keys(readTrainMode(paper));
    const values = names.map((name) => propersimOptions.find((option) => option.name === name)!.values!);
    const any = fc.tuple(...values.map((each) => fc.constantFrom(...each)));
    fc.assert(
      fc.property(any, (chosen) => {
        expect(Object.values(readTrainMode(chosen.join('_'))).join('_')).toBe(chosen.join('_'));
      }),
    );
  });

  test.each([
    [paper.replace('DPO', 'PPO'), 'TRAIN_METHOD cannot be read (wo_train, DPO, KTO, SFT)'],
    [paper.replace('novis_', ''), 'VISUALIZATION cannot be read'],
    ['', 'AGENT_MODEL cannot be read'],
  ])('%s is refused by name', (text, message) => {
    expect(() => readTrainMode(text)).toThrow(message);
  });
});

describe('what options mean', () => {
  test('the paper, with a trainer', () => {
    const { input, environment } = propersimDays(
      request({ ...readTrainMode(paper), TRAINER: 'python train.py', HF_CACHE_DIR: '/data/hf', SAVE_DIR: 'first' }),
    );
    expect(input).toMatchObject({
      days: 14,
      start: '2025-02-13',
      tick: 150,
      out: join('runs', 'first'),
      assistants: ['silent', 'agent=openai-compatible:llama-3.3-70b@http://localhost:8000/v1'],
      trainer: 'python train.py',
      objective: 'dpo',
      buffer: 200,
      passes: 2,
      candidates: 2,
      memory: 'AS',
      retrieval: true,
      persona: 'hidden',
      reasons: 'none',
      raters: ['evaluator=google:gemini-2.0-flash'],
      'rate-as': 'separate',
    });
    expect(environment).toMatchObject({ HF_CACHE_DIR: '/data/hf' });
  });

  test.each([
    [{ TRAIN_METHOD: 'wo_train' }, { memory: 'AS', candidates: 2 }],
    [
      { AGENT_MODEL: 'gpt-4o-mini', TRAIN_METHOD: 'KTO', TRAINER: 'built-in' },
      { objective: 'kto', assistants: ['silent', 'agent=learner:openai:gpt-4o-mini'] },
    ],
    [
      { TRAIN_METHOD: 'wo_train', MEMORY_RET: 'wo_mem_suggest' },
      { memory: 'none', retrieval: false },
    ],
    [{ TRAIN_METHOD: 'wo_train', AGENT_MEMORY_LEVEL: 'ASC8R2' }, { memory: 'ASC8R2' }],
    [
      { TRAIN_METHOD: 'wo_train', REASON_: 'reasonleft', PERSONA_GIVEN: 'givenpersona' },
      { reasons: 'before', persona: 'person' },
    ],
    [
      { TRAIN_METHOD: 'wo_train', FORCE_NOREC_RATIO: 'norec30', EVALUATOR: 'o4-mini', EVALUATE_SEPERATE: 'all' },
      { 'forced-silence': 0.3, raters: ['evaluator=openai:o4-mini'], 'rate-as': 'joint' },
    ],
    [{ TRAIN_METHOD: 'wo_train', REC_REVISION: 'recrev' }, { revisions: true }],
    [{ TRAINER: 'train', REPLAY_BUFFER: 'halftoday' }, { buffer: 'halftoday' }],
    [{ TRAIN_METHOD: 'wo_train', TEST_MODE: 'evaltest' }, { raters: ['human'] }],
    [{ TEST_MODE: 'plantest' }, { assistants: ['silent'] }],
  ])('%o', (options, expected) => {
    expect(propersimDays(request(options)).input).toMatchObject(expected);
  });

  test.each([
    [{}, {}, 'weights are trained by a command of your own'],
    [{ TRAIN_METHOD: 'SFT', TRAINER: 'train' }, {}, 'sft.jsonl'],
    [{ TRAIN_METHOD: 'wo_train', VISUALIZATION: 'vis' }, {}, 'there is no map to watch'],
    [{ TRAINER: 'train', MMLU_EVAL: 'mmlueval' }, {}, '--guard'],
    [{ TRAIN_METHOD: 'wo_train', ORIGIN_PERSONA: 'base_the_ville_persona_1' }, {}, '--personas DIR'],
    [{ TRAIN_METHOD: 'wo_train', SAVE_DIR: 'first' }, { saveDir: 'other' }, 'both say where'],
    [{ RANKING: '', TRAINER: 'train' }, {}, 'without RANKING=ranking'],
  ])('%o with %o is refused', (options, more, message) => {
    expect(() => propersimDays(request(options, more))).toThrow(message);
  });
});

test('a persona of a folder lives with a model that another model rates', async () => {
  const server = await modelServer({ seed: 3 });
  const evaluator = `openai-compatible:judge@${server.url}`;
  const options = {
    TRAIN_METHOD: 'wo_train',
    EVALUATOR: evaluator,
    EVALUATE_SEPERATE: 'all',
    ORIGIN_PERSONA: 'persona_1',
  };
  const out = join(temporaryFolder(), 'run');
  const { input } = propersimDays(request(options, { personas, saveDir: out, modelUrl: server.url }));
  const plan = await planDays({ ...input, days: 1, tick: 3600 });
  await runDays(plan);
  const people = linesOf(join(out, 'people.jsonl')) as { life: string }[];
  expect(people).toHaveLength(1);
  const journal = linesOf(
    plan.directory.journal({ life: people[0]!.life, assistant: 'agent', trial: 1 }),
  ) as DayEntry[];
  expect(journal.at(-1)!.type).toBe('days-ended');
  expect(journal.filter(({ type }) => type === 'tick-taken').length).toBeGreaterThan(3);
});

test('plans alone are lived without any model', async () => {
  const out = join(temporaryFolder(), 'run');
  const { input } = propersimDays(request({ TEST_MODE: 'plantest' }, { personas, saveDir: out }));
  await runDays(await planDays({ ...input, days: 1 }));
  expect(linesOf(join(out, 'people.jsonl')).length).toBeGreaterThan(5);
});
