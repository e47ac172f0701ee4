import type { BigFiveTrait, Level } from '../../person/index.ts';
import { baselineDifferences, yardstickDifferences, type Contender } from './day-differences.ts';
import {
  comparedMeasures,
  daysScoresVersion,
  measuresByDay,
  type DayAssistant,
  type DaysScores,
} from './days-scores.ts';
import { openLivedWith, type LivedNumbers, type LivedWith } from './lived-with.ts';
import { dayMeasures } from './measures.ts';
import { daysIntervals, peopleEstimate } from './people-estimate.ts';
import { estimatesOf, stageValues } from './stage-values.ts';
import { traitScores } from './trait-scores.ts';

/** What was planned. */
export interface DaysScorePlan {
  seed: number;
  people: number;
  days: number;
  heldOut: number;
  tickSeconds: number;
  assistants: readonly { name: string; spec: string; told: boolean }[];
}

/** Takes what people lived, in any order, and says what it comes to. */
export interface DayScorer {
  /** A person by their place among the people. */
  person(
    place: number,
    about: { statedPerHour: number; bigFive: Readonly<Partial<Record<BigFiveTrait, Level>>> },
  ): void;
  /** A person's whole days with one assistant; days that are not whole are not taken. */
  take(place: number, assistant: string, lived: LivedNumbers): void;
  scores(): DaysScores;
}

/** Opens the scoring of days at home. Memory is some kilobytes a person, however much they lived. */
export function openDayScorer(plan: DaysScorePlan): DayScorer {
  const { seed, people, days } = plan;
  const stated = new Float64Array(people).fill(NaN);
  const bigFive: Readonly<Partial<Record<BigFiveTrait, Level>>>[] = [];
  const lived = new Map(plan.assistants.map(({ name }) => [name, openLivedWith({ people, days })]));

  return {
    person(place, about) {
      stated[place] = about.statedPerHour;
      bigFive[place] = about.bigFive;
    },
    take: (place, assistant, numbers) => lived.get(assistant)!.take(place, numbers),
    scores() {
      const contenders = plan.assistants.map((assistant): Contender & { lived: LivedWith } => {
        const own = lived.get(assistant.name)!;
        return { ...assistant, lived: own, stages: own.stages() };
      });
      const all = dayMeasures.map(({ name }) => name);
      const failed = contenders.some(({ lived }) => lived.counts().failedTicks > 0);
      const measures = comparedMeasures.filter((name) => failed || name !== 'mean-with-failures');
      const comparing = { stated, seed, measures };
      return {
        version: daysScoresVersion,
        kind: 'days',
        seed,
        level: daysIntervals.level,
        resamples: daysIntervals.resamples,
        normalAbove: daysIntervals.mostResampled,
        people,
        days,
        heldOut: plan.heldOut,
        tickSeconds: plan.tickSeconds,
        stated: peopleEstimate(stated, { seed, purpose: 'stated' }),
        measures: dayMeasures.map(({ name, label, unit, direction }) => ({ name, label, unit, direction })),
        assistants: contenders.map((each) => summaryOf(each, people)),
        scores: contenders.flatMap(({ name, lived, stages }) =>
          [...stages, lived.trainingDays].map((stage) => ({
            assistant: name,
            on: stage.on,
            trainings: stage.trainings,
            values: estimatesOf(stageValues(stage, stated, all), seed),
          })),
        ),
        byDay: contenders.flatMap(({ name, lived }) =>
          Array.from({ length: days }, (_, index) => ({
            assistant: name,
            day: index + 1,
            values: estimatesOf(stageValues(lived.day(index + 1), stated, measuresByDay), seed),
          })),
        ),
        differences: [...baselineDifferences(contenders, comparing), ...yardstickDifferences(contenders, comparing)],
        traits: traitScores(contenders, bigFive, stated, seed),
      };
    },
  };
}

function summaryOf(
  { name, spec, told, lived, stages }: Contender & { lived: LivedWith },
  people: number,
): DayAssistant {
  const { whole, ...faults } = lived.counts();
  return { name, spec, told, learned: stages.length > 1, people: whole, incomplete: people - whole, ...faults };
}
