import { rmSync } from 'node:fs';
import { openLineFile, readJsonLines, writeWholeFile, type LineFile } from '../files/index.ts';
import type { ChosenLives } from '../formats/index.ts';
import { conversationReader, journalEntry, type Conversation } from '../journal/index.ts';
import { metricNames, profileRecovery, type MetricName } from '../judge/index.ts';
import { openRecord, type CallRecord } from '../model/index.ts';
import {
  judgedRows,
  measuredRows,
  metricList,
  recoveryRows,
  scoresOf,
  type AssistantDescription,
  type ScoreRow,
  type Scores,
} from '../report/index.ts';
import { faultCounter, type FaultCounts } from './fault-counts.ts';
import { judgeConversation, type Judge, type Verdicts } from './judge-conversation.ts';
import type { CellName, RunDirectory } from './run-directory.ts';
import { parseAssistantSpec } from './spec.ts';
import type { Study } from './study.ts';

/** What a run's journals and records say, all in all. */
export interface Results {
  scores: Scores;
  faults: FaultCounts;
  /** The longest chain of dependent calls that was needed, and where. */
  longestChain: { calls: number; life: string; assistant: string; trial: number } | null;
  /** Cells whose journal is not complete. */
  incomplete: number;
  conversations: { all: number; broken: number };
}

/**
 * Derives judgements, index.jsonl and scores.json from journals and records, in plan order, asking nobody anything. Equal journals and records
 * give equal bytes, however the run went.
 */
export async function deriveResults(options: {
  directory: RunDirectory;
  study: Study;
  lives: ChosenLives;
  judges: readonly Judge[];
}): Promise<Results> {
  const { directory, study, lives, judges } = options;
  const rows: ScoreRow[] = [];
  const faults = faultCounter();
  const chance = { exact: 0, middleCountsHalf: 0, portraits: 0 };
  let longestChain: Results['longestChain'] = null;
  let incomplete = 0;
  const conversations = { all: 0, broken: 0 };
  const index = openLineFile(directory.index);
  const verdictFiles = openVerdictFiles(directory, judges);

  try {
    for (const life of lives.plan) {
      await faults.countRecord(directory.shared(life.id));
      for (const { label } of study.assistants) {
        for (let trial = 1; trial <= study.trials; trial++) {
          const cell = { life: life.id, assistant: label, trial };
          const read = await readCell(directory, cell);
          if (!read.complete) incomplete++;
          await faults.countRecord(directory.calls(cell));
          if (longestChain === null || read.chain > longestChain.calls) longestChain = { calls: read.chain, ...cell };
          const record = await openRecord(directory.calls(cell), { replayOnly: true });
          try {
            for (const { conversation, offset } of read.conversations) {
              conversations.all++;
              if (conversation.end.ending === 'broken') conversations.broken++;
              faults.countConversation(conversation);
              const verdicts = await judgeAll(judges, conversation, record);
              for (const { judge, given } of verdicts) {
                verdictFiles.write(judge, cell, conversation, given);
                faults.countVerdicts(given);
                rows.push(...judgedRows(conversation, describeJudge(judge), given));
              }
              const measured = measuredRows(conversation);
              rows.push(...measured);
              index.write(indexRow(cell, conversation, offset, verdicts, measured));
            }
          } finally {
            record.close();
          }
          for (const { life: started, portrait } of read.portraits) {
            const recovery = profileRecovery(started, portrait);
            faults.countPortrait(portrait);
            rows.push(...recoveryRows(started, portrait, recovery));
            if (recovery !== null) {
              chance.exact += recovery.chance.exact;
              chance.middleCountsHalf += recovery.chance.middleCountsHalf;
              chance.portraits++;
            }
          }
        }
      }
    }
    index.finish();
    verdictFiles.finish();
  } finally {
    index.close();
    verdictFiles.close();
  }

  const mean = (sum: number) => Math.round((sum / chance.portraits) * 1e8) / 1e6;
  const scores = scoresOf(rows, {
    seed: study.seed,
    assistants: study.assistants.map(describeAssistant),
    judges: judges.map(describeJudge),
    metrics: metricList(
      chance.portraits === 0 ? null : { exact: mean(chance.exact), middleCountsHalf: mean(chance.middleCountsHalf) },
    ),
  });
  writeWholeFile(directory.scores, `${JSON.stringify(scores, null, 2)}\n`);
  return { scores, faults: faults.counts(), longestChain, incomplete, conversations };
}

