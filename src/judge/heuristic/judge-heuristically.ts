import type { Conversation } from '../../journal/index.ts';
import type { Verdict } from '../judgement.ts';
import { completedItems } from './completion.ts';
import { readItems } from './item.ts';
import { readReplies } from './reading.ts';
import { recognisedItems } from './recognition.ts';
import { contentWords } from './words.ts';
import type { Word } from './words.ts';

/** The judge's name in runs and tables, and the version of its rules: verdicts of different versions are not to be compared. */
export const heuristicJudge = { name: 'heuristic', version: 1 } as const;

/**
 * Judges a conversation without a model, by the rules of method.md: for each checklist item whether an inferred intent covers it
 * (recognition) and whether a reply addresses it (completion). Pure; a few milliseconds.
 *
 * Not applicable where the checklist is empty, and, for recognition, where no turn has an intent.
 */
export function judgeHeuristically(conversation: Conversation): { recognition: Verdict; completion: Verdict } {
  const items = readItems(conversation.event.intention.checklist);
  if (items.length === 0) {
    const nothing: Verdict = { status: 'not-applicable', reason: 'the checklist is empty' };
    return { recognition: nothing, completion: nothing };
  }
  const verdict = (fulfilled: ReadonlySet<number>): Verdict => ({
    status: 'judged',
    items: items.map(({ number, kind }) => ({ number, kind, value: fulfilled.has(number) ? 1 : 0 })),
  });
  const intents = inferredIntents(conversation);
  return {
    recognition:
      intents.length === 0
        ? { status: 'not-applicable', reason: 'the assistant gave no inferred intent' }
        : verdict(recognisedItems(intents, items)),
    completion: verdict(completedItems(readReplies(conversation), items)),
  };
}

function inferredIntents(conversation: Conversation): { intent: string; said: readonly Word[] }[] {
  const said: Word[] = [];
  return conversation.turns.flatMap((turn) => {
    said.push(...contentWords(turn.user.utterance));
    const intent = turn.assistant?.intent ?? null;
    return intent === null ? [] : [{ intent, said: [...said] }];
  });
}
