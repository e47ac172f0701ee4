import { openLineFile, writeWholeFile, type LineFile } from '../files/index.ts';
import type { ChosenLives } from '../formats/index.ts';
import { profileRecovery } from '../judge/index.ts';
import type { AnalysisMade, Conversation } from '../journal/index.ts';
import { openRecord, type CallRecord } from '../model/index.ts';
import {
  brokenRecoveryRows,
  judgedRows,
  needsIntents,
  measuredRows,
  metricList,
  recoveryRows,
  scoresOf,
  type AssistantDescription,
  type ScoreRow,
  type Scores,
} from '../report/index.ts';
import { analysisCount } from './analysis-count.ts';
import { chanceCounter } from './chance.ts';
import { indexRowOf } from './conversation-index.ts';
import { faultCounter, type FaultCounts } from './fault-counts.ts';
import { decidedBy, judgeConversation, type Judge } from './judge-conversation.ts';
import { readCell } from './read-cell.ts';
import type { CellName, RunDirectory } from './run-directory.ts';
import { parseAnalysisSpec, parseAssistantSpec } from './spec.ts';
import type { Study } from './study.ts';
import { openVerdictFiles } from './verdict-files.ts';

/** What a run's journals and records say, all in all. */
export interface Results {
  scores: Scores;
  faults: FaultCounts;
  /** The longest chain of dependent calls that was needed, and where. */
  longestChain: { calls: number; life: string; assistant: string; trial: number } | null;
  /** Lives that are not lived to their end with every assistant in every trial. */
  incompleteLives: number;
  /** Verdicts that no judge was asked for yet. */
  pendingVerdicts: number;
  conversations: { all: number; broken: number };
}

/** True when nothing is left to be lived or judged. */
export function isWhole({ incompleteLives, pendingVerdicts }: Results): boolean {
  return incompleteLives === 0 && pendingVerdicts === 0;
}

/**
 * Derives judgements, index.jsonl and scores.json from journals and records, in plan order, asking nobody anything. Equal journals and records
 * give equal bytes, however the run went.
 * @throws DamagedJournal, StorageError
 */
export async function deriveResults(options: {
  directory: RunDirectory;
  study: Study;
  lives: ChosenLives;
  judges: readonly Judge[];
}): Promise<Results> {
  const { directory, study, lives, judges } = options;
  const gathered = nothingGathered();
  const index = openLineFile(directory.index);
  const verdictFiles = openVerdictFiles(directory, judges);
  try {
    await gathered.faults.countRecord(directory.vectors);
    for (const { id: life } of lives.plan) {
      await gathered.faults.countRecord(directory.shared(life));
      for (const { label: assistant } of study.assistants) {
        for (let trial = 1; trial <= study.trials; trial++) {
          await deriveCell({ life, assistant, trial }, { directory, judges, gathered, index, verdictFiles });
        }
      }
    }
    index.finish();
    verdictFiles.finish();
  } finally {
    index.close();
    verdictFiles.close();
  }
  const unportrayed = [...gathered.portrayers].flatMap((assistant) => gathered.unportrayed.get(assistant) ?? []);
  const applicable = gathered.rows.filter(
    ({ brokenBy, metric, assistant }) =>
      brokenBy === null || !needsIntents(metric) || gathered.inferrers.has(assistant),
  );
  const scores = scoresOf([...applicable, ...unportrayed], {
    seed: study.seed,
    assistants: study.assistants.map(describeAssistant),
    judges: judges.map(describeJudge),
    metrics: metricList(gathered.chance.mean()),
  });
  writeWholeFile(directory.scores, `${JSON.stringify(scores, null, 2)}\n`);
  const { faults, longestChain, incompleteLives, pendingVerdicts, conversations } = gathered;
  return {
    scores,
    faults: faults.counts(),
    longestChain,
    incompleteLives: incompleteLives.size,
    pendingVerdicts,
    conversations,
  };
}

/** What the cells of a run have given so far. */
interface Gathered {
  rows: ScoreRow[];
  /** Assistants that draw portraits in this run. */
  portrayers: Set<string>;
  /** Assistants that tell what they infer in this run. */
  inferrers: Set<string>;
  /** Rows of the portraits that broken conversations kept assistants from drawing. */
  unportrayed: Map<string, ScoreRow[]>;
  chance: ReturnType<typeof chanceCounter>;
  faults: ReturnType<typeof faultCounter>;
  longestChain: Results['longestChain'];
  incompleteLives: Set<string>;
  pendingVerdicts: number;
  conversations: Results['conversations'];
}

