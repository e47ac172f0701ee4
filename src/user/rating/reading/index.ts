export { readText } from './read-text.ts';
export { redLineFaults } from './red-line-faults.ts';
export type { SuggestionReading } from './suggestion-reading.ts';
export { toneFaults } from './tone-faults.ts';
export type { ToneFault } from './tone-faults.ts';
