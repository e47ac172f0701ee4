import { describePerson } from '../person/index.ts';
import { sceneText } from '../world/index.ts';
import type { AnalysedTalk, FinishedTalk } from './analysed-talk.ts';

/** Headed parts of a prompt; those without a text are left out. */
export function headed(...parts: readonly (readonly [heading: string, text: string])[]): string {
  return parts.flatMap(([heading, text]) => (text === '' ? [] : [`## ${heading}\n${text}`])).join('\n\n');
}

/** Who the person is, for prompts that may know it. */
export function personPart({ person }: AnalysedTalk): readonly [string, string] {
  return ['The person', describePerson(person)];
}

/** Where and when. */
export function scenePart({ scene }: AnalysedTalk): readonly [string, string] {
  return ['Where and when', sceneText(scene)];
}

/** What the assistant was told to do better; empty for nothing. */
export function strategyPart({ strategy }: AnalysedTalk): readonly [string, string] {
  return ['What the assistant was told to do better, after an earlier talk', strategy ?? ''];
}

/** What was said until now. */
export function talkSoFarPart({ exchanges }: AnalysedTalk): readonly [string, string] {
  return ['The talk so far', linesOf(exchanges, false)];
}

/** All that was said, with what the person felt, and how it ended. */
export function finishedTalkPart({ exchanges, left }: FinishedTalk): readonly [string, string] {
  const end = left
    ? '(The person ended the talk with that line.)'
    : '(The talk was stopped here from outside: how the person took the last reply is not known.)';
  return ['The talk, with what the person felt at each line', `${linesOf(exchanges, true)}\n${end}`];
}

/** A reply, or that there is none. */
export function replyText(reply: string | null): string {
  return reply ?? '(says nothing)';
}

function linesOf(exchanges: AnalysedTalk['exchanges'], withEmotions: boolean): string {
  return exchanges
    .flatMap(({ utterance, emotion, reply }) => [
      `Person${withEmotions ? ` (${emotion})` : ''}: ${indented(utterance)}`,
      ...(reply === undefined ? [] : [`Assistant: ${indented(replyText(reply))}`]),
    ])
    .join('\n');
}

/** Later lines stand further in, so that none can be taken for a line of somebody. */
function indented(text: string): string {
  return text.replaceAll('\n', '\n  ');
}
