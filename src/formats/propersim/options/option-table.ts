/** One option of ProPerSim: what may be given and what holds where nothing is. */
export interface PropersimOption {
  name: PropersimOptionName;
  /** All that it can be; null where it is a text of a form that `form` describes. */
  values: readonly string[] | null;
  /** What else may be given, in words; null where `values` is all. */
  form: string | null;
  /** What holds where nothing is given: the setting of the paper. Null: nothing. */
  fallback: string | null;
  /** What it decides, in a sentence. */
  purpose: string;
}

const own = 'or a model of ours, as openai:gpt-5-mini';

const table = [
  [
    'ORIGIN_PERSONA',
    null,
    "name of a persona's folder, as base_the_ville_persona_1",
    null,
    'Whose days are simulated.',
  ],
  ['SAVE_DIR', null, 'name of a new folder', null, 'Where the run is kept.'],
  ['AGENT_MODEL', ['llama-3.3-70b', 'llama-3.1', 'gpt-4o-mini'], own, 'llama-3.3-70b', 'The model that proposes.'],
  ['TRAIN_METHOD', ['DPO', 'KTO', 'SFT', 'wo_train'], null, 'DPO', 'How the assistant learns at the end of a day.'],
  ['PERSONA_GIVEN', ['givenpersona', ''], null, '', 'Whether the assistant is told about the person.'],
  [
    'REASON_',
    ['noreason', 'reasonleft', 'reasonright'],
    null,
    'noreason',
    'Whether a proposal comes with its reason, before or behind it.',
  ],
  [
    'MEMORY_RET',
    ['ret_suggest', 'ret_suggest_rag', 'wo_mem_suggest'],
    null,
    'ret_suggest',
    'Whether the assistant remembers, and how many notes it is reminded of.',
  ],
  ['RANKING', ['ranking', ''], null, 'ranking', 'Whether two candidates are rated at each tick.'],
  [
    'AGENT_MEMORY_LEVEL',
    ['', 'A', 'AS', 'ASC', 'AS9C1', 'AS8C2', 'ASCR', 'ASC9R1', 'ASC8R2'],
    null,
    'AS',
    'What one note of the memory holds.',
  ],
  [
    'EVALUATOR',
    ['gemini-2.0', 'gemini-2.5', 'gpt-4o', 'gpt-4o-mini', 'o3-mini', 'o4-mini'],
    own,
    'gemini-2.0',
    'The model that rates.',
  ],
  ['EVALUATE_SEPERATE', ['seperate', 'all'], null, 'seperate', 'Whether each dimension is rated in a call of its own.'],
  [
    'FORCE_NOREC_RATIO',
    ['norec0', 'norec30', 'norec70', 'norec100'],
    null,
    'norec0',
    'How often the first candidate is silence, whatever the model says.',
  ],
  ['VISUALIZATION', ['novis', 'vis'], null, 'novis', 'Whether the day can be watched.'],
  [
    'REPLAY_BUFFER',
    ['equally200', 'equally400', 'halftoday'],
    'or equally and any number',
    'equally200',
    'Which pairs a training sees.',
  ],
  [
    'REC_REVISION',
    ['recnorev', 'recrev'],
    null,
    'recnorev',
    "Whether the person's own wording becomes the second candidate.",
  ],
  ['MMLU_EVAL', ['', 'mmlueval'], null, '', 'Whether general knowledge is measured after each training.'],
  ['HF_CACHE_DIR', null, 'a folder', null, 'Where weights lie.'],
  [
    'TEST_MODE',
    ['', 'evaltest', 'plantest'],
    null,
    '',
    'evaltest: a human rates. plantest: nothing is proposed, only the days are lived.',
  ],
  [
    'TRAINER',
    null,
    'built-in, or a command',
    null,
    'Who trains (ours): the built-in learner, or a program of your own.',
  ],
] as const;

/** Name of an option: the seventeen of ProPerSim, its hidden test mode, and who trains. */
export type PropersimOptionName = (typeof table)[number][0];

/** All options in the order of ProPerSim's own list; its test modes, which it hides, and the trainer behind them. */
export const propersimOptions: readonly PropersimOption[] = table.map(([name, values, form, fallback, purpose]) => ({
  name,
  values,
  form,
  fallback,
  purpose,
}));

/** What people write instead of a name or value that is misspelt in ProPerSim. */
export const otherSpellings: Readonly<Record<string, string>> = {
  EVALUATE_SEPARATE: 'EVALUATE_SEPERATE',
  REASON: 'REASON_',
  separate: 'seperate',
};
