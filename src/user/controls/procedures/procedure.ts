/** A way to meet one kind of item: the second half of a sentence that an imperative opens, and a sentence that goes with it. */
export interface Procedure {
  /** Imperative in lower case without a final stop: "draw a grid with …". */
  step: string;
  /** A full sentence. */
  further: string;
}

/** Procedures for items that one pattern fits. */
export interface ProcedureKind {
  pattern: RegExp;
  procedures: readonly Procedure[];
  /** True for kinds that count only where no other fits: their words stand in items of all kinds. */
  last: boolean;
}

/** Reads "step | Further." lines, one procedure each. */
export function kind(pattern: RegExp, lines: string, { last = false } = {}): ProcedureKind {
  return {
    pattern,
    last,
    procedures: lines
      .trim()
      .split('\n')
      .map((line) => {
        const [step = '', further = ''] = line.split(' | ');
        return { step: step.trim(), further: further.trim() };
      }),
  };
}
