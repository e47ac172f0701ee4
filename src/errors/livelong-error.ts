/** Exit codes of the command line, one per outcome. `design.md`: four outcomes, never mixed. */
export const exitCode = { passed: 0, failed: 1, usage: 2, inconclusive: 3, broken: 4, interrupted: 130 } as const;

/** One of {@link exitCode}'s values. */
export type ExitCode = (typeof exitCode)[keyof typeof exitCode];

const marker = Symbol.for('livelong.error');

/** Base of all errors that this program raises on purpose. Its message is one paragraph that says what to do next. */
export class LivelongError extends Error {
  /** Stable name of the kind of error, for programs. */
  readonly code: string;
  /** With which code the command line ends. */
  readonly exitCode: ExitCode;
  readonly [marker] = true;

  constructor(options: { code: string; exitCode: ExitCode; message: string; cause?: unknown }) {
    super(options.message, options.cause === undefined ? undefined : { cause: options.cause });
    this.name = new.target.name;
    this.code = options.code;
    this.exitCode = options.exitCode;
  }

  /** True for errors of this program, also across duplicate installs. */
  static isInstance(error: unknown): error is LivelongError {
    return typeof error === 'object' && error !== null && marker in error;
  }
}
