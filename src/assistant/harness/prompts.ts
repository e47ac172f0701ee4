import { shownPrompt, type ShownPrompt } from '../../model/index.ts';
import { advisedReplyPrompt } from './advised-reply-prompt.ts';
import { intentPrompt } from './intent-prompt.ts';
import { notesPrompt } from './notes-prompt.ts';
import { portraitPrompt } from './portrait-prompt.ts';
import { replyPrompt } from './reply-prompt.ts';

/** All prompts of the reference harness, in the order in which they are asked. */
export function shownHarnessPrompts(): readonly ShownPrompt[] {
  return [
    shownPrompt(intentPrompt),
    shownPrompt(replyPrompt),
    shownPrompt(advisedReplyPrompt),
    shownPrompt(portraitPrompt),
    shownPrompt(notesPrompt),
  ];
}
