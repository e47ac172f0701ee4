import { promptHash, shownPrompt, type ShownPrompt } from '../../../model/index.ts';
import { shownShares, type HarnessSettings } from './settings.ts';
import { suggestPrompt } from './suggest-prompt.ts';
import { summaryPrompt } from './summary-prompt.ts';

/** All prompts of the model that is a proactive assistant. */
export function shownProactivePrompts(): readonly ShownPrompt[] {
  return [shownPrompt(suggestPrompt), shownPrompt(summaryPrompt)];
}

/** Hash of each prompt that it uses with these settings: part of the assistant's id. */
export function proactiveHarnessPrompts(
  settings: Pick<HarnessSettings, 'memory' | 'retrieval'>,
): Readonly<Record<string, string>> {
  return {
    [suggestPrompt.name]: promptHash(suggestPrompt),
    ...(shownShares(settings) === null ? {} : { [summaryPrompt.name]: promptHash(summaryPrompt) }),
  };
}
