/** Where the person of a scene is, in tiles of the plan: the middle of tile 0, 0 is 0.5, 0.5. */
export interface ScenePerson {
  x: number;
  y: number;
  /** True on the way from one place to another. */
  walking: boolean;
  /** True away from home: they are then shown at the door. */
  away?: boolean;
  /** Where they look, in degrees: 0 is up, 90 to the right. Default: down. */
  heading?: number;
}
