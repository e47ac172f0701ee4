export { githubSummary } from './github-summary.ts';
export { junitReport } from './junit.ts';
export type { Reporter, RunReport } from './reporter.ts';
