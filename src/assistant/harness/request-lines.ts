import type { TranscriptLine } from '../contract.ts';

/** A talk as the assistant reads it: each line begins at the margin, what was written below in one message stands further in. */
export function talkLines(transcript: readonly TranscriptLine[]): string {
  return transcript
    .map(({ role, text }) => `${role === 'user' ? 'Person' : 'You'}: ${indented(text ?? '(you said nothing)')}`)
    .join('\n');
}

/** A text whose later lines stand further in, so that none can be taken for a line of another sort. */
export function indented(text: string): string {
  return text.replaceAll('\n', '\n  ');
}
