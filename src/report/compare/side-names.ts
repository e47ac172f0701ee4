import type { Comparison } from './comparison.ts';

/** How a text calls the two sides: by their labels, with their runs where the labels are the same. */
export function namesOf({ assistant, baseline }: Pick<Comparison, 'assistant' | 'baseline'>): {
  assistant: string;
  baseline: string;
} {
  if (assistant.name !== baseline.name) return { assistant: assistant.name, baseline: baseline.name };
  return { assistant: `${assistant.name} (${assistant.run})`, baseline: `${baseline.name} (${baseline.run})` };
}
