export type { Scene } from './scene.ts';
