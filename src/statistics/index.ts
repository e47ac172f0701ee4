export { estimate } from './estimate.ts';
export type { Estimate, EstimateOptions, Interval } from './estimate.ts';
export type { Observation } from './observation.ts';
export { pairedDifference } from './paired.ts';
export type { PairedDifference } from './paired.ts';
