export { silentAtHome, fixedRate, nagging, random } from './baselines/without-memory.ts';
export { unlearning } from './baselines/unlearning.ts';
export { withMemory, withoutMemory } from './baselines/with-memory.ts';
export { withScores } from './baselines/with-scores.ts';
export type {
  Candidate,
  DayOpening,
  DaySession,
  Decision,
  FeedbackRating,
  Learned,
  Moment,
  ProactiveAssistant,
  RatedCandidate,
  SeenActivity,
  Suggestion,
  TickFeedback,
} from './contract.ts';
export { learner } from './learner/learner.ts';
export type { LearnerMemory } from './learner/learner.ts';
export { defaultTraining, objectives } from './learner/training.ts';
export type { Objective, TrainingSettings } from './learner/training.ts';
export { inWords, openProposer } from './proposer.ts';
export type { Idea, Proposer } from './proposer.ts';
