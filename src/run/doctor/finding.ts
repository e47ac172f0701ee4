import type { ExitCode } from '../../errors/index.ts';
import { exitCode } from '../../errors/index.ts';

/** One thing that was looked at. */
export interface Finding {
  status: 'ok' | 'warning' | 'problem';
  /** What was found, as sentences. Never holds a key. */
  text: string;
  /** What to do about it; null where there is nothing to do, or `text` says it. */
  fix: string | null;
  /** For problems: `configuration` is for the user to put right, `endpoint` is a server that does not answer as it should. */
  of: 'configuration' | 'endpoint';
  /** Calls that were sent to a model or a server to find out. */
  calls: number;
}

/** Nothing to do. */
export function ok(text: string, calls = 0): Finding {
  return { status: 'ok', text, fix: null, of: 'configuration', calls };
}

/** A study runs, but perhaps not as it should. */
export function warning(text: string, fix: string, calls = 0): Finding {
  return { status: 'warning', text, fix, of: 'configuration', calls };
}

/** A study would not run, or its calls would fail. */
export function problem(text: string, fix: string | null, more: Partial<Pick<Finding, 'of' | 'calls'>> = {}): Finding {
  return { status: 'problem', text, fix, of: 'configuration', calls: 0, ...more };
}

/** 0 when nothing has to be put right, 2 when the user must, 4 when servers do not answer. */
export function doctorExitCode(findings: readonly Finding[]): ExitCode {
  const problems = findings.filter(({ status }) => status === 'problem');
  if (problems.length === 0) return exitCode.passed;
  return problems.some(({ of }) => of === 'configuration') ? exitCode.usage : exitCode.broken;
}
