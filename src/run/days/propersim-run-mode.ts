import { UsageError } from '../../errors/index.ts';
import { propersimOptions, type PropersimOptionName } from '../../formats/index.ts';

/** The options in the order in which ProPerSim joins them. */
const joined: readonly PropersimOptionName[] = [
  'AGENT_MODEL',
  'TRAIN_METHOD',
  'PERSONA_GIVEN',
  'REASON_',
  'MEMORY_RET',
  'RANKING',
  'AGENT_MEMORY_LEVEL',
  'EVALUATOR',
  'EVALUATE_SEPERATE',
  'FORCE_NOREC_RATIO',
  'VISUALIZATION',
  'REPLAY_BUFFER',
  'REC_REVISION',
  'MMLU_EVAL',
];

/**
 * Takes a string apart into which ProPerSim joins its options, as
 * `llama-3.3-70b_DPO__noreason_ret_suggest_ranking_AS_gemini-2.0_seperate_norec0_novis_equally200_recnorev_`. An option that is left empty leaves two
 * underscores.
 * @throws UsageError that names the first option that cannot be read
 */
export function readTrainMode(text: string): Record<string, string> {
  let farthest = 0;
  const read = (at: number, from: number): string[] | null => {
    if (at === joined.length) return from === text.length + 1 ? [] : null;
    farthest = Math.max(farthest, at);
    for (const value of valuesAt(joined[at]!, text.slice(from))) {
      const end = from + value.length;
      if (!text.startsWith(value, from) || (end < text.length && text[end] !== '_')) continue;
      const rest = read(at + 1, end + 1);
      if (rest !== null) return [value, ...rest];
    }
    return null;
  };
  const values = read(0, 0);
  if (values !== null) return Object.fromEntries(joined.map((name, at) => [name, values[at]!]));
  const name = joined[farthest]!;
  const legal = valuesAt(name, '').map((value) => (value === '' ? '""' : value));
  throw new UsageError(
    `--options ${text}: ${name} cannot be read (${legal.join(', ')}). It takes all of ${joined.join('_')}, joined by underscores.`,
  );
}

/** What an option may be here, the longest first; a buffer of any size is read from the text. */
function valuesAt(name: PropersimOptionName, text: string): string[] {
  const known = propersimOptions.find((option) => option.name === name)?.values ?? [];
  const sized = name === 'REPLAY_BUFFER' ? (/^equally[1-9]\d*/.exec(text)?.slice(0, 1) ?? []) : [];
  return [...sized, ...known].toSorted((one, other) => other.length - one.length);
}
