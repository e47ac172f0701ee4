import type { Clock } from '../../clock/index.ts';
import type { FaultKind } from '../../errors/index.ts';
import { callFailure, type CallEntry, type CallLine } from '../../model/index.ts';
import { lastSaid, trainerSaid, type TrainerSaid } from './outside-trainer-answer.ts';
import { runCommand, type Ended, type OwnCommand } from './outside-trainer-command.ts';

/** What a training came to. */
export interface TrainedModel {
  model: string;
  /** What else it printed, such as a loss. */
  numbers: Readonly<Record<string, number>>;
}

/** A training to be done by a command of the user's own. */
export interface TrainerJob extends OwnCommand {
  /** Our name for it: the same whenever the same model is trained on the same data. */
  job: string;
  clock: Clock;
  /** Waits until a command may run: one at a time, since they share a machine. */
  inTurn: <Value>(run: () => Promise<Value>) => Promise<Value>;
}

type Outcome = { answer: TrainedModel } | { answer: { job: string } } | { failure: Failure };
type Failure = { kind: FaultKind; message: string };

/** Waits between polls: soon at first, then once a minute. */
const firstWaitInMs = 2000;
const longestWaitInMs = 60_000;
/** So many polls in a row may fail before the job counts as failed. */
const failedPolls = 5;

/**
 * Has a model trained: runs the command, which prints the new model's name, or first a job that is then waited for. What it prints is recorded at once, so
 * that a run that was killed goes on polling instead of training again.
 * @throws CallFailure of the trainer; UsageError where there is no such command
 */
export async function trainOutside(line: CallLine, job: TrainerJob): Promise<TrainedModel> {
  const live: { ended?: Promise<Outcome> } = {};
  const begun = await recorded(line, 'train', { job: job.job }, () => {
    const { first, ended } = startTraining(job);
    live.ended = ended;
    return first;
  });
  const said = answerOf(line, begun);
  if ('model' in said) return said;
  const waited = await recorded(line, 'wait', { job: said.job }, async () => {
    const ended = await live.ended;
    return ended !== undefined && isOver(ended) ? ended : poll(job, said.job);
  });
  return answerOf(line, waited) as TrainedModel;
}

function isOver(outcome: Outcome): boolean {
  return 'failure' in outcome || 'model' in outcome.answer;
}

/** Starts the command. `first`: the job as soon as it is named, or how the command ended; `ended`: how it ended. */
function startTraining(job: TrainerJob): { first: Promise<Outcome>; ended: Promise<Outcome> } {
  let named: string | null = null;
  let onNamed: (outcome: Outcome) => void = () => {};
  const nameCame = new Promise<Outcome>((resolve) => (onNamed = resolve));
  const hear = (text: string) => {
    const said = trainerSaid(text);
    if (said.says !== 'job' || named !== null) return;
    named = said.job;
    onNamed({ answer: { job: said.job } });
  };
  const ended = job.inTurn(() => runCommand(job, hear, () => named !== null)).then((end) => outcomeOf(end, named));
  // Whoever waits for the first of both hears of a failure there.
  ended.catch(() => {});
  return { first: Promise.race([nameCame, ended]), ended };
}

/** How a command ended. A job that it named goes on without it. */
function outcomeOf(end: Ended, named: string | null): Outcome {
  if (end.code !== 0) return named === null ? { failure: badEnd(end) } : { answer: { job: named } };
  const said = lastSaid(end.last);
  if (said.says === 'model') return { answer: { model: said.model, numbers: said.numbers } };
  if (said.says === 'failed') return { failure: { kind: 'threw', message: said.error } };
  if (named !== null) return { answer: { job: named } };
  return {
    failure: { kind: 'bad-answer', message: `its last line is neither a model nor JSON: "${end.last.slice(0, 200)}"` },
  };
}

function badEnd({ code, signal }: Ended): Failure {
  if (code === null) return { kind: 'crashed', message: `it was ended by ${signal ?? 'a signal'}` };
  return { kind: 'threw', message: `it ended with code ${code}` };
}

async function poll(job: TrainerJob, name: string): Promise<Outcome> {
  let failures = 0;
  for (let wait = firstWaitInMs; ; wait = Math.min(longestWaitInMs, wait * 2)) {
    const end = await runCommand({ ...job, command: `${job.command} --poll ${name}` });
    const said: TrainerSaid = end.code === 0 ? lastSaid(end.last) : { says: 'nothing' };
    if (said.says === 'model') return { answer: { model: said.model, numbers: said.numbers } };
    if (said.says === 'failed') return { failure: { kind: 'threw', message: said.error } };
    failures = said.says === 'running' ? 0 : failures + 1;
    if (failures === failedPolls) {
      const why = end.code === 0 ? `it says "${end.last.slice(0, 200)}"` : badEnd(end).message;
      return { failure: { kind: end.code === 0 ? 'bad-answer' : 'threw', message: `--poll ${name}: ${why}` } };
    }
    await job.clock.sleep(wait, job.stopped);
  }
}

async function recorded(
  line: CallLine,
  step: string,
  asked: { job: string },
  perform: () => Promise<Outcome>,
): Promise<CallEntry> {
  return line.record.recorded([...line.address, ['step', step]], asked, async () => {
    const outcome = await perform();
    if ('failure' in outcome) {
      const { failure } = outcome;
      return { failure, attempts: [{ outcome: failure.kind, latencyInMs: 0, detail: failure.message }] };
    }
    return { answer: { ...outcome.answer }, attempts: [{ outcome: 'answered', latencyInMs: 0 }] };
  });
}

function answerOf(line: CallLine, { failure, answer }: CallEntry): TrainedModel | { job: string } {
  if (failure !== undefined) {
    throw callFailure(line, { kind: failure.kind, message: `The trainer failed: ${failure.message}.` });
  }
  return answer as unknown as TrainedModel | { job: string };
}
