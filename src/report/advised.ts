import type { AssistantDescription } from './score-row.ts';

/** Says of which assistants the numbers are not theirs alone, since an analysis advised them: a line for each that advises. */
export function advisedNotes(assistants: readonly Pick<AssistantDescription, 'name' | 'advisedBy'>[]): string[] {
  const advisers = new Set(assistants.flatMap((each) => each.advisedBy ?? []));
  return [...advisers].map((adviser) => {
    const names = assistants.filter((each) => each.advisedBy === adviser).map(({ name }) => name);
    return `${names.join(', ')}: advised by ${adviser}, which knows who the person is and may have replies revised.`;
  });
}
