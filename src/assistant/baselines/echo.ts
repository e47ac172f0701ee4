import type { Assistant } from '../contract.ts';

/** Repeats the person's last line: shows what parroting earns. */
export const echo: Assistant = {
  reply: ({ transcript }) => transcript.findLast((line) => line.role === 'user')?.text ?? null,
};
