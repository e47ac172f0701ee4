import { topics, topicsFitting } from '../catalogue/index.ts';
import type { Moment } from '../contract.ts';
import { openDayMemory, type DayMemory } from '../day-memory.ts';
import { inWords, openProposer, type Idea } from '../proposer.ts';
import { unlearning } from './unlearning.ts';

/** Knows nothing of what it said before: whatever suits the activity by common sense is said at once, at every tick. */
export const withoutMemory = sensible(() => true);

/** Shortest pause that an assistant keeps which knows only its own words, in minutes. */
const pause = 45;

/** Knows what it said today, not how it was liked: keeps a pause and says nothing about a topic twice a day. */
export const withMemory = sensible((idea, moment, today) => {
  const since = today.minutesSince(moment.minute);
  return (since === null || since >= pause) && !today.hasSaid(topics[idea.topic]!);
});

/** Says the first idea that suits the activity and passes `may`; nothing while the person walks. */
function sensible(may: (idea: Idea, moment: Moment, today: DayMemory) => boolean) {
  return unlearning((opening) => {
    const proposer = openProposer(opening);
    const today = openDayMemory();
    return (moment) => {
      const ideas = proposer.next(moment);
      const fitting = topicsFitting(moment.activity.kind);
      const idea = ideas.find((each) => fitting.includes(topics[each.topic]!) && may(each, moment, today));
      if (idea === undefined || moment.walking) return { candidates: [null], delivered: 0 };
      today.said(moment.minute, topics[idea.topic]!);
      return { candidates: [inWords(idea, moment)], delivered: 0 };
    };
  });
}
