/** One line of a talk; a null text is silence. */
export interface SpokenLine {
  speaker: 'person' | 'assistant';
  text: string | null;
}

/** A talk as text, a line each, `Person:` and `Assistant:` before them. */
export function transcriptText(lines: readonly SpokenLine[]): string {
  return lines
    .map(({ speaker, text }) => `${speaker === 'person' ? 'Person' : 'Assistant'}: ${text ?? '(says nothing)'}`)
    .join('\n');
}
