import { oracle, type ToldAssistant } from '../user/index.ts';

/** The built-in assistants that are told hidden things, by name: controls, no contestants. */
export const toldAssistants = { oracle } as const satisfies Readonly<Record<string, ToldAssistant>>;
