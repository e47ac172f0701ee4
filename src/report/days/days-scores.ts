import type { BigFiveTrait, Level } from '../../person/index.ts';
import type { DayMeasure, DayMeasureName } from './measures.ts';
import type { PeopleEstimate } from './people-estimate.ts';

/** Version of the scores.json of days at home. */
export const daysScoresVersion = 1;

/** Values by measure; null where nobody has one. */
export type MeasureValues<Name extends DayMeasureName = DayMeasureName> = Readonly<Record<Name, PeopleEstimate | null>>;

/** One assistant of a study of days. */
export interface DayAssistant {
  name: string;
  spec: string;
  /** True for one that knows what is hidden: a yardstick, no competitor. */
  told: boolean;
  /** True where it was measured after two trainings or more. */
  learned: boolean;
  /** People whose days with it are lived to their end: all numbers are over them. */
  people: number;
  /** People whose days are not: they are in no mean. */
  incomplete: number;
  /** Over all days of those who are whole, held-out ones too: ticks at which its call failed, ratings with a missing dimension, trainings that failed. */
  failedTicks: number;
  missingRatings: number;
  failedTrainings: number;
}

/** On which days something was measured: all held-out days; where none are held out, one of its own days; or all of its own days, which it learned from. */
export type MeasuredOn = 'held-out' | 'one-day' | 'training-days';

/** One assistant on some days. A person's value is counted over all those days at once; the mean is over people. */
export interface DayScore {
  assistant: string;
  on: MeasuredOn;
  /** Trainings before; null on the training days, which lie between them. */
  trainings: number | null;
  values: MeasureValues;
}

/** What is told of each training day. */
export const measuresByDay = ['mean', 'speech', 'per-hour', 'success'] as const satisfies readonly DayMeasureName[];

/** One assistant on one of the days that it learns from. */
export interface DayPoint {
  assistant: string;
  /** 1-based. */
  day: number;
  values: MeasureValues<(typeof measuresByDay)[number]>;
}

/** An assistant after so many trainings. */
export interface DaySide {
  assistant: string;
  trainings: number;
}

/** What differences are told of; `mean-with-failures` only where a call of any assistant failed. */
export const comparedMeasures = ['mean', 'mean-with-failures', 'speech'] as const satisfies readonly DayMeasureName[];

/** How much better the same people rate one side than the other, on the same days. */
export interface DayDifference {
  side: DaySide;
  /** The one whose values are subtracted. */
  from: DaySide;
  measure: (typeof comparedMeasures)[number];
  /** Over people with a value on both sides; null without any. */
  difference: PeopleEstimate | null;
  /** People whose difference is above, below, exactly 0. */
  above: number;
  below: number;
  equal: number;
}

/** People with one level of one trait, under an assistant that learned. */
export interface TraitScore {
  assistant: string;
  trait: BigFiveTrait;
  level: Level;
  /** After the last training. */
  mean: PeopleEstimate | null;
  /** The same minus before any training, person by person. */
  gain: PeopleEstimate | null;
  /** The same minus after the first training: what is left when the first has taught it to be mostly silent. */
  gainSinceFirst: PeopleEstimate | null;
}

/** The content of scores.json of days at home. */
export interface DaysScores {
  version: typeof daysScoresVersion;
  kind: 'days';
  seed: number;
  level: number;
  /** Of the bootstrap over people. */
  resamples: number;
  /** The interval over more people than these is that of the normal distribution. */
  normalAbove: number;
  people: number;
  days: number;
  heldOut: number;
  tickSeconds: number;
  /** Suggestions per hour that people say they want; null where nobody's days are whole. */
  stated: PeopleEstimate | null;
  measures: readonly DayMeasure[];
  /** In plan order. */
  assistants: readonly DayAssistant[];
  /** For each assistant in plan order: after each number of trainings, then its training days. */
  scores: readonly DayScore[];
  /** For each assistant in plan order: its training days. */
  byDay: readonly DayPoint[];
  /** Each assistant from the first one; then what learned from its yardsticks and from itself after the first training. */
  differences: readonly DayDifference[];
  traits: readonly TraitScore[];
}
