import { openLineFile, type LineFile } from '../files/index.ts';
import type { Verdicts } from '../judge/index.ts';
import type { Conversation } from '../journal/index.ts';
import { decidedBy, type Judge } from './judge-conversation.ts';
import type { CellName, RunDirectory } from './run-directory.ts';

/** The files judgements/JUDGE/METRIC.jsonl of a run, a line per verdict; they get their names when they are finished. */
export function openVerdictFiles(directory: RunDirectory, judges: readonly Judge[]) {
  const files = new Map<string, LineFile>();
  for (const judge of judges) {
    for (const metric of decidedBy(judge)) {
      files.set(`${judge.label}/${metric}`, openLineFile(directory.judgements(judge, metric)));
    }
  }
  return {
    write(judge: Judge, cell: CellName, { event }: Conversation, verdicts: Verdicts): void {
      for (const metric of decidedBy(judge)) {
        const verdict = verdicts[metric];
        if (verdict === undefined) continue;
        files.get(`${judge.label}/${metric}`)!.write({ ...cell, event: event.event, ...verdict });
      }
    },
    finish: () => files.forEach((file) => file.finish()),
    close: () => files.forEach((file) => file.close()),
  };
}