function nothingGathered(): Gathered {
  return {
    rows: [],
    portrayers: new Set(),
    inferrers: new Set(),
    unportrayed: new Map(),
    chance: chanceCounter(),
    faults: faultCounter(),
    longestChain: null,
    incompleteLives: new Set(),
    pendingVerdicts: 0,
    conversations: { all: 0, broken: 0 },
  };
}

/** Where a cell's results go, and who judges them. */
interface Deriving {
  directory: RunDirectory;
  judges: readonly Judge[];
  gathered: Gathered;
  index: LineFile;
  verdictFiles: ReturnType<typeof openVerdictFiles>;
}

async function deriveCell(cell: CellName, deriving: Deriving): Promise<void> {
  const { directory, gathered } = deriving;
  const { complete, chain, conversations, portraits, notes, analyses } = await readCell(directory.journal(cell));
  const recovered = new Map<number, readonly ScoreRow[]>();
  if (!complete) gathered.incompleteLives.add(cell.life);
  if (gathered.longestChain === null || chain > gathered.longestChain.calls) {
    gathered.longestChain = { calls: chain, ...cell };
  }
  for (const { life, portrait } of portraits) {
    const recovery = profileRecovery(life, portrait);
    gathered.portrayers.add(cell.assistant);
    gathered.faults.countPortrait(portrait);
    recovered.set(portrait.event, recoveryRows(life, portrait, recovery));
    if (recovery !== null) gathered.chance.add(recovery);
  }
  for (const { notes: taken } of notes) gathered.faults.countNotes(taken);
  for (const { analysis } of analyses) gathered.faults.countAnalysis(analysis);
  const analysed = new Map(analyses.map(({ analysis }) => [analysis.event, analysis]));
  await gathered.faults.countRecord(directory.calls(cell));
  const record = await openRecord(directory.calls(cell), { replayOnly: true });
  try {
    for (const { conversation, offset } of conversations) {
      const { event } = conversation.event;
      const made = { portrait: recovered.get(event) ?? [], analysis: analysed.get(event) ?? null };
      await deriveConversation(cell, { conversation, offset, ...made }, record, deriving);
    }
  } finally {
    record.close();
  }
}

async function deriveConversation(
  cell: CellName,
  {
    conversation,
    offset,
    portrait,
    analysis,
  }: { conversation: Conversation; offset: number; portrait: readonly ScoreRow[]; analysis: AnalysisMade | null },
  record: CallRecord,
  { judges, gathered, index, verdictFiles }: Deriving,
): Promise<void> {
  gathered.conversations.all++;
  gathered.faults.countConversation(conversation);
  const isBroken = conversation.end.ending === 'broken';
  const unportrayed = isBroken ? brokenRecoveryRows(conversation) : [];
  if (isBroken) {
    gathered.conversations.broken++;
    const rows = gathered.unportrayed.get(cell.assistant) ?? [];
    rows.push(...unportrayed);
    gathered.unportrayed.set(cell.assistant, rows);
  }
  const given = await Promise.all(
    judges.map(async (judge) => {
      const verdicts = await judgeConversation(judge, conversation, record);
      return { label: judge.label, judge, verdicts, rows: judgedRows(conversation, describeJudge(judge), verdicts) };
    }),
  );
  for (const { judge, verdicts, rows } of given) {
    if (!isBroken) {
      gathered.pendingVerdicts += decidedBy(judge).filter((metric) => verdicts[metric] === undefined).length;
    }
    verdictFiles.write(judge, cell, conversation, verdicts);
    gathered.faults.countVerdicts(verdicts);
    gathered.rows.push(...rows);
  }
  if (conversation.turns.some((turn) => turn.assistant !== null && turn.assistant.intent !== null)) {
    gathered.inferrers.add(cell.assistant);
  }
  const measured = measuredRows(conversation);
  gathered.rows.push(...measured, ...portrait);
  const rows = { measured, judges: given, portrait: isBroken ? unportrayed : portrait };
  index.write(indexRowOf(cell, conversation, offset, { ...rows, analysis: analysisCount(conversation, analysis) }));
}

/** An assistant of a study as scores.json describes it. */
export function describeAssistant({
  label,
  spec,
  analysis,
}: Pick<Study['assistants'][number], 'label' | 'spec' | 'analysis'>): AssistantDescription {
  const { kind } = parseAssistantSpec(spec);
  const family = kind === 'baseline' ? 'rules' : kind === 'told' ? 'told' : 'outside';
  return { name: label, family, ...(analysis === undefined ? {} : { advisedBy: nameOfAnalysis(analysis.spec) }) };
}

/** The model that analyses, without its URL. */
function nameOfAnalysis(spec: string): string {
  return parseAnalysisSpec(spec).name;
}

function describeJudge({ label, model }: Judge): { name: string; heuristic: boolean } {
  return { name: label, heuristic: model === null };
}
