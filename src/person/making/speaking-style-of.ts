import type { StyleMaterial } from '../materials/styles.ts';
import type { SpeakingStyle } from '../speaking-style.ts';

/** The manner of talking itself, without whom it does not go with and how common it is. */
export function speakingStyleOf({
  name,
  instruction,
  words,
  openings,
  fillers,
  closings,
}: StyleMaterial): SpeakingStyle {
  return { name, instruction, words, openings, fillers, closings };
}
