import { z } from 'zod';
import { CallFailure } from '../../errors/index.ts';
import type { JudgeFileMetric, JudgeFileVerdict, LoggedTalk } from '../../formats/index.ts';
import { metrics, type Metric } from '../../judge/index.ts';
import type { Conversation } from '../../journal/index.ts';
import { askStructured, type CallLine, type ModelPort } from '../../model/index.ts';
import { fileVerdict } from '../file-verdict.ts';
import { metricOfFile } from '../judge-file-metric.ts';

/** What came of one question to the judge. */
export interface Answered {
  /** What was asked; null where nothing was. */
  input: string | null;
  /** The answer as the scorer reads it; empty where the judge failed. */
  output: string;
  /** Why there is no answer; null where there is one. */
  failure: CallFailure | null;
}

const withReasons = z.object({ reasoning: z.string() });

/**
 * Asks a judge about one talk under one of the reference's metrics. Where there is nothing to judge, nobody is asked, and the answer says so with the
 * value that the reference's arithmetic gives to nothing.
 */
export async function askJudge(
  model: ModelPort,
  talk: LoggedTalk,
  file: JudgeFileMetric,
  line: CallLine,
): Promise<Answered> {
  const { conversation } = talk;
  const metric = metrics.find(({ name }) => name === metricOfFile(file))!;
  const reason = metric.notApplicable(conversation);
  if (reason !== null) {
    const output = talk.answer(file, nothingToJudge(metric, conversation), `Not asked: ${reason}.`);
    return { input: null, output, failure: null };
  }
  const messages = metric.messages(conversation);
  const input = messages.map(({ content }) => content).join('\n\n');
  try {
    const given = await askStructured(line, model, {
      step: [['metric', metric.name]],
      name: metric.name.replaceAll('-', '_'),
      messages,
      schema: metric.schema(conversation),
    });
    const verdict = fileVerdict(metric.fold(given, conversation))!;
    return { input, output: talk.answer(file, verdict, withReasons.parse(given).reasoning), failure: null };
  } catch (error) {
    if (error instanceof CallFailure) return { input, output: '', failure: error };
    throw error;
  }
}

function nothingToJudge({ name }: Metric, { event }: Conversation): JudgeFileVerdict {
  if (name === 'rigid-reasoning') return 0;
  const items = name === 'preference-alignment' ? [] : event.intention.checklist;
  return new Map(items.map(({ number }) => [number, 0]));
}
