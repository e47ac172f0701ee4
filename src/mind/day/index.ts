export { dayFindings, dayRules } from './day-findings.ts';
export type { DayFinding } from './day-findings.ts';
export type { DayPlanner, DayQuestion } from './day-planner.ts';
export { modelPlanner } from './llm/model-planner.ts';
export { plannerLine } from './llm/planner-line.ts';
export { modelPlannerPrompts, shownPlannerPrompts } from './llm/prompts.ts';
export { planDay } from './plan-day.ts';
export { rulePlanner } from './rule-planner.ts';
