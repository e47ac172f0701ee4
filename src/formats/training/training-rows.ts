import type { AnswerPair, ChatMessage, RatedAnswer } from './answer-pair.ts';

/**
 * Formats of trainers, a line of JSON for each row, with the documented fields and no others.
 * - `dpo`: TRL's conversational preference (`prompt`, `chosen`, `rejected`)
 * - `kto`: TRL's conversational unpaired preference (`prompt`, `completion`, `label`)
 * - `sft`: TRL's conversational prompt-completion (`prompt`, `completion`): the loss is over the completion alone
 * - `openai-dpo`: OpenAI's preference fine-tuning (`input`, `preferred_output`, `non_preferred_output`)
 * - `openai-sft`: OpenAI's supervised fine-tuning (`messages`): only assistant messages are trained on
 */
export const trainingFormats = ['dpo', 'kto', 'sft', 'openai-dpo', 'openai-sft'] as const;

/** One of {@link trainingFormats}. */
export type TrainingFormat = (typeof trainingFormats)[number];

/** From this score on an answer is good in itself, not only better than another. */
const goodScore = 3;

/** The rows that a pair makes in a format; none where it says nothing in it. */
export function trainingRows(format: TrainingFormat, pair: AnswerPair): object[] {
  return writers[format](pair);
}

const writers: Readonly<Record<TrainingFormat, (pair: AnswerPair) => object[]>> = {
  dpo: ({ prompt, chosen, rejected }) => [{ prompt, chosen: said(chosen), rejected: said(rejected) }],
  kto: (pair) => {
    const { prompt, chosen, rejected } = pair;
    if (!isTellingAlone(pair)) return [];
    return [
      { prompt, completion: said(chosen), label: true },
      { prompt, completion: said(rejected), label: false },
    ];
  },
  sft: ({ prompt, chosen }) => (isGood(chosen) ? [{ prompt, completion: said(chosen) }] : []),
  'openai-dpo': ({ prompt, chosen, rejected }) => [
    { input: { messages: prompt }, preferred_output: said(chosen), non_preferred_output: said(rejected) },
  ],
  'openai-sft': ({ prompt, chosen }) => (isGood(chosen) ? [{ messages: [...prompt, ...said(chosen)] }] : []),
};

function said({ text }: RatedAnswer): ChatMessage[] {
  return [{ role: 'assistant', content: text }];
}

/** What nobody rated is what the person asked for. */
function isGood({ score }: RatedAnswer): boolean {
  return score === null || score >= goodScore;
}

/** KTO takes each answer as wanted or unwanted in itself: the better of two bad suggestions is neither. Silence against speech says so by itself. */
function isTellingAlone({ chosen, rejected }: AnswerPair): boolean {
  return chosen.silent || rejected.silent || (isGood(chosen) && !isGood(rejected));
}
