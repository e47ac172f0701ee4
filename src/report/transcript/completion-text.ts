import type { ShownJudge } from './shown-conversation.ts';

/** `explicit 50.0 %, implicit –`. */
export function completionText({ explicit, implicit }: Pick<ShownJudge, 'explicit' | 'implicit'>): string {
  return `explicit ${percentText(explicit)}, implicit ${percentText(implicit)}`;
}

/** One decimal; a dash for what is missing. */
function percentText(value: number | null): string {
  return value === null ? '–' : `${value.toFixed(1)} %`;
}
