export { examine } from './examine.ts';
export type { Examination } from './examine.ts';
export { doctorExitCode } from './finding.ts';
export type { Finding } from './finding.ts';
