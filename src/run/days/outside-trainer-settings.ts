import type { DayOpening, ProactiveAssistant, ReasonPlace, TrainingSettings } from '../../assistant/index.ts';
import type { Clock } from '../../clock/index.ts';
import type { AnswerPair } from '../../formats/index.ts';
import type { CallLine } from '../../model/index.ts';

/** What an assistant that is trained outside keeps from day to day. */
export interface OutsideMemory {
  /** Trainings so far. */
  version: number;
  /** The model that serves from here on. */
  model: string;
  /** The pairs of all days so far. */
  pairs: readonly AnswerPair[];
  /** What the assistant around the model keeps. */
  inner: unknown;
}

/** How a model is trained by a command of the user's own. */
export interface OutsideTraining {
  /** Run by the shell after each day; see docs/days.md. */
  command: string;
  /** Run after each training; the numbers that it prints are journaled. Null: none. */
  guard: string | null;
  /** Name of the model before any training. */
  base: string;
  /** Opens the assistant around a model. @param listen to be applied to each of its lines */
  open: (model: string, listen: (line: CallLine) => CallLine) => ProactiveAssistant<unknown>;
  /** Where a reason is part of its answers. */
  reasons: ReasonPlace;
  /** True: what the person would rather have said counts, too. */
  revisions: boolean;
  settings: TrainingSettings;
  /** Name of the assistant. */
  assistant: string;
  /** The run's directory. */
  run: string;
  /** Folder for what trainings are given, with one of its own for each day. */
  folder: string;
  /** The line of a day's training: record, and an address of life and assistant. */
  line: (opening: DayOpening) => CallLine;
  /** What the command sees beside what it is told. */
  environment: NodeJS.ProcessEnv;
  clock: Clock;
  /** Runs one command at a time, since they share a machine. */
  inTurn: <Value>(run: () => Promise<Value>) => Promise<Value>;
  /** Aborted when the run stops. */
  stopped: AbortSignal;
}
