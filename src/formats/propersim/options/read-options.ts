import { UsageError } from '../../../errors/index.ts';
import { isModelName } from '../../../model/index.ts';
import { conflictsOf } from './option-conflicts.ts';
import { otherSpellings, propersimOptions, type PropersimOption, type PropersimOptionName } from './option-table.ts';
import type { MemoryLevel, PropersimOptions } from './propersim-options.ts';

/**
 * Reads ProPerSim's options by its own names and values; what is left out is as in the paper. Case does not matter in values.
 * @throws UsageError that names everything that is unknown, or that cannot hold together, and what to do
 */
export function readPropersimOptions(record: Readonly<Record<string, string>>): PropersimOptions {
  const given = new Map<PropersimOptionName, string>();
  const problems: string[] = [];
  for (const [name, written] of Object.entries(record)) {
    const option = propersimOptions.find((each) => each.name === (otherSpellings[name] ?? name));
    if (option === undefined) problems.push(unknownName(name));
    else {
      const value = legalValue(option, written.trim());
      if (value === null) problems.push(`${name}=${written}: expected ${expectedText(option)}.`);
      else given.set(option.name, value);
    }
  }
  if (problems.length > 0) throw refusal(problems);
  const options = optionsOf((name) => given.get(name) ?? fallbackOf(name, given));
  const conflicts = conflictsOf(options, given);
  if (conflicts.length > 0) throw refusal(conflicts);
  return options;
}

function refusal(problems: readonly string[]): UsageError {
  return new UsageError(
    `These options cannot be run:\n${problems.map((problem) => `- ${problem}`).join('\n')}\nNothing was run.`,
  );
}

function unknownName(name: string): string {
  if (/(?:api_?key|key_owner)/i.test(name)) {
    return `${name}: keys are never read from options or files; set the variable of your provider, as OPENAI_API_KEY.`;
  }
  return `${name}: ProPerSim has no such option. It has ${propersimOptions.map((option) => option.name).join(', ')}.`;
}

function legalValue({ name, values, form }: PropersimOption, written: string): string | null {
  const meant = otherSpellings[written.toLowerCase()] ?? written;
  const known = values?.find((value) => value.toLowerCase() === meant.toLowerCase());
  if (known !== undefined) return known;
  if (form === null || written === '') return null;
  if (name === 'AGENT_MODEL' || name === 'EVALUATOR') return isModelName(written) ? written : null;
  if (name === 'REPLAY_BUFFER') return /^equally[1-9]\d{0,6}$/i.test(written) ? written.toLowerCase() : null;
  if (name === 'ORIGIN_PERSONA' || name === 'SAVE_DIR') return /^(?!\.{1,2}$)[^/\\]+$/.test(written) ? written : null;
  return written;
}

function expectedText({ values, form }: PropersimOption): string {
  const listed = values?.map((value) => (value === '' ? '""' : value)).join(', ');
  return [listed, form].filter((text) => text !== undefined && text !== null).join(', ');
}

/** Without memory there is no level, and without a level no memory; whoever only lives the days trains nothing. */
function fallbackOf(name: PropersimOptionName, given: ReadonlyMap<PropersimOptionName, string>): string | null {
  if (name === 'AGENT_MEMORY_LEVEL' && given.get('MEMORY_RET') === 'wo_mem_suggest') return '';
  if (name === 'MEMORY_RET' && given.get('AGENT_MEMORY_LEVEL') === '') return 'wo_mem_suggest';
  if (name === 'TRAIN_METHOD' && given.get('TEST_MODE') === 'plantest') return 'wo_train';
  return propersimOptions.find((option) => option.name === name)?.fallback ?? null;
}

const levels: Readonly<Record<string, MemoryLevel>> = {
  A: { suggestion: false, scoreShare: 0, reasonShare: 0 },
  AS: { suggestion: true, scoreShare: 0, reasonShare: 0 },
  ASC: { suggestion: true, scoreShare: 1, reasonShare: 0 },
  AS9C1: { suggestion: true, scoreShare: 0.1, reasonShare: 0 },
  AS8C2: { suggestion: true, scoreShare: 0.2, reasonShare: 0 },
  ASCR: { suggestion: true, scoreShare: 1, reasonShare: 1 },
  ASC9R1: { suggestion: true, scoreShare: 1, reasonShare: 0.1 },
  ASC8R2: { suggestion: true, scoreShare: 1, reasonShare: 0.2 },
};

const silences: Readonly<Record<string, PropersimOptions['forcedSilence']>> = {
  norec0: 0,
  norec30: 0.3,
  norec70: 0.7,
  norec100: 1,
};
const reasons: Readonly<Record<string, PropersimOptions['reason']>> = {
  noreason: 'none',
  reasonleft: 'before',
  reasonright: 'after',
};
const methods: Readonly<Record<string, PropersimOptions['trainMethod']>> = {
  DPO: 'DPO',
  KTO: 'KTO',
  SFT: 'SFT',
  wo_train: null,
};
const testModes: Readonly<Record<string, PropersimOptions['testMode']>> = {
  '': null,
  evaltest: 'human',
  plantest: 'plan',
};
const notes: Readonly<Record<string, PropersimOptions['retrievedNotes']>> = {
  ret_suggest: 3,
  ret_suggest_rag: 5,
  wo_mem_suggest: null,
};

function optionsOf(value: (name: PropersimOptionName) => string | null): PropersimOptions {
  const text = (name: PropersimOptionName) => value(name) ?? '';
  const agentModel = text('AGENT_MODEL');
  const buffer = text('REPLAY_BUFFER');
  return {
    originPersona: value('ORIGIN_PERSONA'),
    saveDir: value('SAVE_DIR'),
    agentModel,
    isApiModel: !agentModel.startsWith('llama'),
    trainMethod: methods[text('TRAIN_METHOD')] ?? null,
    trainer: value('TRAINER'),
    personaGiven: value('PERSONA_GIVEN') === 'givenpersona',
    reason: reasons[text('REASON_')] ?? 'none',
    retrievedNotes: notes[text('MEMORY_RET')] ?? null,
    memoryLevel: levels[text('AGENT_MEMORY_LEVEL')] ?? null,
    ranking: value('RANKING') === 'ranking',
    evaluator: text('EVALUATOR'),
    evaluateSeparately: value('EVALUATE_SEPERATE') === 'seperate',
    forcedSilence: silences[text('FORCE_NOREC_RATIO')] ?? 0,
    visualization: value('VISUALIZATION') === 'vis',
    replayBuffer:
      buffer === 'halftoday'
        ? { kind: 'half today' }
        : { kind: 'equally', pairs: Number(buffer.slice('equally'.length)) },
    revision: value('REC_REVISION') === 'recrev',
    mmlu: value('MMLU_EVAL') === 'mmlueval',
    cacheDir: value('HF_CACHE_DIR'),
    testMode: testModes[text('TEST_MODE')] ?? null,
  };
}
