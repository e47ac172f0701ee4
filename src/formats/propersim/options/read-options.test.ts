import { describe, expect, test } from 'vitest';
import { UsageError } from '../../../errors/index.ts';
import { propersimOptions } from './option-table.ts';
import { readPropersimOptions } from './read-options.ts';

/** What is wrong with these options; empty where nothing is. */
function refused(options: Record<string, string>): string {
  try {
    readPropersimOptions(options);
    return '';
  } catch (error) {
    if (error instanceof UsageError) return error.message;
    throw error;
  }
}

/** The settings of the four conditions of the paper. */
const conditions: Record<string, Record<string, string>> = {
  ProPerAssistant: {
    AGENT_MODEL: 'llama-3.3-70b',
    TRAIN_METHOD: 'DPO',
    REPLAY_BUFFER: 'equally200',
    AGENT_MEMORY_LEVEL: 'AS',
  },
  'AR memory': { TRAIN_METHOD: 'wo_train', REPLAY_BUFFER: 'equally200', AGENT_MEMORY_LEVEL: 'AS' },
  'ARS memory': { TRAIN_METHOD: 'wo_train', AGENT_MEMORY_LEVEL: 'ASC', RANKING: '' },
  'no memory': { TRAIN_METHOD: 'wo_train', AGENT_MEMORY_LEVEL: '', MEMORY_RET: 'wo_mem_suggest' },
};

describe("ProPerSim's options", () => {
  test('are seventeen, its hidden test mode, and who trains', () => {
    expect(propersimOptions).toHaveLength(19);
    expect(new Set(propersimOptions.map(({ name }) => name)).size).toBe(19);
    for (const { fallback, values } of propersimOptions) {
      if (fallback !== null) expect(values).toContain(fallback);
    }
  });

  test('without any are those of the paper', () => {
    expect(readPropersimOptions({})).toEqual({
      originPersona: null,
      saveDir: null,
      agentModel: 'llama-3.3-70b',
      isApiModel: false,
      trainMethod: 'DPO',
      trainer: null,
      personaGiven: false,
      reason: 'none',
      retrievedNotes: 3,
      memoryLevel: { suggestion: true, scoreShare: 0, reasonShare: 0 },
      ranking: true,
      evaluator: 'gemini-2.0',
      evaluateSeparately: true,
      forcedSilence: 0,
      visualization: false,
      replayBuffer: { kind: 'equally', pairs: 200 },
      revision: false,
      mmlu: false,
      cacheDir: null,
      testMode: null,
    });
  });

  test.each(Object.entries(conditions))('read the condition of the paper: %s', (_, options) => {
    expect(refused(options)).toBe('');
  });

  test('every legal value is accepted beside options that allow it, and acts', () => {
    const beside: Record<string, Record<string, string>> = {
      'MMLU_EVAL=mmlueval': { TRAIN_METHOD: 'KTO' },
      'AGENT_MODEL=gpt-4o-mini': { TRAINER: 'built-in' },
      'RANKING=': { TRAIN_METHOD: 'wo_train' },
    };
    const plain = JSON.stringify(readPropersimOptions({}));
    for (const { name, values, fallback } of propersimOptions) {
      for (const value of values ?? []) {
        const options = { ...beside[`${name}=${value}`], [name]: value };
        expect(refused(options), `${name}=${value}`).toBe('');
        const { [name]: _, ...others } = options;
        const without = JSON.stringify(readPropersimOptions(others));
        if (value !== fallback)
          expect(JSON.stringify(readPropersimOptions(options)), `${name}=${value} does nothing`).not.toBe(without);
      }
    }
    expect(JSON.stringify(readPropersimOptions({ EVALUATE_SEPERATE: 'seperate' }))).toBe(plain);
  });

  test.each([
    [{ AGENT_MEMORY_LEVEL: 'AS8C2' }, { memoryLevel: { suggestion: true, scoreShare: 0.2, reasonShare: 0 } }],
    [{ AGENT_MEMORY_LEVEL: 'ASC9R1' }, { memoryLevel: { suggestion: true, scoreShare: 1, reasonShare: 0.1 } }],
    [{ AGENT_MEMORY_LEVEL: 'A' }, { memoryLevel: { suggestion: false, scoreShare: 0, reasonShare: 0 } }],
    [{ MEMORY_RET: 'wo_mem_suggest' }, { memoryLevel: null, retrievedNotes: null }],
    [{ AGENT_MEMORY_LEVEL: '' }, { memoryLevel: null, retrievedNotes: null }],
    [{ REASON_: 'reasonleft' }, { reason: 'before' }],
    [{ REPLAY_BUFFER: 'halftoday' }, { replayBuffer: { kind: 'half today' } }],
    [{ REPLAY_BUFFER: 'equally1000' }, { replayBuffer: { kind: 'equally', pairs: 1000 } }],
    [{ EVALUATE_SEPARATE: 'separate' }, { evaluateSeparately: true }],
    [{ EVALUATE_SEPERATE: 'all' }, { evaluateSeparately: false }],
    [{ TRAIN_METHOD: 'kto' }, { trainMethod: 'KTO' }],
    [{ FORCE_NOREC_RATIO: 'norec70' }, { forcedSilence: 0.7 }],
    [{ TEST_MODE: 'plantest' }, { testMode: 'plan', trainMethod: null }],
    [
      { AGENT_MODEL: 'openai-compatible:m@http://localhost:1/v1', TRAINER: './train.sh' },
      { isApiModel: true, trainer: './train.sh' },
    ],
    [
      { ORIGIN_PERSONA: 'base_the_ville_persona_7', SAVE_DIR: 'mine' },
      { originPersona: 'base_the_ville_persona_7', saveDir: 'mine' },
    ],
  ] as [Record<string, string>, object][])('%j', (options, expected) => {
    expect(readPropersimOptions(options)).toMatchObject(expected);
  });
});

