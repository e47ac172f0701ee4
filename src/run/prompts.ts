import { shownAnalysisPrompts } from '../analysis/index.ts';
import { shownHarnessPrompts, shownProactivePrompts } from '../assistant/index.ts';
import { UsageError } from '../errors/index.ts';
import { shownPropersimPrompts } from '../formats/index.ts';
import { metrics } from '../judge/index.ts';
import { shownMindPrompts, shownPlannerPrompts, shownReflectionPrompts } from '../mind/index.ts';
import { shownPrompt, type ShownPrompt } from '../model/index.ts';
import { shownRaterPrompts, shownUserPrompts } from '../user/index.ts';

/** Whom a prompt is asked as. */
export type PromptRole = 'user' | 'assistant' | 'rater' | 'judge' | 'mind' | 'planner' | 'analysis' | 'propersim';

/** A prompt, and the role whose it is. */
export interface RolePrompt extends ShownPrompt {
  readonly role: PromptRole;
}

/** All prompts of this version, by role. */
export function allPrompts(): readonly RolePrompt[] {
  const judges = metrics.map(({ prompt }) => shownPrompt(prompt));
  return [
    ...inRole('user', shownUserPrompts()),
    ...inRole('assistant', shownHarnessPrompts()),
    ...inRole('assistant', shownProactivePrompts()),
    ...inRole('rater', shownRaterPrompts()),
    ...inRole('judge', judges),
    ...inRole('mind', shownMindPrompts()),
    ...inRole('mind', shownReflectionPrompts()),
    ...inRole('planner', shownPlannerPrompts()),
    ...inRole('analysis', shownAnalysisPrompts()),
    ...inRole('propersim', shownPropersimPrompts()),
  ];
}

/**
 * The prompt called `name`.
 * @throws UsageError that lists what there is
 */
export function promptNamed(name: string): RolePrompt {
  const prompts = allPrompts();
  const found = prompts.find((prompt) => prompt.name === name);
  if (found !== undefined) return found;
  throw new UsageError(
    `There is no prompt called "${name}". Take one of ${prompts.map((prompt) => prompt.name).join(', ')}; \`livelong prompts list\` says what each is for.`,
  );
}

function inRole(role: PromptRole, prompts: readonly ShownPrompt[]): RolePrompt[] {
  return prompts.map((prompt) => ({ ...prompt, role }));
}
