import { exitCode, LivelongError } from './livelong-error.ts';

/** One fault in an input file. */
export interface InputFault {
  file: string;
  /** 1-based line; null where the fault is of the whole file. */
  line: number | null;
  /** Path of the field, as `events[2].sub_intents`; null where the fault is of the whole line. */
  field: string | null;
  /** What was expected and what stood there instead. */
  problem: string;
}

/** Input files with faults, all of them in one report: exit code 2. */
export class InputError extends LivelongError {
  readonly faults: readonly InputFault[];

  /** @param shown how many faults the message lists at most; `faults` holds all */
  constructor(options: { faults: readonly InputFault[]; advice: string; shown?: number }) {
    const shown = options.shown ?? 50;
    const lines = options.faults.slice(0, shown).map(describeFault);
    const more = options.faults.length > shown ? [`… and ${options.faults.length - shown} more`] : [];
    const count = options.faults.length === 1 ? '1 fault' : `${options.faults.length} faults`;
    super({
      code: 'input',
      exitCode: exitCode.usage,
      message: [`${count} in the input:`, ...lines, ...more, options.advice].join('\n'),
    });
    this.faults = options.faults;
  }
}

/** A fault as `file:line: field: problem`. */
export function describeFault(fault: InputFault): string {
  const place = fault.line === null ? fault.file : `${fault.file}:${fault.line}`;
  return fault.field === null ? `${place}: ${fault.problem}` : `${place}: ${fault.field}: ${fault.problem}`;
}
