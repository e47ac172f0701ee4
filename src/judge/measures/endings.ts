import { defineMeasure } from './measure.ts';

/** 1 when the person ended satisfied: all that they said was answered. */
export const satisfied = defineMeasure({
  name: 'satisfied',
  label: 'Satisfied',
  unit: 'share',
  direction: 'higher',
  value: ({ end }) => (end.ending === 'satisfied' ? 1 : 0),
});

/** 1 when the person gave up. */
export const gaveUp = defineMeasure({
  name: 'gave-up',
  label: 'Gave up',
  unit: 'share',
  direction: 'lower',
  value: ({ end }) => (end.ending === 'gave-up' ? 1 : 0),
});

/** Complete turns until the person was satisfied; missing where they were not. */
export const turnsToDone = defineMeasure({
  name: 'turns-to-done',
  label: 'Turns to done',
  unit: 'turns',
  direction: 'lower',
  value: ({ end }) => (end.ending === 'satisfied' ? end.turns : null),
});
