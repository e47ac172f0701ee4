import type { Scene } from './scene.ts';

/** The scene in two or three short lines; the weather's line is left out where it is not known. */
export function sceneText(scene: Scene): string {
  const weather = scene.weather === null ? [] : [`Weather: ${scene.weather}`];
  return [`Time: ${scene.time}`, `Place: ${scene.place}`, ...weather].join('\n');
}
