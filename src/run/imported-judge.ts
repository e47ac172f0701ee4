import { z } from 'zod';
import { StorageError } from '../errors/index.ts';
import { openLineFile, readJsonLines } from '../files/index.ts';
import type { ImportedVerdict } from '../formats/index.ts';
import { metricNames, type MetricName, type Verdict } from '../judge/index.ts';
import type { Conversation } from '../journal/index.ts';
import type { Judge } from './judge-conversation.ts';
import { metricOfFile } from './judge-file-metric.ts';
import type { RunDirectory } from './run-directory.ts';

const yesOrNo = z.literal([0, 1]);

/** A line of an imported judge's file: a rating, 0 or 1 under the number of each item, or null where the judge decided nothing. */
const verdictLine = z.strictObject({
  life: z.string(),
  assistant: z.string(),
  trial: z.int().positive(),
  event: z.int().positive(),
  metric: z.enum(metricNames),
  verdict: z.union([z.number(), z.record(z.string(), yesOrNo), z.null()]),
});

type VerdictLine = z.infer<typeof verdictLine>;

/** Writes imported verdicts into a run, a file per judge. */
export async function writeImportedVerdicts(
  directory: RunDirectory,
  verdicts: AsyncIterable<ImportedVerdict>,
): Promise<void> {
  const files = new Map<string, ReturnType<typeof openLineFile>>();
  try {
    for await (const { judge, life, assistant, trial, event, metric, verdict } of verdicts) {
      const file = files.get(judge) ?? openLineFile(directory.importedVerdicts(judge));
      files.set(judge, file);
      const plain = verdict === null || typeof verdict === 'number' ? verdict : Object.fromEntries(verdict);
      file.write({ life, assistant, trial, event, metric: metricOfFile(metric), verdict: plain } satisfies VerdictLine);
    }
    for (const file of files.values()) file.finish();
  } finally {
    for (const file of files.values()) file.close();
  }
}

/** A judge whose verdicts were imported: what the run holds is all there will ever be. Its file is read at its first conversation. */
export function importedJudge(directory: RunDirectory, judge: { label: string; id: string }): Judge {
  let reading: Promise<Map<string, VerdictLine['verdict']>> | null = null;
  return {
    label: judge.label,
    id: judge.id,
    model: {
      name: judge.label,
      parameters: {},
      ask: () => Promise.reject(new Error('an imported judge was asked')),
    },
    imported: async (conversation) => {
      reading ??= readVerdicts(directory.importedVerdicts(judge.label));
      const known = await reading;
      const { life, event } = conversation;
      return Object.fromEntries(
        metricNames.map((metric) => {
          const key = keyOf({
            life: life.life,
            assistant: life.assistant,
            trial: life.trial,
            event: event.event,
            metric,
          });
          return [metric, verdictOf(metric, known.get(key), conversation)];
        }),
      );
    },
  };
}

async function readVerdicts(path: string): Promise<Map<string, VerdictLine['verdict']>> {
  const verdicts = new Map<string, VerdictLine['verdict']>();
  for await (const { value, offset } of readJsonLines(path)) {
    const read = verdictLine.safeParse(value);
    if (!read.success) {
      throw new StorageError(
        `${path}: the line at byte ${offset} is no imported verdict of this version. Import the logs again.`,
        read.error,
      );
    }
    verdicts.set(keyOf(read.data), read.data.verdict);
  }
  return verdicts;
}

function keyOf({ life, assistant, trial, event, metric }: Omit<VerdictLine, 'verdict'>): string {
  return `${life}/${assistant}/${trial}/${event}/${metric}`;
}

function verdictOf(metric: MetricName, given: VerdictLine['verdict'] | undefined, { event }: Conversation): Verdict {
  if (given === undefined) return { status: 'not-applicable', reason: 'the imported files hold no verdict' };
  if (given === null) return { status: 'missing', kind: 'unparsable', party: 'judge' };
  if (typeof given === 'number') return { status: 'rated', rating: given };
  const kinds = new Map(event.intention.checklist.map(({ number, kind }) => [String(number), kind]));
  return {
    status: 'judged',
    items: Object.entries(given).map(([number, value]) => ({
      number: Number(number),
      kind: metric === 'preference-alignment' ? 'preference' : kinds.get(number)!,
      value,
    })),
  };
}
