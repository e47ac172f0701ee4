import type { Grade } from '../../../src/report/days/grade.ts';
import classes from './day-strip.module.css';

const shapes: Readonly<Record<Grade, string>> = {
  good: 'M-4 0a4 4 0 1 0 8 0a4 4 0 1 0-8 0z',
  middling: 'M0-5 5 0 0 5-5 0Z',
  bad: 'M-3.5-3.5h7v7h-7z',
  unknown: 'M-3.5 0a3.5 3.5 0 1 0 7 0a3.5 3.5 0 1 0-7 0z',
};

/** A suggestion on the line of a day: the higher, the better it was rated; with the shape of its grade. */
export function GradeMark(props: {
  x: string;
  /** Height of the line, in pixels. */
  base: number;
  score: number | null;
  grade: Grade;
  /** Pixels of one point of the score. */
  step?: number;
  title?: string;
}) {
  const { x, base, score, grade, step = 10, title } = props;
  const height = 6 + step * (score ?? 0);
  return (
    <svg x={x} y={base - height} overflow="visible">
      <line y1={0} y2={height} className={classes['stem']} data-grade={grade} />
      <path d={shapes[grade]} className={classes['grade']} data-grade={grade} />
      {title !== undefined && <title>{title}</title>}
    </svg>
  );
}

/** The shape of a grade at a place of a drawing. */
export function GradeShape({ x, y, grade, title }: { x: number; y: number; grade: Grade; title: string }) {
  return (
    <svg x={x} y={y} overflow="visible">
      <path d={shapes[grade]} className={classes['grade']} data-grade={grade} />
      <title>{title}</title>
    </svg>
  );
}

/** The shape of a grade alone, for a legend. */
export function GradeKey({ grade }: { grade: Grade }) {
  return (
    <svg width={12} height={12} viewBox="-6 -6 12 12" aria-hidden className={classes['key']}>
      <path d={shapes[grade]} className={classes['grade']} data-grade={grade} />
    </svg>
  );
}
