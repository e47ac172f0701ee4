import type { Features } from './policy.ts';

/** Two candidates of one tick of which the person rated one higher. Silence has no features. */
export interface PreferencePair {
  chosen: Features;
  rejected: Features;
  /** All that could have been done at the tick, silence included: what the policy chose from. `chosen` and `rejected` are among them. */
  options: readonly Features[];
}

/** True when speaking was preferred to silence. */
export function prefersSpeech({ chosen, rejected }: PreferencePair): boolean {
  return chosen.length > 0 && rejected.length === 0;
}

/** True when one of the two was silence. */
export function weighsSilence({ chosen, rejected }: PreferencePair): boolean {
  return chosen.length === 0 || rejected.length === 0;
}
