import { promptHash, shownPrompt, type ShownPrompt } from '../../../model/index.ts';
import { allPrompt, jointPrompt } from './joint-prompts.ts';
import { promptsOf, type JudgedAs } from './judge-by-model.ts';
import { revisePrompt } from './revise-prompt.ts';
import { communicationPrompt, overPrompt, preferencePrompt, timingPrompt, underPrompt } from './single-prompts.ts';

/** All prompts of a model that plays a person at home. */
export function shownRaterPrompts(): readonly ShownPrompt[] {
  return [
    shownPrompt(jointPrompt),
    shownPrompt(preferencePrompt),
    shownPrompt(communicationPrompt),
    shownPrompt(timingPrompt),
    shownPrompt(overPrompt),
    shownPrompt(underPrompt),
    shownPrompt(allPrompt),
    shownPrompt(revisePrompt),
  ];
}

/** Hash of each prompt that a rater uses: part of a run's id. */
export function raterPrompts(options: {
  as: JudgedAs;
  counted: boolean;
  revises: boolean;
}): Readonly<Record<string, string>> {
  const judging = promptsOf(options.as, options.counted).map((prompt) => [prompt.name, promptHash(prompt)] as const);
  const revising = options.revises ? [[revisePrompt.name, promptHash(revisePrompt)] as const] : [];
  return Object.fromEntries([...judging, ...revising]);
}
