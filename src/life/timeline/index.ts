export { openTimeline } from './open-timeline.ts';
export type { TimelineOptions } from './open-timeline.ts';
export { placeEvents } from './place-events.ts';
export type { Talkers } from './talkers.ts';
