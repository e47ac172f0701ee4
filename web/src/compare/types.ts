export type {
  ComparedMetric,
  ComparedPart,
  ComparedView,
  Focus,
  PersonView,
} from '../../../src/studio/compare/compared-view.ts';
