export type { Belief, Facet, LongTermBelief, Remembered, ShortTermBelief } from './belief.ts';
export { believe } from './believe.ts';
export { describeBelief, describeShortTerm } from './describe-belief.ts';
export { firstSentence, whenAgo } from './mood.ts';
export { daypartOf } from './surroundings.ts';
