import type { AssistantRequest, DimensionLevel } from '../contract.ts';

/** What the assistant believes of the person, as the sentences of the believed levels; empty without a portrait. */
export function portraitLines(
  request: AssistantRequest,
  levels: Readonly<Record<string, DimensionLevel>> | null,
): string {
  if (levels === null) return '';
  return request.dimensions
    .flatMap((dimension) => {
      const level = levels[dimension.name];
      return level === undefined ? [] : [`- ${dimension.name}: ${dimension[level]}`];
    })
    .join('\n');
}

/** The talk so far: each line of it begins at the margin, what was written below in one message stands further in. */
export function talkLines({ transcript }: AssistantRequest): string {
  return transcript
    .map(({ role, text }) => `${role === 'user' ? 'Person' : 'You'}: ${indented(text ?? '(you said nothing)')}`)
    .join('\n');
}

/** A text whose later lines stand further in, so that none can be taken for a line of another sort. */
export function indented(text: string): string {
  return text.replaceAll('\n', '\n  ');
}
