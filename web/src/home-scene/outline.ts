/** A corner of an outline, in tiles. */
interface Corner {
  x: number;
  y: number;
}

const sides = [
  { dx: 0, dy: -1, from: [0, 0], to: [1, 0] },
  { dx: 1, dy: 0, from: [1, 0], to: [1, 1] },
  { dx: 0, dy: 1, from: [1, 1], to: [0, 1] },
  { dx: -1, dy: 0, from: [0, 1], to: [0, 0] },
] as const;

/**
 * The outline of some tiles as one SVG path, its corners rounded; holes are outlines of their own, the other way round.
 * @param options.width of the plan: tiles are numbered row by row
 * @param options.grow by how much the outline lies outside of the tiles, in tiles; negative: within
 * @param options.radius of the corners, in tiles
 */
export function outline(
  tiles: ReadonlySet<number>,
  { width, grow, radius }: { width: number; grow: number; radius: number },
): string {
  return loopsOf(tiles, width)
    .map((loop) => rounded(grown(corners(loop), grow), radius))
    .join('');
}

/** Closed ways around the tiles, with these to their right. */
function loopsOf(tiles: ReadonlySet<number>, width: number): Corner[][] {
  const starts = new Map<string, { from: Corner; to: Corner }[]>();
  for (const tile of tiles) {
    const [x, y] = [tile % width, Math.floor(tile / width)];
    for (const { dx, dy, from, to } of sides) {
      const isInside = x + dx >= 0 && x + dx < width && tiles.has((y + dy) * width + x + dx);
      if (isInside) continue;
      const edge = { from: { x: x + from[0], y: y + from[1] }, to: { x: x + to[0], y: y + to[1] } };
      const key = keyOf(edge.from);
      starts.set(key, [...(starts.get(key) ?? []), edge]);
    }
  }
  const loops: Corner[][] = [];
  for (let first = takeAny(starts); first !== undefined; first = takeAny(starts)) {
    const loop = [first.from];
    let edge = first;
    while (keyOf(edge.to) !== keyOf(first.from)) {
      loop.push(edge.to);
      edge = takeNext(starts, edge);
    }
    loops.push(loop);
  }
  return loops;
}

type Edges = Map<string, { from: Corner; to: Corner }[]>;

function takeAny(starts: Edges) {
  const [key] = starts.keys();
  return key === undefined ? undefined : take(starts, key, 0);
}

/** Where tiles touch at a corner alone, the way that turns right keeps to its own tile. */
function takeNext(starts: Edges, { from, to }: { from: Corner; to: Corner }) {
  const key = keyOf(to);
  const choices = starts.get(key)!;
  const turn = ({ to: end }: { to: Corner }) => (to.x - from.x) * (end.y - to.y) - (to.y - from.y) * (end.x - to.x);
  const place = choices.reduce((best, each, at) => (turn(each) > turn(choices[best]!) ? at : best), 0);
  return take(starts, key, place);
}

function take(starts: Edges, key: string, place: number) {
  const choices = starts.get(key)!;
  const [edge] = choices.splice(place, 1);
  if (choices.length === 0) starts.delete(key);
  return edge!;
}

function keyOf({ x, y }: Corner): string {
  return `${x} ${y}`;
}

/** The points of a loop at which it turns. */
function corners(loop: readonly Corner[]): Corner[] {
  return loop.filter((corner, place) => {
    const before = loop.at(place - 1)!;
    const after = loop[(place + 1) % loop.length]!;
    return (before.x === corner.x) !== (corner.x === after.x);
  });
}

function grown(loop: readonly Corner[], by: number): Corner[] {
  return loop.map((corner, place) => {
    const into = direction(loop.at(place - 1)!, corner);
    const out = direction(corner, loop[(place + 1) % loop.length]!);
    return { x: corner.x + by * (into.y + out.y), y: corner.y - by * (into.x + out.x) };
  });
}

function rounded(loop: readonly Corner[], radius: number): string {
  const parts = loop.map((corner, place) => {
    const before = loop.at(place - 1)!;
    const after = loop[(place + 1) % loop.length]!;
    const reach = Math.min(radius, length(before, corner) / 2, length(corner, after) / 2);
    const into = direction(before, corner);
    const out = direction(corner, after);
    const start = point({ x: corner.x - into.x * reach, y: corner.y - into.y * reach });
    const end = point({ x: corner.x + out.x * reach, y: corner.y + out.y * reach });
    return `${place === 0 ? 'M' : 'L'}${start}Q${point(corner)} ${end}`;
  });
  return `${parts.join('')}Z`;
}

function direction(from: Corner, to: Corner): Corner {
  return { x: Math.sign(to.x - from.x), y: Math.sign(to.y - from.y) };
}

function length(from: Corner, to: Corner): number {
  return Math.abs(to.x - from.x) + Math.abs(to.y - from.y);
}

function point({ x, y }: Corner): string {
  return `${Number(x.toFixed(3))} ${Number(y.toFixed(3))}`;
}
