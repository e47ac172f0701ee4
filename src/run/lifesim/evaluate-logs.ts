import { join } from 'node:path';
import type { Clock } from '../../clock/index.ts';
import { LivelongError, ReplayError, UsageError } from '../../errors/index.ts';
import { readLoggedTalks, type JudgeFileMetric, type LoggedTalks } from '../../formats/index.ts';
import { addressPart, openEndpoints, openRecord, readRecord, type ModelPort } from '../../model/index.ts';
import { lockRun } from '../lock.ts';
import { runDirectory } from '../run-directory.ts';
import { openEvaluator, type EvaluatorChoice } from './evaluator.ts';
import { evaluateTheme, type ThemeCounts } from './evaluate-theme.ts';

/** Name of the record of a theme's calls, beside its judge files. */
const recordName = 'calls.jsonl';

/** What is to be judged by whom. */
export interface EvaluationRequest extends EvaluatorChoice {
  logsRoot: string;
  /** Folders below `logsRoot`, each with the logs of one experiment. */
  themes: readonly string[];
  /** Judge files are written to `outputRoot/THEME`. */
  outputRoot: string;
  metrics: readonly JudgeFileMetric[];
  /** Calls in flight, at most. */
  maxWorkers: number;
}

/** How far an evaluation is. */
export interface EvaluationProgress {
  /** Answers, failures included, and in all. */
  answers: { done: number; all: number };
  calls: { made: number; recorded: number };
}

/** What came of an evaluation: counts by theme. */
export interface Evaluation {
  /** The judge's name without URL. */
  judge: string;
  themes: readonly { theme: string; folder: string; counts: ThemeCounts }[];
  progress: EvaluationProgress;
}

/**
 * Has the conversations of LifeSim logs judged by a model, with the prompts of Livelong's own judge, and writes judge files as the reference's
 * scorer reads them. All logs are checked before anything is asked. Every answer is recorded: what a killed evaluation left undone the same request
 * does, and a finished one asks nothing again.
 * @throws InputError, UsageError for logs, flags and keys; OutageError and the like for what stops the work
 */
export async function evaluateLogs(
  request: EvaluationRequest,
  surroundings: {
    clock: Clock;
    environment: NodeJS.ProcessEnv;
    onProgress?: (progress: EvaluationProgress) => void;
    /** Called with what stops the work; returns what is called at its end. */
    listen?: (stop: (error: Error) => void) => () => void;
  },
): Promise<Evaluation> {
  const { clock, environment, onProgress = () => {}, listen = () => () => {} } = surroundings;
  const endpoints = openEndpoints({ concurrency: request.maxWorkers, clock });
  const model = await openEvaluator(request, { endpoints, clock, environment });
  const checked: { theme: string; folder: string; talks: LoggedTalks }[] = [];
  for (const theme of new Set(request.themes)) {
    const talks = await readLoggedTalks(join(request.logsRoot, theme));
    checked.push({ theme, folder: join(request.outputRoot, theme), talks });
  }
  const all = checked.reduce((sum, { talks }) => sum + questions(talks, request.metrics), 0);
  const progress: EvaluationProgress = { answers: { done: 0, all }, calls: { made: 0, recorded: 0 } };
  const stop = (error: unknown) => endpoints.stop(error instanceof Error ? error : new Error(String(error)));
  const stopListening = listen(stop);
  const themes: Evaluation['themes'][number][] = [];
  try {
    for (const { theme, folder, talks } of checked) {
      const counts = await evaluateInFolder(folder, model, {
        talks,
        request,
        stop,
        onCall: (source) => onProgress(counted(progress, source)),
        onAnswer: () => onProgress(counted(progress, 'answer')),
      });
      themes.push({ theme, folder, counts });
    }
  } catch (error) {
    throw inOwnWords(error);
  } finally {
    stopListening();
  }
  return { judge: model.name, themes, progress };
}

function questions({ logs }: LoggedTalks, metrics: readonly JudgeFileMetric[]): number {
  return logs.reduce((sum, log) => sum + log.talks, 0) * metrics.length;
}

function counted(progress: EvaluationProgress, what: 'answer' | 'call' | 'record'): EvaluationProgress {
  if (what === 'answer') progress.answers.done++;
  else progress.calls[what === 'call' ? 'made' : 'recorded']++;
  return progress;
}

async function evaluateInFolder(
  folder: string,
  model: ModelPort,
  work: {
    talks: LoggedTalks;
    request: EvaluationRequest;
    stop: (error: unknown) => void;
    onCall: (source: 'call' | 'record') => void;
    onAnswer: () => void;
  },
): Promise<ThemeCounts> {
  const { metrics, maxWorkers } = work.request;
  const unlock = lockRun(runDirectory(folder));
  try {
    const path = join(folder, recordName);
    await requireSameJudge(path, model.name);
    const record = await openRecord(path, { onCall: (_, source) => work.onCall(source) });
    try {
      return await evaluateTheme({
        talks: work.talks,
        metrics: [...new Set(metrics)],
        folder,
        model,
        record,
        maxWorkers,
        onAnswer: work.onAnswer,
        onError: work.stop,
      });
    } catch (error) {
      throw error instanceof ReplayError ? otherQuestion(path, error) : error;
    } finally {
      record.close();
    }
  } finally {
    unlock();
  }
}

/** Judge files of two judges in one folder could not be told apart. */
async function requireSameJudge(path: string, judge: string): Promise<void> {
  for await (const { address } of readRecord(path)) {
    const earlier = addressPart(address, 'judge');
    if (earlier === judge) return;
    throw new UsageError(
      `${path} holds what ${earlier ?? 'another judge'} said, and ${judge} was to be asked now. Put the judge's name into --output_root, such as results/${judge.replace(/^.*[:/]/, '')}.`,
    );
  }
}

function otherQuestion(path: string, cause: ReplayError): UsageError {
  return new UsageError(
    `${path} holds answers to other questions than would be asked now: the logs have changed since, or another version of Livelong asked. Delete it to judge anew, or name another --output_root.`,
    cause,
  );
}

/** Errors of places that know runs only. */
function inOwnWords(error: unknown): unknown {
  if (LivelongError.isInstance(error)) {
    error.message = error.message.replaceAll('`livelong resume RUN` goes on', 'the same command goes on');
  }
  return error;
}
