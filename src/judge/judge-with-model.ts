import { CallFailure } from '../errors/index.ts';
import type { Conversation } from '../journal/index.ts';
import { askStructured, type CallLine, type ModelPort } from '../model/index.ts';
import type { Verdict } from './judgement.ts';
import type { Metric } from './metric.ts';

/** A model's verdict on one conversation under one metric. A judge that fails leaves the verdict missing, with the party to blame. */
export async function judgeWithModel(
  model: ModelPort,
  metric: Metric,
  conversation: Conversation,
  line: CallLine,
): Promise<Verdict> {
  const reason = metric.notApplicable(conversation);
  if (reason !== null) return { status: 'not-applicable', reason };
  try {
    const answer = await askStructured(line, model, {
      step: [['metric', metric.name]],
      name: metric.name.replaceAll('-', '_'),
      messages: metric.messages(conversation),
      schema: metric.schema(conversation),
    });
    return metric.fold(answer, conversation);
  } catch (error) {
    if (error instanceof CallFailure) return { status: 'missing', kind: error.kind, party: error.party };
    throw error;
  }
}
