import { promptHash, shownPrompt, type ShownPrompt } from '../model/index.ts';
import { aspectPrompts } from './aspects/index.ts';
import { checkPrompt } from './check-prompt.ts';
import { dropoutPrompt } from './dropout-prompt.ts';

/** All prompts of the analysis, in the order in which they are asked. */
export function shownAnalysisPrompts(): readonly ShownPrompt[] {
  return [
    shownPrompt(checkPrompt),
    ...Object.values(aspectPrompts).map((prompt) => shownPrompt(prompt)),
    shownPrompt(dropoutPrompt),
  ];
}

/** Hash of each prompt of the analysis: part of the ids of the assistants that it advises. */
export function analysisPrompts(): Readonly<Record<string, string>> {
  const aspects = Object.values(aspectPrompts).map((prompt) => [prompt.name, promptHash(prompt)]);
  return {
    [checkPrompt.name]: promptHash(checkPrompt),
    ...(Object.fromEntries(aspects) as Record<string, string>),
    [dropoutPrompt.name]: promptHash(dropoutPrompt),
  };
}
