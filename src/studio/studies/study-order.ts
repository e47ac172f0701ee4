import type { SharedPurse } from '../../model/index.ts';
import type { DaysInput, StudyInput } from '../../run/index.ts';
import type { StudyEnding, StudyProgress } from './study-progress.ts';

/** What a thread is to carry out. */
export type StudyWork =
  | { kind: 'conversations'; input: StudyInput }
  | { kind: 'days'; input: DaysInput }
  /** Goes on with a run that is there. `budget`: US dollars for the whole run; null: as before. */
  | { kind: 'conversations' | 'days'; root: string; budget: number | null };

/** What a thread is given. */
export interface StudyOrder {
  work: StudyWork;
  /** Where keys are read. */
  environment: NodeJS.ProcessEnv;
  /** The studio's money; null where nothing is paid for. */
  purse: SharedPurse | null;
}

/** What a thread tells: that it has begun (the run's directory is there) or cannot begin; then how far it is, and at last how it ended. */
export type StudyReport =
  | { type: 'begun' }
  | { type: 'refused'; message: string }
  | { type: 'progress'; progress: StudyProgress }
  | { type: 'ended'; ending: StudyEnding };

/** All that a thread is told later: to stop, and to keep what there is. */
export const stopOrder = 'stop';
