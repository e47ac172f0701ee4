export type {
  ComparedMetric,
  ComparedPart,
  ComparedView,
  Focus,
  PersonView,
} from '../../../src/studio/compare/compared-view.ts';
export type { MovedDaysView as MovedDays } from '../../../src/studio/compare/moved-days-view.ts';
