export { commonNeeds, kindsOf, likelyNeeds, needAdvice, topicAdvice, topics } from './choose-advice.ts';
export type { Need } from './needs.ts';
