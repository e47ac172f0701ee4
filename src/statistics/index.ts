export { estimate } from './estimate.ts';
export type { Estimate, EstimateOptions, Interval } from './estimate.ts';
export type { Observation } from './observation.ts';
export { pairedDifference } from './paired.ts';
export type { PairedDifference } from './paired.ts';
export { addVerdicts, agreementOf, noAgreement } from './agreement.ts';
export type { Agreement, AgreementCounts } from './agreement.ts';
