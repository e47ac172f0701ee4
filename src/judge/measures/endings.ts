import { defineMeasure } from './measure.ts';

/** 1 when the person ended satisfied: all that they said was answered. Missing where the ending is not known. */
export const satisfied = defineMeasure({
  name: 'satisfied',
  unit: 'share',
  value: ({ end }) => (end.ending === 'unknown' ? null : end.ending === 'satisfied' ? 1 : 0),
});

/** 1 when the person gave up. Missing where the ending is not known. */
export const gaveUp = defineMeasure({
  name: 'gave-up',
  unit: 'share',
  value: ({ end }) => (end.ending === 'unknown' ? null : end.ending === 'gave-up' ? 1 : 0),
});

/** Complete turns until the person was satisfied; missing where they were not. */
export const turnsToDone = defineMeasure({
  name: 'turns-to-done',
  unit: 'count',
  value: ({ end }) => (end.ending === 'satisfied' ? end.turns : null),
});
