import type { DayOpening, DaySession, ProactiveAssistant } from '../contract.ts';

/** An assistant that learns nothing: what it does on a day is a function of that day alone. */
export function unlearning(openDay: (opening: DayOpening) => DaySession<null>['decide']): ProactiveAssistant<null> {
  return {
    compares: false,
    start: () => null,
    openDay: (_, opening) => ({
      decide: openDay(opening),
      heard: () => {},
      learn: () => ({ memory: null, training: {} }),
    }),
  };
}
