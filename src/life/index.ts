export { simulateLife } from './life.ts';
export type { Simulation } from './simulation.ts';
export { assistantView } from './view.ts';
export type { View, Visible } from './view.ts';
export * from './day/index.ts';
export * from './timeline/index.ts';
