/** A thing seen from above, as pieces of SVG paths in tiles: what is filled, what is only drawn, and what is green. */
export interface Drawing {
  body: string;
  detail?: string;
  leaf?: string;
}

/** How a thing of some size is drawn; its back is above. */
export type Shape = (width: number, depth: number) => Drawing;
