export { toldBefore, violationsOf } from './find-violations.ts';
export type { LegalityGrounds } from './find-violations.ts';
export { legalityRules } from './rules.ts';
export type { EarlierEvent, LegalityRule } from './rules.ts';
