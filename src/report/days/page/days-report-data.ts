import type { RatePoint } from '../../charts/index.ts';
import type { ReportData } from '../../html/index.ts';
import type { DaysScores } from '../days-scores.ts';
import type { ShownDay, ShownPerson } from '../shown-day.ts';

/** All that a report of days at home says. */
export interface DaysReportData {
  study: DaysReportStudy;
  /** By what the run was made. */
  program: { version: string; engine: number; node: string };
  scores: DaysScores;
  /** People whose days are not lived to their end with every assistant. */
  incompleteLives: number;
  /** The longest chain of dependent calls; null where there was none. */
  longestChain: number | null;
  /** For each assistant that learned, after its last training: what people state and what they heard, at most some hundreds of them. */
  rates: readonly { assistant: string; points: readonly RatePoint[]; people: number }[];
  faults: ReportData['faults'];
  failedCalls: ReportData['failedCalls'];
  /** By role; none where no call left the program. */
  roles: ReportData['roles'];
  /** A day each of the best, the middle and the worst person under one assistant; none where nobody's days are whole. */
  days: readonly DayOfOne[];
}

/** What was run. */
export interface DaysReportStudy {
  name: string;
  id: string;
  /** Where the people came from, in words. */
  from: string;
  start: string;
  seed: number;
  /** Settings by name, as study.yaml has them. */
  settings: readonly (readonly [name: string, value: string])[];
}

/** One day of somebody, and why it is shown. */
export interface DayOfOne {
  which: 'best' | 'middle' | 'worst';
  person: ShownPerson;
  /** Mean over all ticks after the last training. */
  mean: number;
  shown: ShownDay;
}
