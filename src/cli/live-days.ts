import { createInterface, type Interface } from 'node:readline';
import { systemClock } from '../clock/index.ts';
import { InterruptedError, shellWord } from '../errors/index.ts';
import { counted } from '../report/index.ts';
import { runDays, writeDaysResults, type DaysPlan, type DaysProgress } from '../run/index.ts';
import { confirmDays } from './confirm-days.ts';
import { finishDays } from './finish-days.ts';
import { listenForInterrupts } from './listen-for-interrupts.ts';
import { duration, renewedLine } from './progress-line.ts';
import type { Terminal } from './terminal.ts';

/** Lives planned days to their end, or until they are stopped, and prints what came of them; returns the exit code. */
export async function liveDays(
  plan: DaysPlan,
  { json, yes }: { json: boolean; yes: boolean },
  terminal: Terminal,
): Promise<number> {
  const { root } = plan.directory;
  const line = renewedLine<DaysProgress>(
    {
      write: (text) => process.stderr.write(text),
      isTerminal: process.stderr.isTTY,
      columns: process.stderr.columns ?? 100,
      now: () => systemClock.now(),
    },
    progressText,
  );
  const questions = terminalQuestions(root);
  const startedAt = systemClock.now();
  const { stop } = await runDays(plan, {
    clock: systemClock,
    environment: terminal.environment,
    agree: (prices) => confirmDays(plan.study, { yes, prices }, terminal),
    ask: questions.ask,
    onProgress: (now) => line.update(now),
    listen: (interrupt) =>
      listenForInterrupts(interrupt, `\`livelong resume ${shellWord(root)}\` goes on where it stopped.`),
  }).finally(() => {
    line.end();
    questions.close();
  });
  const took = systemClock.now() - startedAt;
  const { study, directory } = plan;
  const code = finishDays(await writeDaysResults({ directory, study }, took / 1000), { root, study, json }, terminal);
  terminal.tell(`${counted(study.people, 'person', 'people')} in ${duration(took)}. Everything lies in ${root}`);
  if (stop === null) return code;
  terminal.tell(`\n${stop.message}`);
  return stop.exitCode;
}

function progressText({ lives, entries, calls }: DaysProgress, elapsed: number): string {
  const { made, recorded } = calls;
  const asked =
    made + recorded === 0
      ? ''
      : `, ${entries} entries, calls ${made}${recorded === 0 ? '' : ` (${recorded} from the record)`}`;
  return `people ${lives.done}/${lives.all}${asked}, ${duration(elapsed)}`;
}

/** Shows a question on stderr and reads a line of stdin, which may have come before. Whoever closes the input has left: the run stops and can go on. */
function terminalQuestions(root: string): { ask: (question: string) => Promise<string>; close: () => void } {
  let reading: Interface | null = null;
  let lines: AsyncIterator<string> | null = null;
  return {
    async ask(question) {
      process.stderr.write(question);
      reading ??= createInterface({ input: process.stdin });
      lines ??= reading[Symbol.asyncIterator]();
      const next = await lines.next();
      if (next.done === true) throw new InterruptedError(root);
      return next.value;
    },
    close: () => reading?.close(),
  };
}
