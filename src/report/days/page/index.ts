export { daysPage } from './days-page.ts';
export type { DayOfOne, DaysReportData, DaysReportStudy } from './days-report-data.ts';
