export { copyInputs } from './write-lives.ts';
export { readLifesimLives, readRunInputs } from './read-lives.ts';
export type { ChosenLives, LivesChoice, PlannedLife } from './read-lives.ts';
