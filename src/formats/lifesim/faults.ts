import { InputError } from '../../errors/index.ts';
import type { InputFault } from '../../errors/index.ts';

/** Reports one fault of the row at hand. `field` is null where the whole row is meant. */
export type FieldReport = (field: string | null, problem: string) => void;

/** Collects the faults of several files for one report. */
export interface FaultCollector {
  /** All faults so far, kept or not. */
  count(): number;
  add(fault: InputFault): void;
  /** A reporter for one row; `line` is null for faults of a whole file. */
  at(file: string, line: number | null): FieldReport;
  /** Throws one InputError with everything collected; does nothing when there is nothing. */
  throwIfAny(advice: string): void;
}

/** @param kept how many faults are held in memory at most; the others are counted only */
export function faultCollector(kept = 1000): FaultCollector {
  const faults: InputFault[] = [];
  let count = 0;
  const add = (fault: InputFault) => {
    count++;
    if (faults.length < kept) faults.push(fault);
  };
  return {
    count: () => count,
    add,
    at: (file, line) => (field, problem) => add({ file, line, field, problem }),
    throwIfAny(advice) {
      if (count === 0) return;
      throw new InputError({ faults, count, advice });
    },
  };
}
