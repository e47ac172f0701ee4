import type { DayDifference, DaySide } from './days-scores.ts';
import { isLearner, yardsticks } from './learners.ts';
import type { Stage } from './lived-with.ts';
import { peopleEstimate } from './people-estimate.ts';
import { differencesOf, stageValues } from './stage-values.ts';

/** An assistant with the stages at which it was measured. */
export interface Contender {
  name: string;
  spec: string;
  told: boolean;
  stages: readonly Stage[];
}

/** What is compared, and how it is drawn. */
export interface Comparing {
  /** The rate that each person states. */
  stated: Float64Array;
  seed: number;
  measures: readonly DayDifference['measure'][];
}

/** An assistant at one of its stages. */
interface Placed {
  side: DaySide;
  stage: Stage;
}

/** Each assistant after its last training from the first assistant after its last. */
export function baselineDifferences(contenders: readonly Contender[], comparing: Comparing): DayDifference[] {
  const [baseline, ...others] = contenders;
  const from = baseline && lastOf(baseline);
  if (!from) return [];
  return others.flatMap((each) => {
    const side = lastOf(each);
    return side === null ? [] : differenceOf(side, from, comparing);
  });
}

/** Each learner after its last training from the yardsticks of the study but the first assistant, and from itself after the first training. */
export function yardstickDifferences(contenders: readonly Contender[], comparing: Comparing): DayDifference[] {
  const others = contenders.slice(1).filter(({ spec }) => yardsticks.includes(spec));
  return contenders.flatMap((learner) => {
    const side = lastOf(learner);
    if (side === null || !isLearner({ ...learner, learned: learner.stages.length > 1 })) return [];
    const first = afterFirst(learner);
    const from = [...others.map(lastOf), first === null ? null : placed(learner, first)];
    return from.flatMap((each) => (each === null ? [] : differenceOf(side, each, comparing)));
  });
}

/** The stage after exactly one training, where later ones were measured, too; else null. */
export function afterFirst({ stages }: Contender): Stage | null {
  const place = stages.findIndex(({ trainings }) => trainings === 1);
  return place < 0 || place === stages.length - 1 ? null : stages[place]!;
}

function lastOf(contender: Contender): Placed | null {
  const stage = contender.stages.at(-1);
  return stage === undefined ? null : placed(contender, stage);
}

function placed({ name }: Contender, stage: Stage): Placed {
  return { side: { assistant: name, trainings: stage.trainings ?? 0 }, stage };
}

function differenceOf(one: Placed, other: Placed, { stated, seed, measures }: Comparing): DayDifference[] {
  const first = stageValues(one.stage, stated, measures);
  const second = stageValues(other.stage, stated, measures);
  return measures.map((measure) => {
    const values = differencesOf(first[measure], second[measure]);
    return {
      side: one.side,
      from: other.side,
      measure,
      difference: peopleEstimate(values, { seed, purpose: `difference ${measure}` }),
      above: values.filter((value) => value > 0).length,
      below: values.filter((value) => value < 0).length,
      equal: values.filter((value) => value === 0).length,
    };
  });
}
