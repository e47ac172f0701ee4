import { z } from 'zod';
import type { CallLine } from '../../model/index.ts';
import { lastNumbers } from './outside-trainer-answer.ts';
import { runCommand } from './outside-trainer-command.ts';
import type { TrainerJob } from './outside-trainer-job.ts';

const numbers = z.record(z.string(), z.number());

/** What a guard finds in a model that was trained: the numbers of the JSON that it prints last, each with `guard:` before its name. One that fails finds nothing, and that is told. */
export async function numbersOfGuard(
  line: CallLine,
  guard: Omit<TrainerJob, 'clock'>,
): Promise<Readonly<Record<string, number>>> {
  const entry = await line.record.recorded([...line.address, ['step', 'guard']], { job: guard.job }, async () => {
    const { code, last } = await guard.inTurn(() => runCommand(guard));
    const found = code === 0 ? lastNumbers(last) : null;
    return {
      answer: found === null ? { failed: 1 } : { ...found },
      attempts: [{ outcome: 'answered', latencyInMs: 0 }],
    };
  });
  const found = Object.entries(numbers.parse(entry.answer));
  return Object.fromEntries(found.map(([name, value]) => [`guard:${name}`, value]));
}
