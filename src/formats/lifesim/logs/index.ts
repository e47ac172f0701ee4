export { readLifesimLogs } from './import-logs.ts';
export type { ImportedLogs } from './import-logs.ts';
export type { ImportedVerdict } from './import-verdicts.ts';
export { judgeFileMetrics } from './judge-rows.ts';
export type { JudgeFileMetric, JudgeFileVerdict } from './judge-rows.ts';
export { openLifesimExport } from './write-export.ts';
export type { JudgeFileVerdicts, LifesimExport, LoggedLife } from './write-export.ts';
