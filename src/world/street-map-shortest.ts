import type { Point } from './plane.ts';

/** A node at which a way may begin or end, and how far it is to it. */
export interface Door {
  node: number;
  far: number;
}

/** The shortest way from any of the starts to any of the goals (Dijkstra's); null where none leads. */
export function shortestWay(
  points: readonly Point[],
  links: readonly (readonly { to: number; far: number }[])[],
  starts: readonly Door[],
  goals: readonly Door[],
): Point[] | null {
  const far = new Float64Array(points.length).fill(Infinity);
  const before = new Int32Array(points.length).fill(-1);
  const open = queue();
  for (const { node, far: way } of starts) {
    far[node] = Math.min(far[node]!, way);
    open.push(node, way);
  }
  for (let next = open.pop(); next !== null; next = open.pop()) {
    if (next.far > far[next.node]!) continue;
    for (const { to, far: way } of links[next.node]!) {
      const whole = next.far + way;
      if (whole >= far[to]!) continue;
      far[to] = whole;
      before[to] = next.node;
      open.push(to, whole);
    }
  }
  const [best] = goals.toSorted((a, b) => far[a.node]! + a.far - (far[b.node]! + b.far));
  if (best === undefined || far[best.node] === Infinity) return null;
  const way: Point[] = [];
  for (let node = best.node; node >= 0; node = before[node]!) way.push(points[node]!);
  return way.toReversed();
}

/** A binary heap of nodes, the nearest first. */
function queue() {
  const heap: { node: number; far: number }[] = [];
  return {
    push(node: number, far: number) {
      let at = heap.push({ node, far }) - 1;
      while (at > 0) {
        const above = (at - 1) >> 1;
        if (heap[above]!.far <= heap[at]!.far) break;
        [heap[above], heap[at]] = [heap[at]!, heap[above]!];
        at = above;
      }
    },
    pop(): { node: number; far: number } | null {
      const first = heap[0];
      const last = heap.pop();
      if (first === undefined || last === undefined || heap.length === 0) return first ?? null;
      heap[0] = last;
      for (let at = 0; ;) {
        const [left, right] = [2 * at + 1, 2 * at + 2];
        let least = at;
        if (left < heap.length && heap[left]!.far < heap[least]!.far) least = left;
        if (right < heap.length && heap[right]!.far < heap[least]!.far) least = right;
        if (least === at) return first;
        [heap[least], heap[at]] = [heap[at]!, heap[least]!];
        at = least;
      }
    },
  };
}
