export { copyInputs, readLifesimLives, readRunInputs } from './lifesim/index.ts';
export type { ChosenLives, LivesChoice, PlannedLife } from './lifesim/index.ts';
