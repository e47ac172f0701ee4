import { z } from 'zod';

/** A job's own name: short enough for a command line, and nothing in it that a shell would take for its own. */
const jobName = z.string().regex(/^[\w.:/@+-]{1,200}$/);

const answers = {
  model: z.looseObject({ model: z.string().trim().min(1) }),
  job: z.looseObject({ job: jobName }),
  running: z.looseObject({ status: z.literal('running') }),
  failed: z.looseObject({ status: z.literal('failed'), error: z.string().default('it says no more') }),
};

/** What a line of a trainer says. */
export type TrainerSaid =
  | { says: 'model'; model: string; numbers: Readonly<Record<string, number>> }
  | { says: 'job'; job: string }
  | { says: 'running' }
  | { says: 'failed'; error: string }
  | { says: 'nothing' };

/** Reads a line that a trainer printed as JSON; other lines say nothing. Numbers beside the model are kept. */
export function trainerSaid(line: string): TrainerSaid {
  const said = jsonOf(line);
  const model = answers.model.safeParse(said).data;
  if (model !== undefined) return { says: 'model', model: model.model, numbers: numbersOf(model) };
  const job = answers.job.safeParse(said).data;
  if (job !== undefined) return { says: 'job', job: job.job };
  if (answers.running.safeParse(said).success) return { says: 'running' };
  const failed = answers.failed.safeParse(said).data;
  return failed === undefined ? { says: 'nothing' } : { says: 'failed', error: failed.error };
}

/** Reads the last line: as JSON, or as the bare name of a model. */
export function lastSaid(line: string): TrainerSaid {
  const said = trainerSaid(line);
  if (said.says !== 'nothing' || !/^[\w.:/@+-]+$/.test(line)) return said;
  return { says: 'model', model: line, numbers: {} };
}

/** The numbers of a line of JSON; null where it is none. */
export function lastNumbers(line: string): Readonly<Record<string, number>> | null {
  const said = z.record(z.string(), z.unknown()).safeParse(jsonOf(line)).data;
  return said === undefined ? null : numbersOf(said);
}

/** Finite numbers of an answer, nested ones left out. */
function numbersOf(said: Readonly<Record<string, unknown>>): Readonly<Record<string, number>> {
  return Object.fromEntries(
    Object.entries(said).filter((entry): entry is [string, number] => Number.isFinite(entry[1])),
  );
}

function jsonOf(line: string): unknown {
  try {
    return JSON.parse(line);
  } catch {
    return null;
  }
}
