import { defaultTraining, type TrainingSettings } from '../../assistant/index.ts';
import type { PlannedDay } from '../../life/index.ts';
import { statedPerHour } from '../../person/index.ts';
import { personByRule } from '../../user/index.ts';
import type { DaysStudy } from './days-study.ts';
import type { LifeAtHome, OpenCell, OpenLife } from './live-life.ts';
import { planByRule, plannedCount } from './planned-days.ts';
import { proactiveBuiltIns } from './proactive-spec.ts';
import { talksByRule } from './timeline-talks.ts';

/** A life in which nobody is waited for: planner, person and all assistants are built in. */
export function openByRule(life: LifeAtHome): OpenLife {
  const { study, person } = life;
  const planned = planAll(life);
  const rater = personByRule(person, { seed: study.seed, life: life.life });
  const byDate = new Map(planned.map(({ plan }) => [plan.date, plan]));
  const told = {
    statedPerHour: statedPerHour(person),
    person: rater,
    planOf: (date: string) => byDate.get(date)!,
    training: trainingOf(study),
  };
  return {
    dayAt: (day) => planned[day - 1]!,
    cell: (assistant) => {
      const cell: OpenCell = {
        assistant: proactiveBuiltIns[assistant.spec]!(told),
        person: rater,
        keep: () => null,
        chain: () => 0,
        close: () => {},
      };
      const { timeline } = study;
      if (timeline === undefined) return cell;
      return talksByRule(life, timeline, assistant).then((talks) => ({ ...cell, ...talks }));
    },
    atOnce: false,
    close: () => {},
  };
}

function planAll(life: LifeAtHome): PlannedDay[] {
  return Array.from({ length: plannedCount(life.study) }, (_, index) => planByRule(life, index + 1));
}

/** How the learner of a study is trained. */
export function trainingOf({ training }: DaysStudy): TrainingSettings {
  const { objective, beta, rate, passes, pairs, 'speech-share': speechShare } = training;
  return { ...defaultTraining[objective], objective, beta, rate, passes, buffer: { pairs, speechShare } };
}
