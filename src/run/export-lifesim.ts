import { openLifesimExport, type JudgeFileVerdicts } from '../formats/index.ts';
import type { MetricName, Verdict, Verdicts } from '../judge/index.ts';
import { clearExportFolder, writeExportNote, type ExportNote } from './export-folder.ts';
import type { Exported } from './export-tables.ts';
import { fileVerdict } from './file-verdict.ts';
import { judgeFileMetric } from './judge-file-metric.ts';
import { judgedCells, type JudgedCell, type ReadableRun } from './judged-cells.ts';
import { parseUserSpec } from './spec.ts';

/**
 * Writes a run as LifeSim's logs and judge files into `folder`. Of a life that is not lived to its end nothing is written.
 * @throws UsageError for a folder that holds something else; StorageError, DamagedJournal
 */
export async function exportLifesim(run: ReadableRun, folder: string): Promise<Exported> {
  clearExportFolder(folder, 'lifesim');
  const user = nameOfUser(run.study.user.spec);
  const incomplete = new Set<string>();
  let pendingVerdicts = 0;
  const writing = await openLifesimExport(folder, run.lives);
  try {
    for await (const cell of judgedCells(run, 'assistants')) {
      const { name, position, complete, chain } = cell;
      pendingVerdicts += cell.pendingVerdicts;
      if (complete) {
        const experiment = { user, assistant: name.assistant, trial: name.trial };
        const assistant = run.study.assistants.findIndex(({ label }) => label === name.assistant);
        await writing.write({ experiment, assistant, position, conversations: loggedConversations(cell), chain });
      } else incomplete.add(name.life);
    }
    const complete = incomplete.size === 0 && pendingVerdicts === 0;
    const note: ExportNote = { format: 'lifesim', run: run.study.id, complete, holds: writing.finish() };
    writeExportNote(folder, note);
    return { folder, note, incompleteLives: incomplete.size, pendingVerdicts };
  } finally {
    writing.close();
  }
}

/** The user as folders name it: without a URL, and as imported logs named it. */
function nameOfUser(text: string): string {
  const spec = parseUserSpec(text);
  return spec.kind === 'built-in' ? text : spec.name;
}

function loggedConversations({ conversations, portraits, analyses }: JudgedCell) {
  const portraitAt = new Map(portraits.map(({ portrait }) => [portrait.event, portrait]));
  const analysisAt = new Map(analyses.map(({ analysis }) => [analysis.event, analysis]));
  return conversations.map(({ conversation, given }) => ({
    conversation,
    portrait: portraitAt.get(conversation.event.event) ?? null,
    analysis: analysisAt.get(conversation.event.event) ?? null,
    verdicts: given.map(({ judge, verdicts }) => ({ judge: judge.label, verdicts: judgeFileVerdicts(verdicts) })),
  }));
}

/**
 * Verdicts by the reference's files. What has no value has no row, since the scorer would take it for 0; completion without recognition has
 * none either, since the scorer counts what was not recognised as not completed.
 */
function judgeFileVerdicts(verdicts: Verdicts): JudgeFileVerdicts {
  const files: JudgeFileVerdicts = {};
  for (const [metric, verdict] of Object.entries(verdicts) as [MetricName, Verdict][]) {
    const value = fileVerdict(verdict);
    if (value !== null) files[judgeFileMetric[metric]] = value;
  }
  if (files.ir === undefined) delete files.ic;
  return files;
}
