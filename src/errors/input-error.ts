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
  /** The faults that were kept; the message counts the others, too. */
  readonly faults: readonly InputFault[];

  /**
   * @param options.count how many faults there are; by default as many as `faults` holds
   * @param options.shown how many faults the message lists at most; default 50
   */
  constructor(options: { faults: readonly InputFault[]; advice: string; count?: number; shown?: number }) {
    const { count = options.faults.length, shown = 50 } = options;
    const lines = options.faults.slice(0, shown).map(describeFault);
    const more = count > lines.length ? [`… and ${count - lines.length} more`] : [];
    super({
      code: 'input',
      exitCode: exitCode.usage,
      message: [`${count === 1 ? '1 fault' : `${count} faults`} in the input:`, ...lines, ...more, options.advice].join(
        '\n',
      ),
    });
    this.faults = options.faults;
  }
}

/** A fault as `file:line: field: problem`. */
function describeFault(fault: InputFault): string {
  const place = fault.line === null ? fault.file : `${fault.file}:${fault.line}`;
  return fault.field === null ? `${place}: ${fault.problem}` : `${place}: ${fault.field}: ${fault.problem}`;
}
