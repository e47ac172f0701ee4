import { spokenLines, transcriptText, type Conversation } from '../journal/index.ts';
import { describePerson } from '../person/index.ts';
import { sceneText } from '../world/index.ts';

/** The role that all judge prompts begin with. */
export const judgeRole =
  'You judge conversations between a person and an AI assistant. You judge the assistant only. Be strict and fair: credit what stands in the transcript, not what was probably meant; length, politeness and self-praise count for nothing.';

/** How every judge prompt asks for reasons before the verdict. */
export const reasoningFirst =
  'Answer with one JSON object. First "reasoning": two to four sentences that point to places in the transcript. Then the verdict.';

/** Headed sections of a prompt, separated by blank lines. */
export function sections(parts: readonly (readonly [heading: string, text: string])[]): string {
  return parts.map(([heading, text]) => `# ${heading}\n${text}`).join('\n\n');
}

/** The person as a judge may know them. */
export function personSection(conversation: Conversation): readonly [string, string] {
  return ['The person', describePerson(conversation.life.person)];
}

/** Where and when. */
export function sceneSection(conversation: Conversation): readonly [string, string] {
  return ['The scene', sceneText(conversation.event.scene)];
}

/** What the person wanted, in one sentence. */
export function intentionSection(conversation: Conversation): readonly [string, string] {
  return ['What the person wanted', conversation.event.intention.sentence];
}

/** All checklist items with their numbers; which are explicit is not told, so that both kinds are judged alike. */
export function checklistSection(conversation: Conversation): readonly [string, string] {
  const items = conversation.event.intention.checklist.map((item) => `${item.number}. ${item.text}`);
  return ['The checklist of what the person wanted', items.join('\n')];
}

/** All that was said. */
export function transcriptSection(conversation: Conversation): readonly [string, string] {
  const left = conversation.closing === null ? '' : '\n(The person left with these words; no reply to them was due.)';
  return ['The transcript', transcriptText(spokenLines(conversation)) + left];
}
