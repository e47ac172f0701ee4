export { dayText } from './day-text.ts';
export { lifeText } from './life-text.ts';
export type { ShownLife } from './life-text.ts';
export { tallyText } from './tally-text.ts';
