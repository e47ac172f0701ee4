export { comparisonTable } from './comparison-table.ts';
export { compareSides } from './compare-sides.ts';
export { comparisonVersion } from './comparison.ts';
export type {
  ComparedAssistant,
  ComparedDifference,
  Comparison,
  DomainDifference,
  EventDifference,
  Moved,
  MovedConversation,
  MovedSide,
  PartDifference,
} from './comparison.ts';
export type { ComparedConversation, Side, Sides } from './side.ts';
export { movedConversations } from './moved.ts';
export { differencesByPerson } from './people.ts';
export type { PersonDifference } from './people.ts';
