import type { ShownEvent } from '../../../src/studio/engine/live-steps.ts';
import { BeliefStep } from './belief-step.tsx';
import { CandidatesStep } from './candidates-step.tsx';
import { ChangeStep } from './change-step.tsx';
import { NothingCame } from './nothing-came.tsx';
import { QueriesStep } from './queries-step.tsx';
import { RankingStep } from './ranking-step.tsx';
import { whyNothing, type Moment } from './story.ts';
import { ToldStep } from './told-step.tsx';

/** All that was thought at a point at which something arose, as far as it is told. */
export function MomentSteps(props: {
  moment: Moment;
  event: ShownEvent | null;
  given: string;
  /** Rules think, and no model. */
  isByRules: boolean;
}) {
  const { moment, event, given, isByRules } = props;
  const { believed, possible, asked, broughtUp, ranked, told, goal, shifted } = moment;
  const isNew = event === null;
  return (
    <>
      {believed !== null && <BeliefStep belief={believed} name={given} isNew={isNew} />}
      {asked !== null && <QueriesStep queries={asked.queries} possible={possible} isNew={isNew} />}
      {broughtUp !== null && <CandidatesStep candidates={broughtUp.candidates} isNew={isNew} />}
      {ranked !== null && ranked.ranked.length > 0 && (
        <RankingStep ranking={ranked} isByRules={isByRules} isNew={isNew} />
      )}
      {told.map((each) => (
        <ToldStep key={each.desire} told={each} isNew={isNew} />
      ))}
      {goal !== null && <ChangeStep goal={goal} shift={shifted?.shift ?? null} isNew={isNew} />}
      {event === null && whyNothing(moment) !== null && <NothingCame moment={moment} />}
    </>
  );
}