describe('refused by name and reason', () => {
  test.each([
    [{ TRAIN_METHOD: 'DPO', RANKING: '' }, /TRAIN_METHOD=DPO without RANKING=ranking: .*no pairs.*wo_train/],
    [{ TRAIN_METHOD: 'KTO', RANKING: '' }, /TRAIN_METHOD=KTO without RANKING/],
    [{ RANKING: '' }, /TRAIN_METHOD=DPO without RANKING/],
    [{ AGENT_MODEL: 'gpt-4o-mini' }, /TRAIN_METHOD=DPO with AGENT_MODEL=gpt-4o-mini: .*TRAINER=built-in/],
    [{ AGENT_MODEL: 'anthropic:claude-x', TRAIN_METHOD: 'KTO' }, /with AGENT_MODEL=anthropic:claude-x/],
    [{ TRAIN_METHOD: 'wo_train', TRAINER: './train.sh' }, /TRAINER=\.\/train\.sh with TRAIN_METHOD=wo_train/],
    [{ TRAIN_METHOD: 'wo_train', RANKING: '', REC_REVISION: 'recrev' }, /REC_REVISION=recrev without RANKING/],
    [
      { TRAIN_METHOD: 'wo_train', RANKING: '', FORCE_NOREC_RATIO: 'norec30' },
      /FORCE_NOREC_RATIO=norec30 without RANKING/,
    ],
    [{ REC_REVISION: 'recrev', FORCE_NOREC_RATIO: 'norec100' }, /norec100 with REC_REVISION=recrev/],
    [{ TRAIN_METHOD: 'wo_train', REPLAY_BUFFER: 'halftoday' }, /REPLAY_BUFFER=halftoday with TRAIN_METHOD=wo_train/],
    [
      { AGENT_MODEL: 'gpt-4o-mini', TRAINER: 'built-in', MMLU_EVAL: 'mmlueval' },
      /MMLU_EVAL=mmlueval with AGENT_MODEL=gpt-4o-mini/,
    ],
    [{ TRAIN_METHOD: 'wo_train', MMLU_EVAL: 'mmlueval' }, /MMLU_EVAL=mmlueval with TRAIN_METHOD=wo_train/],
    [
      { MEMORY_RET: 'wo_mem_suggest', AGENT_MEMORY_LEVEL: 'ASC' },
      /MEMORY_RET=wo_mem_suggest with AGENT_MEMORY_LEVEL=ASC/,
    ],
    [{ MEMORY_RET: 'ret_suggest', AGENT_MEMORY_LEVEL: '' }, /AGENT_MEMORY_LEVEL="" with MEMORY_RET=ret_suggest/],
    [{ TEST_MODE: 'plantest', TRAIN_METHOD: 'DPO' }, /TEST_MODE=plantest with TRAIN_METHOD=DPO/],
    [{ TEST_MODE: 'plantest', REC_REVISION: 'recrev' }, /TEST_MODE=plantest with REC_REVISION/],
    [
      { AGENT_MODEL: 'gpt-4o-mini', TRAIN_METHOD: 'wo_train', HF_CACHE_DIR: '/w' },
      /HF_CACHE_DIR with AGENT_MODEL=gpt-4o-mini/,
    ],
    [{ TRAIN_METHOD: 'PPO' }, /TRAIN_METHOD=PPO: expected DPO, KTO, SFT, wo_train\./],
    [{ AGENT_MODEL: 'my model' }, /AGENT_MODEL=my model: expected llama-3\.3-70b, .*as openai:/],
    [{ REPLAY_BUFFER: 'equally0' }, /REPLAY_BUFFER=equally0: expected/],
    [{ SAVE_DIR: '../x' }, /SAVE_DIR=\.\.\/x: expected name of a new folder/],
    [{ TRAIN_METOD: 'DPO' }, /TRAIN_METOD: ProPerSim has no such option\. It has ORIGIN_PERSONA, /],
    [{ key_owner: 'me' }, /key_owner: keys are never read from options/],
  ] as [Record<string, string>, RegExp][])('%j', (options, message) => {
    expect(refused(options)).toMatch(message);
  });

  test('all at once', () => {
    const message = refused({ AGENT_MODEL: 'gpt-4o-mini', RANKING: '', REC_REVISION: 'recrev', MMLU_EVAL: 'mmlueval' });
    expect(message.split('\n').filter((line) => line.startsWith('- '))).toHaveLength(4);
    expect(message).toMatch(/Nothing was run\.$/);
  });
});
