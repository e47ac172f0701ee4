import type { Candidate, ProactiveAssistant } from '../contract.ts';
import { ideasPerTick, inWords, openProposer } from '../proposer.ts';
import { openPolicyDay, untrained, type LearnerMemory } from './policy-day.ts';
import type { TrainingSettings } from './training.ts';

/**
 * The built-in learner: a log-linear policy over some ideas and silence, on features of its own view alone, trained after each day from what the
 * person said about candidates. Its reference policy, which it starts from, finds everything equally good.
 */
export function learner(settings: TrainingSettings): ProactiveAssistant<LearnerMemory> {
  return {
    compares: true,
    start: untrained,
    openDay: (memory, opening) => {
      const proposer = openProposer(opening);
      const policy = openPolicyDay(memory, opening, settings);
      return {
        decide: (moment) => {
          const ideas = proposer.next(moment);
          const candidate = (at: number): Candidate => (at === ideasPerTick ? null : inWords(ideas[at]!, moment));
          const { delivered, other } = policy.weigh(moment, ideas);
          const done = candidate(delivered);
          return { candidates: other === null ? [done] : [done, candidate(other)], delivered: 0 };
        },
        heard: (feedback) => policy.heard(feedback),
        learn: () => policy.learn(),
      };
    },
  };
}
