export type { Scene } from './scene.ts';
export { sceneText } from './scene-text.ts';
