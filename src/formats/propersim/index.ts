import { shownPrompt, type ShownPrompt } from '../../model/index.ts';
import { rubricPrompt } from './llm/rubric-prompt.ts';

export { rubricByModel } from './llm/rubric-by-model.ts';
export { propersimOptions } from './options/option-table.ts';
export type { PropersimOption, PropersimOptionName } from './options/option-table.ts';
export type { MemoryLevel, PropersimOptions } from './options/propersim-options.ts';
export { readPropersimOptions } from './options/read-options.ts';
export { personOfPersona } from './person-of-persona.ts';
export type { PersonOfPersona } from './person-of-persona.ts';
export type { Criteria, PropersimPersona } from './persona.ts';
export { rubricByRule } from './read-by-rule.ts';
export { readPersonas } from './read-personas.ts';
export type { ReadPersona } from './read-personas.ts';
export type { Unread } from './unread.ts';

/** Hash of each of these prompts by name, for ids and manifests. */
export function propersimPrompts(): Readonly<Record<string, string>> {
  return Object.fromEntries(shownPropersimPrompts().map(({ name, hash }) => [name, hash]));
}

/** All prompts by which a model reads ProPerSim's files. */
export function shownPropersimPrompts(): readonly ShownPrompt[] {
  return [shownPrompt(rubricPrompt)];
}
