import type { Message } from '../../model/index.ts';
import type { TranscriptLine } from '../contract.ts';

/**
 * The talk as messages of a chat, which begin with the person's and alternate. Silence is no message: what the person said before and after it
 * becomes one message, with an empty line in between.
 */
export function transcriptMessages(transcript: readonly TranscriptLine[]): Message[] {
  const messages: Message[] = [];
  for (const { role, text } of transcript) {
    if (text === null) continue;
    const last = messages.at(-1);
    if (last?.role === role) last.content += `\n\n${text}`;
    else messages.push({ role, content: text });
  }
  return messages;
}
