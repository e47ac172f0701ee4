import { openProposer, inWords, unlearning, type Candidate, type ProactiveAssistant } from '../../assistant/index.ts';
import { scoreOf, type DayActivity, type DayPlan } from '../../journal/index.ts';
import type { PersonAtHome } from '../rating/index.ts';

/**
 * An assistant that is told the rubric: at each tick it does what the person would rate highest just then, silence among it, and of equals keeps silent. Greedy, so not the best that could
 * be: it speaks too early where waiting would pay.
 * @param person a person by rules; it keeps its own count of what it said
 * @param planOf the plan of a date
 */
export function rubricAssistant(person: PersonAtHome, planOf: (date: string) => DayPlan): ProactiveAssistant<null> {
  return unlearning((opening) => {
    const plan = planOf(opening.date);
    const day = person.openDay(plan);
    const proposer = openProposer(opening);
    let place = 0;
    let tick = 0;
    return (moment) => {
      while (plan.activities[place]!.to <= moment.minute) place++;
      const activity: DayActivity = plan.activities[place]!;
      const scene = { minute: moment.minute, activity, walking: moment.walking };
      let best: Candidate = null;
      let highest = scoreOf(day.silence(scene)) ?? 0;
      for (const idea of highest === 4 ? [] : proposer.next(moment)) {
        const suggestion = inWords(idea, moment);
        const rated = day.rate(suggestion.text, scene, tick);
        const score = rated instanceof Promise ? 0 : (scoreOf(rated.rating) ?? 0);
        if (score <= highest) continue;
        highest = score;
        best = suggestion;
      }
      if (highest === 4 && best === null) proposer.next(moment);
      if (best !== null) {
        const rated = day.rate(best.text, scene, tick);
        if (!(rated instanceof Promise)) day.hear(best.text, scene, tick, rated);
      }
      tick++;
      return { candidates: [best], delivered: 0 };
    };
  });
}