interface GivenVerdicts {
  judge: Judge;
  given: Verdicts;
}

function judgeAll(judges: readonly Judge[], conversation: Conversation, record: CallRecord): Promise<GivenVerdicts[]> {
  return Promise.all(
    judges.map(async (judge) => ({ judge, given: await judgeConversation(judge, conversation, record) })),
  );
}

/** One cell's journal, folded. */
async function readCell(directory: RunDirectory, cell: CellName) {
  const reader = conversationReader();
  const conversations: { conversation: Conversation; offset: number }[] = [];
  const portraits: Extract<ReturnType<typeof reader.take>, { type: 'portrait' }>[] = [];
  let eventOffset = 0;
  let complete = false;
  let chain = 0;
  for await (const { value, offset } of readJsonLines(directory.journal(cell))) {
    const entry = journalEntry.parse(value);
    if (entry.type === 'event-started') eventOffset = offset;
    if (entry.type === 'life-ended') {
      complete = true;
      chain = entry.chain;
    }
    const read = reader.take(entry);
    if (read?.type === 'conversation') conversations.push({ conversation: read.conversation, offset: eventOffset });
    if (read?.type === 'portrait') portraits.push(read);
  }
  return complete
    ? { complete, chain, conversations, portraits }
    : { complete, chain: 0, conversations: [], portraits: [] };
}

function openVerdictFiles(directory: RunDirectory, judges: readonly Judge[]) {
  const decided = (judge: Judge): readonly MetricName[] =>
    judge.model === null ? ['intent-completion', 'intent-recognition'] : metricNames;
  const files = new Map<string, LineFile>();
  for (const judge of judges) {
    for (const metric of decided(judge)) {
      files.set(`${judge.label}/${metric}`, openLineFile(directory.judgements(judge, metric)));
    }
  }
  return {
    write(judge: Judge, cell: CellName, { event }: Conversation, verdicts: Verdicts): void {
      for (const metric of decided(judge)) {
        const verdict = verdicts[metric];
        if (verdict !== undefined)
          files.get(`${judge.label}/${metric}`)!.write({ ...cell, event: event.event, ...verdict });
      }
    },
    finish: () => files.forEach((file) => file.finish()),
    close: () => files.forEach((file) => file.close()),
  };
}

/** A line of index.jsonl: what lists and pages show of a conversation without opening its journal. */
function indexRow(
  cell: CellName,
  { life, event, end }: Conversation,
  offset: number,
  verdicts: readonly GivenVerdicts[],
  measured: readonly ScoreRow[],
) {
  return {
    ...cell,
    person: life.person.id,
    domain: life.domain,
    event: event.event,
    time: event.scene.time,
    offset,
    ending: end.ending,
    turns: end.turns,
    failure: end.failure,
    measured: Object.fromEntries(measured.map(({ metric, value }) => [metric, value])),
    verdicts: Object.fromEntries(verdicts.map(({ judge, given }) => [judge.label, given])),
  };
}

function describeAssistant({ label, spec }: Study['assistants'][number]): AssistantDescription {
  const { kind } = parseAssistantSpec(spec);
  return { name: label, family: kind === 'baseline' ? 'rules' : kind === 'told' ? 'told' : 'outside' };
}

function describeJudge({ label, model }: Judge): { name: string; heuristic: boolean } {
  return { name: label, heuristic: model === null };
}

/** Takes away results that no longer hold, before a run goes on. */
export function dropResults(directory: RunDirectory): void {
  for (const path of [directory.scores, directory.index, directory.manifest]) rmSync(path, { force: true });
}
