import type { Progress } from '../run/index.ts';

/** Shows how a run goes on, on stderr. */
export interface ProgressLine<State = Progress> {
  update(progress: State): void;
  /** Shows the last state and leaves the line. */
  end(): void;
}

/** Where progress goes, and how time passes there. */
export interface ProgressOutput {
  write(text: string): void;
  isTerminal: boolean;
  columns: number;
  now(): number;
}

/** One line, from the first state on, that renews itself on a terminal, ten times a second at most; elsewhere a plain line every five seconds. */
export function progressLine(output: ProgressOutput): ProgressLine {
  return renewedLine(output, progressText);
}

/** As {@link progressLine}, for work that tells of itself in another way. */
export function renewedLine<State>(
  output: ProgressOutput,
  textOf: (state: State, elapsedInMs: number) => string,
): ProgressLine<State> {
  const every = output.isTerminal ? 100 : 5000;
  let startedAt = 0;
  let shownAt = 0;
  let last: State | null = null;
  let written = '';
  const show = () => {
    if (last === null) return;
    const text = textOf(last, output.now() - startedAt);
    if (output.isTerminal) output.write(`\r\u001B[K${text.slice(0, output.columns - 1)}`);
    else if (text !== written) output.write(`${text}\n`);
    written = text;
    shownAt = output.now();
  };
  return {
    update(progress) {
      if (last === null) {
        startedAt = output.now();
        shownAt = output.isTerminal ? -Infinity : startedAt;
      }
      last = progress;
      if (output.now() - shownAt >= every) show();
    },
    end() {
      show();
      if (output.isTerminal && last !== null) output.write('\n');
    },
  };
}

/** Lives, conversations, turns, calls, and the time left if the rest goes as what was done here: what was known already took no time. */
export function progressText({ lives, conversations, turns, calls, broken }: Progress, elapsedInMs: number): string {
  const { done, known, all } = conversations;
  const lived = done - known;
  const left = lived === 0 || done === all ? '' : `, ${duration((elapsedInMs / lived) * (all - done))} left`;
  const recorded = calls.recorded === 0 ? '' : ` (${calls.recorded} from the record)`;
  const trouble = broken === 0 ? '' : `, ${broken} broken`;
  return `lives ${lives.done}/${lives.all}, conversations ${done}/${all}, turns ${turns}, calls ${calls.made}${recorded}${trouble}, ${duration(elapsedInMs)}${left}`;
}

/** A length of time as people say it. */
export function duration(milliseconds: number): string {
  const seconds = Math.round(milliseconds / 1000);
  if (seconds < 60) return `${seconds} s`;
  const minutes = Math.floor(seconds / 60);
  return minutes < 60 ? `${minutes} min ${seconds % 60} s` : `${Math.floor(minutes / 60)} h ${minutes % 60} min`;
}
