import {
  heuristicMetrics,
  judgeHeuristically,
  judgeWithModel,
  metricNames,
  metrics,
  type MetricName,
  type Verdict,
  type Verdicts,
} from '../judge/index.ts';
import type { Conversation } from '../journal/index.ts';
import { NotRecorded, type CallLine, type CallRecord, type ModelPort } from '../model/index.ts';

/** A judge of a study: rules, or a model. */
export interface Judge {
  label: string;
  id: string;
  /** Null: the heuristic judge. */
  model: ModelPort | null;
  /** The verdicts of a judge who was imported; absent for judges who can be asked. */
  imported?: (conversation: Conversation) => Promise<Verdicts>;
}

/** The metrics that a judge decides. */
export function decidedBy({ model }: Judge): readonly MetricName[] {
  return model === null ? heuristicMetrics : metricNames;
}

/**
 * All verdicts of one judge on one conversation, asked together. A broken conversation is not judged.
 * With a replay-only record, what was never asked is absent.
 */
export async function judgeConversation(
  judge: Judge,
  conversation: Conversation,
  record: CallRecord,
): Promise<Verdicts> {
  if (conversation.end.ending === 'broken') return {};
  if (judge.imported !== undefined) return judge.imported(conversation);
  const { model } = judge;
  if (model === null) {
    const { completion, recognition } = judgeHeuristically(conversation);
    return { 'intent-completion': completion, 'intent-recognition': recognition };
  }
  const verdicts = await Promise.all(
    metrics.map(async (metric) => {
      try {
        return [
          [metric.name, await judgeWithModel(model, metric, conversation, judgeLine(judge, conversation, record))],
        ];
      } catch (error) {
        if (error instanceof NotRecorded) return [];
        throw error;
      }
    }),
  );
  return Object.fromEntries(verdicts.flat() as [MetricName, Verdict][]);
}

/** Judges wait for nobody's next call: the lowest priority. */
function judgeLine(judge: Judge, { life, event }: Conversation, record: CallRecord): CallLine {
  return {
    record,
    address: [
      ['life', life.life],
      ['trial', life.trial],
      ['assistant', life.assistant],
      ['event', event.event],
      ['role', 'judge'],
      ['judge', `${judge.label}-${judge.id}`],
    ],
    role: 'judge',
    priority: 0,
    calls: 0,
  };
}
