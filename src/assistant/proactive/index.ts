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
  Talked,
  TickFeedback,
} from './contract.ts';
export { learner } from './learner/learner.ts';
export { learnerAround } from './learner/learner-around.ts';
export type { AroundMemory } from './learner/learner-around.ts';
export type { LearnerMemory } from './learner/policy-day.ts';
export { defaultTraining, objectives } from './learner/training.ts';
export type { Objective, TrainingSettings } from './learner/training.ts';
export { inWords, openProposer } from './proposer.ts';
export type { Idea, Proposer } from './proposer.ts';
export type { HarnessMemory } from './harness/harness-memory.ts';
export { modelProactiveAssistant } from './harness/model-proactive-assistant.ts';
export type { ModelAssistantOptions } from './harness/model-proactive-assistant.ts';
export { proactiveHarnessPrompts, shownProactivePrompts } from './harness/prompts.ts';
export { reasonPlaces, recordLevels } from './harness/settings.ts';
export type { GivenPersona, HarnessSettings, ReasonPlace, RecordLevel } from './harness/settings.ts';
export type {
  AssistantAtHome,
  FeedbackAnswer,
  FeedbackRequest,
  Offer,
  SaidToday,
  SuggestAnswer,
  SuggestRequest,
} from './own/contract.ts';
export { ownAssistant } from './own/own-assistant.ts';
export type { GivenCandidates, OwnCalls, OwnMemory } from './own/own-assistant.ts';
export { answerText } from './answer-text.ts';
export { openPromptOfDay } from './prompt-of-day.ts';
export type { PromptOfDay } from './prompt-of-day.ts';
export { drawFrom } from './learner/replay-buffer.ts';
export { learnerFromState, learnerState, stateOfLearner } from './learner/learner-state.ts';
export type { LearnerState } from './learner/learner-state.ts';
export { readWeights, scoreIdeas } from './learner/read-weights.ts';
export type { ReadWeight, ScoredIdea } from './learner/read-weights.ts';
export { styles as suggestionStyles, suggestionText, topics, topicsFitting, variantsOf } from './catalogue/index.ts';
