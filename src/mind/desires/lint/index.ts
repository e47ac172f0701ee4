export type { DesireFinding, FindingName } from './finding.ts';
export { lintDesires } from './lint-desires.ts';
