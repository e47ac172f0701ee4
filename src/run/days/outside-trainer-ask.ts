import { resolve } from 'node:path';
import type { DayOpening } from '../../assistant/index.ts';
import { canonicalHash } from '../../files/index.ts';
import type { AnswerPair } from '../../formats/index.ts';
import { writeTrainingFiles } from './outside-trainer-files.ts';
import { trainOutside, type TrainedModel } from './outside-trainer-job.ts';
import { numbersOfGuard } from './outside-trainer-guard.ts';
import type { OutsideTraining } from './outside-trainer-settings.ts';

/** Writes the pairs of a training down and has the command train a model on them. @throws CallFailure of the trainer */
export async function trainOnPairs(
  training: OutsideTraining,
  model: string,
  opening: DayOpening,
  pairs: readonly AnswerPair[],
): Promise<TrainedModel> {
  const { command, base, assistant, environment, clock, settings, inTurn, stopped } = training;
  const { day, life, seed } = opening;
  const folder = resolve(training.folder, `day-${day}`);
  const { files, hash } = writeTrainingFiles(folder, pairs);
  const { objective, buffer, passes, beta } = settings;
  const asked = { life, assistant, day, model, objective, beta, passes, seed };
  const job = canonicalHash({ ...asked, files: hash }, 16);
  const input = { job, ...asked, baseModel: base, run: resolve(training.run), files, buffer: buffer.pairs };
  const line = training.line(opening);
  const own = { ...line, address: [...line.address, ['training', day] as const] };
  const log = resolve(folder, 'trainer.log');
  const asking = (told: typeof input, run: string) => ({
    command: run,
    input: told,
    environment: { ...environment, ...variables(told) },
    log,
    stopped,
  });
  const trained = await trainOutside(own, { ...asking(input, command), job, clock, inTurn });
  if (training.guard === null) return trained;
  const measured = asking({ ...input, model: trained.model }, training.guard);
  return { ...trained, numbers: { ...trained.numbers, ...(await numbersOfGuard(own, { ...measured, job, inTurn })) } };
}

/** What the command is told, as environment variables: LIVELONG_DAY, LIVELONG_BASE_MODEL, LIVELONG_DPO … */
function variables({
  files,
  ...told
}: { files: Readonly<Record<string, string>> } & Readonly<Record<string, unknown>>): Record<string, string> {
  const all = Object.entries({ ...told, ...files });
  return Object.fromEntries(
    all.map(([name, value]) => [`LIVELONG_${name.replace(/[A-Z]/g, '_$&').toUpperCase()}`, String(value)]),
  );
}
