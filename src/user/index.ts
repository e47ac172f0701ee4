export { agendaUser } from './agenda/agenda-user.ts';
export { oracle } from './controls/oracle.ts';
export type { ToldAssistant, ToldRequest } from './controls/told-assistant.ts';
export { llmUser, llmUserPrompts } from './llm/llm-user.ts';
export type { Exchange, Ledger, Opening, Reacting, Reaction, SimulatedUser, Situation } from './simulated-user.ts';
