import type { Conversation } from '../../../journal/index.ts';
import type { Row } from '../fields.ts';
import type { RawLife } from './raw-life.ts';
import { dialogueScene, profileText } from './texts.ts';

/** The reference's metrics, by the names of their files. */
export const judgeFileMetrics = ['ir', 'ic', 'nat', 'coh', 'pa', 'ea', 'rr'] as const;

/** One of {@link judgeFileMetrics}. */
export type JudgeFileMetric = (typeof judgeFileMetrics)[number];

/** What one judge decided on one conversation, for one file: 0 or 1 per number of an item (`ir`, `ic`, `pa`), or one number. */
export type JudgeFileVerdict = ReadonlyMap<number, 0 | 1> | number;

/**
 * A row of `METRIC_results.jsonl`, as the reference's scorer reads it. Its `input`, the text that was asked, is null: a run keeps only its hash.
 * @param id `logs_INDEX_EPISODE`
 */
export function judgeRow(
  metric: JudgeFileMetric,
  id: string,
  life: RawLife,
  conversation: Conversation,
  verdict: JudgeFileVerdict,
): Row {
  const output = JSON.stringify(outputOf(metric, conversation, verdict));
  return placedInRow(metric, recordOf(id, life, conversation), { input: null, output });
}

/** A row of a metric's file: flat for `ir` and `ic`, else around the record. */
export function placedInRow(
  metric: JudgeFileMetric,
  record: Row,
  asked: { input: string | null; output: string },
): Row {
  return metric === 'ir' || metric === 'ic' ? { ...record, ...asked } : { id: record['id'], conv: record, ...asked };
}

/** What a row holds of a conversation. */
export function recordOf(id: string, life: RawLife, conversation: Conversation): Row {
  const event = life.events[conversation.event.event - 1]!;
  return {
    id,
    sequence_id: life.sequence['id'],
    user_id: life.sequence['user_id'],
    user_profile: profileText(life.user),
    user_preferences: Object.fromEntries(
      conversation.life.person.preferences.map(({ dimension, level }) => [dimension, level]),
    ),
    dialogue_scene: dialogueScene(event),
    intent: event['intent'],
    sub_intents: event['sub_intents'],
    conv: transcriptOf(conversation),
    pred_intents: [
      '',
      ...conversation.turns.flatMap(({ assistant }) => (assistant === null ? [] : [assistant.intent ?? ''])),
    ],
  };
}

function transcriptOf({ turns, closing }: Conversation): string {
  const lines = turns.flatMap(({ user, assistant }) => [
    `[User] ${user.utterance}\n`,
    ...(assistant === null ? [] : [`[Assistant] ${assistant.text ?? ''}\n`]),
  ]);
  return [...lines, ...(closing === null ? [] : [`[User] ${closing.user.utterance}\n`])].join('');
}

/** A verdict as an answer: by the texts of the items (`ir`, `ic`), by the names of the preferences (`pa`), or one number. */
export function outputOf(metric: JudgeFileMetric, { life, event }: Conversation, verdict: JudgeFileVerdict): Row {
  if (typeof verdict === 'number') return metric === 'rr' ? { rigid_reasoning: verdict } : { rating: verdict };
  const names =
    metric === 'pa'
      ? life.person.preferences.map(({ dimension }, index) => ({ number: index + 1, text: dimension }))
      : event.intention.checklist;
  return Object.fromEntries(
    names.flatMap(({ number, text }) => (verdict.has(number) ? [[text, verdict.get(number)]] : [])),
  );
}
