export { systemClock } from './clock.ts';
export type { Clock } from './clock.ts';
export { turns } from './turns.ts';
