import type { Assistant } from '../contract.ts';

/** Says nothing, ever: the floor of every study. */
export const silent: Assistant = { reply: () => null };
