export { agendaUser } from './agenda/agenda-user.ts';
export { oracle } from './controls/oracle.ts';
export type { ToldAssistant, ToldRequest } from './controls/told-assistant.ts';
export { lifesimUser } from './llm/lifesim-user.ts';
export { llmUser, llmUserPrompts } from './llm/llm-user.ts';
export type { TurnsAs } from './llm/llm-user.ts';
export { shownUserPrompts } from './llm/prompts.ts';
export { repliesBeforeGivingUp } from './simulated-user.ts';
export type {
  Exchange,
  Hearing,
  Ledger,
  Opening,
  Perceive,
  PerceivedReaction,
  Perception,
  Reacting,
  Reaction,
  SimulatedUser,
  Situation,
} from './simulated-user.ts';
export * from './rating/index.ts';
export { rubricAssistant } from './controls/rubric-assistant.ts';
