import { join } from 'node:path';
import { openLineFile, writeWholeFile, type LineFile } from '../../../files/index.ts';
import type { ChosenLives } from '../read-lives.ts';
import { judgeRow, type JudgeFileMetric, type JudgeFileVerdict } from './judge-rows.ts';
import { experimentFolder, type ExperimentName, type Setting } from './names.ts';
import { publicUserRow, rawLife } from './raw-life.ts';
import { lifesimLog, writeLog, type LoggedConversation } from './write-log.ts';

/** One judge's verdicts on one conversation, by the reference's files; what is not there was not decided. */
export type JudgeFileVerdicts = Partial<Record<JudgeFileMetric, JudgeFileVerdict>>;

/** One life under one assistant in one trial. */
export interface LoggedLife {
  experiment: ExperimentName;
  /** 0-based position of the assistant in its study. */
  assistant: number;
  /** 0-based position of the life in the plan. */
  position: number;
  conversations: readonly (LoggedConversation & {
    verdicts: readonly { judge: string; verdicts: JudgeFileVerdicts }[];
  })[];
  /** Calls in the life's longest chain. */
  chain: number;
}

/** A folder of logs and judge files that is being written. */
export interface LifesimExport {
  /** Lives of one experiment follow each other: the next experiment's first life closes the files of the one before. */
  write(life: LoggedLife): Promise<void>;
  /** Puts the last judge files in place; says what stands in the folder, and how many rows, logs or judge files it holds. */
  finish(): Record<string, number>;
  /** Gives up judge files that are not finished. */
  close(): void;
}

/**
 * Opens an export in the reference's layout: the lives themselves, `logs/EXPERIMENT/logs_INDEX/sim_log_*.json`, and
 * `results/JUDGE/EXPERIMENT/METRIC_results.jsonl`.
 */
export async function openLifesimExport(folder: string, lives: ChosenLives): Promise<LifesimExport> {
  const { setting, holds } = await writeLives(folder, lives);
  const open = new Map<string, LineFile>();
  let current = '';
  let logs = 0;
  let results = 0;

  const resultFile = (path: string): LineFile => {
    const file = open.get(path) ?? openLineFile(path);
    open.set(path, file);
    return file;
  };
  const finishExperiment = () => {
    for (const file of open.values()) file.finish();
    results += open.size;
    open.clear();
  };
  return {
    async write({ experiment, assistant, position, conversations, chain }) {
      const name = experimentFolder(experiment, setting);
      if (name !== current) finishExperiment();
      current = name;
      const life = rawLife(await lives.readRows(position));
      const log = lifesimLog(life, conversations, { assistant, chain });
      writeLog(join(folder, 'logs', name), position, life, log);
      logs++;
      const unbroken = conversations.filter(({ conversation }) => conversation.end.ending !== 'broken');
      for (const [episode, { conversation, verdicts }] of unbroken.entries()) {
        for (const { judge, verdicts: given } of verdicts) {
          for (const [metric, verdict] of Object.entries(given) as [JudgeFileMetric, JudgeFileVerdict][]) {
            const row = judgeRow(metric, `logs_${position}_${episode}`, life, conversation, verdict);
            resultFile(join(folder, 'results', judge, name, `${metric}_results.jsonl`)).write(row);
          }
        }
      }
    },
    finish() {
      finishExperiment();
      return { ...holds, ...(logs === 0 ? {} : { logs }), ...(results === 0 ? {} : { results }) };
    },
    close() {
      for (const file of open.values()) file.close();
    },
  };
}

/** Writes the lives beside the logs, in the order that the logs' numbers mean; account names are left out. Says which setting they are for. */
async function writeLives(
  folder: string,
  lives: ChosenLives,
): Promise<{ setting: Setting; holds: Record<string, number> }> {
  if (lives.templatesText !== null) writeWholeFile(join(folder, 'language_templates.json'), lives.templatesText);
  const users = openLineFile(join(folder, 'users.jsonl'));
  const events = openLineFile(join(folder, 'events.jsonl'));
  const written = new Set<number>();
  let setting: Setting = 'single_session';
  try {
    for (let index = 0; index < lives.plan.length; index++) {
      const { user, sequence } = await lives.readRows(index);
      if (!written.has(user.line)) users.writeText(publicUserRow(user.text));
      written.add(user.line);
      events.writeText(sequence);
      const life = await lives.read(index);
      if (life.events.some(({ earlierConversations }) => earlierConversations.length > 0)) setting = 'long_horizon';
    }
    users.finish();
    events.finish();
  } finally {
    users.close();
    events.close();
  }
  const holds = { 'users.jsonl': written.size, 'events.jsonl': lives.plan.length };
  const templates = lives.dimensions === null ? {} : { 'language_templates.json': lives.dimensions.length };
  return { setting, holds: { ...holds, ...templates } };
}
