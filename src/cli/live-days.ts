import { systemClock } from '../clock/index.ts';
import { exitCode, shellWord } from '../errors/index.ts';
import { runDays, type DaysPlan, type DaysProgress } from '../run/index.ts';
import { listenForInterrupts } from './listen-for-interrupts.ts';
import { duration, renewedLine } from './progress-line.ts';
import type { Terminal } from './terminal.ts';

/** Lives planned days to their end, or until they are stopped, and prints what came of them; returns the exit code. */
export async function liveDays(plan: DaysPlan, { json }: { json: boolean }, terminal: Terminal): Promise<number> {
  const { root } = plan.directory;
  const line = renewedLine<DaysProgress>(
    {
      write: (text) => process.stderr.write(text),
      isTerminal: process.stderr.isTTY,
      columns: process.stderr.columns ?? 100,
      now: () => systemClock.now(),
    },
    ({ lives }, elapsed) => `people ${lives.done}/${lives.all}, ${duration(elapsed)}`,
  );
  const startedAt = systemClock.now();
  const { stop } = await runDays(plan, {
    onProgress: (now) => line.update(now),
    listen: (interrupt) =>
      listenForInterrupts(interrupt, `\`livelong resume ${shellWord(root)}\` goes on where it stopped.`),
  }).finally(() => line.end());
  terminal.tell(
    `${plan.study.people} people in ${duration(systemClock.now() - startedAt)}. Everything lies in ${root}`,
  );
  void json;
  if (stop === null) return exitCode.passed;
  terminal.tell(`\n${stop.message}`);
  return stop.exitCode;
}
