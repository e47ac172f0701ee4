import { stretchIndex } from './street-map-stretches.ts';
import { kilometresBetween, type Point } from './plane.ts';
import type { PlaneLine } from './street-map-network.ts';

/** Ends that are at most so many kilometres from another line end on it. */
const touching = 0.012;

/**
 * The same lines with a vertex of their own wherever two of them meet, so that ways can turn there. Railways cross streets without a joint.
 */
export function withJoints(lines: readonly PlaneLine[]): PlaneLine[] {
  const index = stretchIndex(0.15);
  const streets = lines.map(({ kind }) => kind !== 'rail');
  lines.forEach(({ points }, line) => streets[line] && index.add(line, points));
  const joints: Point[][] = lines.map(() => []);
  const ends: (Point | null)[][] = lines.map(() => [null, null]);
  lines.forEach(({ points }, line) => {
    if (!streets[line]) return;
    for (let at = 0; at + 1 < points.length; at++) {
      const later = index.crossings(points[at]!, points[at + 1]!, (stretch) => stretch.line > line);
      for (const { stretch, at: joint } of later) {
        joints[line]!.push(joint);
        joints[stretch.line]!.push(joint);
      }
    }
    [points[0]!, points.at(-1)!].forEach((end, which) => {
      const met = index.nearest(end, touching, (stretch) => stretch.line !== line);
      if (met === null) return;
      ends[line]![which] = met.at;
      joints[met.stretch.line]!.push(met.at);
    });
  });
  return lines.map((each, line) => ({ ...each, points: inserted(each.points, joints[line]!, ends[line]!) }));
}

/** The joints in their order along the line, beside the vertices that it has; ends that touch another line reach it. */
function inserted(
  points: readonly Point[],
  joints: readonly Point[],
  [start, end]: readonly (Point | null)[],
): Point[] {
  const line: Point[] = start === null || start === undefined ? [] : [start];
  points.forEach((point, at) => {
    line.push(point);
    const next = points[at + 1];
    if (next === undefined) return;
    const long = kilometresBetween(point, next);
    const here = joints
      .filter((joint) => kilometresBetween(point, joint) + kilometresBetween(joint, next) < long + 1e-9 + long * 1e-9)
      .toSorted((a, b) => kilometresBetween(point, a) - kilometresBetween(point, b));
    line.push(...here);
  });
  if (end !== null && end !== undefined) line.push(end);
  return line.filter((point, at) => at === 0 || kilometresBetween(point, line[at - 1]!) > 1e-6);
}
