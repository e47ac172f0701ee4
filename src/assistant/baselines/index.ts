import type { Assistant } from '../contract.ts';
import { echo } from './echo.ts';
import { generic } from './generic.ts';
import { helpful } from './helpful.ts';
import { silent } from './silent.ts';

/** The built-in assistants of rules, by name. */
export const baselines: Readonly<Record<'silent' | 'echo' | 'generic' | 'helpful', Assistant>> = {
  silent,
  echo,
  generic,
  helpful,
};
export { echo, generic, helpful, silent };
export { kindsOf, likelyNeeds, needAdvice, topicAdvice } from './knowledge/index.ts';
