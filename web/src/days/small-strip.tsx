import { memo } from 'react';
import type { DayStrip } from '../../../src/studio/days/days-of-life.ts';
import { gradeOf } from '../../../src/report/days/grade.ts';
import strip from './day-strip.module.css';
import classes from './other-days.module.css';

/** Pixels: the line on which suggestions stand, and how high a point of their score is. */
const line = 24;
const step = 4.5;

/** A day in little: its suggestions by how they were rated, and under the line the silence that was faulted. */
export const SmallStrip = memo(function SmallStrip(props: { strip: DayStrip; up: number; bed: number }) {
  const { strip: day, up, bed } = props;
  const at = (minute: number) => `${((100 * (minute - up)) / (bed - up)).toFixed(2)}%`;
  return (
    <svg width="100%" height={34} aria-hidden className={classes['strip']}>
      <line x1={at(day.up)} x2={at(day.bed)} y1={line} y2={line} className={strip['base']} />
      {day.faulted.map(([from, to]) => (
        <rect key={from} x={at(from)} width={at(up + to - from)} y={line + 2} height={6} className={strip['faulted']} />
      ))}
      {day.said.map(([minute, score]) => (
        <circle
          key={minute}
          cx={at(minute)}
          cy={line - 3 - step * (score ?? 0)}
          r={2.6}
          className={strip['grade']}
          data-grade={gradeOf(score)}
        />
      ))}
      {day.failed.map((minute) => (
        <svg key={minute} x={at(minute)} y={line} overflow="visible">
          <path d="M-3-3 3 3M3-3-3 3" className={strip['failed']} />
        </svg>
      ))}
    </svg>
  );
});
