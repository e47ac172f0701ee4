/**
 * How important it is that something happened, 1 (nobody would remember it next week) to 10 (life is another one from here on). Suggestions are
 * listed by what the person did about them.
 */
const importances = {
  'usual activity': 1,
  silence: 1,
  'unusual activity': 3,
  'skipped activity': 4,
  'phone call': 4,
  conversation: 5,
  visitor: 6,
  'missed meal': 7,
  'bad night': 7,
  complaint: 8,
  'life event': 8,
  'turning point': 10,
  'suggestion ignored': 2,
  'suggestion snoozed': 3,
  'suggestion dismissed': 4,
  'suggestion accepted': 5,
  'suggestion followed': 6,
} as const;

/** What sort of thing was noticed. */
export type Observation = keyof typeof importances;

/**
 * The importance of an observation, 1 to 10, by rule: no model is asked.
 * @param score what the person gave a suggestion, 0 to 4; null where it is not known. A verdict at either end teaches more: it adds 1.
 */
export function importanceOf(observation: Observation, score: number | null = null): number {
  return importances[observation] + (score === 0 || score === 4 ? 1 : 0);
}
