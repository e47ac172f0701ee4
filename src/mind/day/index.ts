export { planDay } from './plan-day.ts';
