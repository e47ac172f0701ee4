import { memo } from 'react';
import { scoreOf } from '../../../src/journal/days/rating.ts';
import { gradeOf } from '../../../src/report/days/grade.ts';
import { clockText } from '../../../src/person/clock-text.ts';
import { GradeShape } from '../days/grade-mark.tsx';
import classes from './day-strip.module.css';
import type { DayState } from './day-state.ts';
import { stretchesOf } from './day-stretches.ts';

/** Where the rows of the strip stand. */
export const rows = { windows: 4, activities: 16, ticks: 56, words: 84, hours: 112 };

/** What was done and said, and how it was rated: drawn anew only where more of the day has been lived. */
export const StripMarks = memo(function StripMarks(props: {
  state: DayState;
  first: number;
  last: number;
  width: number;
  tickMinutes: number;
}) {
  const { state, first, last, width, tickMinutes } = props;
  const x = (minute: number) => ((Math.min(last, Math.max(first, minute)) - first) / (last - first)) * width;
  const stretches = stretchesOf(state, tickMinutes);
  const words = state.told.filter(({ text }) => text !== null);
  return (
    <>
      {stretches.map(({ from, to, doing, part }, place) => (
        <g key={from}>
          <rect
            x={x(from)}
            y={rows.activities}
            width={Math.max(1, x(to) - x(from) - 1)}
            height={34}
            rx={4}
            className={classes['activity']}
            data-odd={place % 2 === 1 || undefined}
          >
            <title>{`${clockText(from)}–${clockText(to)} ${doing}`}</title>
          </rect>
          {x(to) - x(from) > 58 && (
            <foreignObject x={x(from) + 6} y={rows.activities} width={x(to) - x(from) - 12} height={34}>
              <div className={classes['doing']}>{part}</div>
            </foreignObject>
          )}
        </g>
      ))}
      {state.told.map(({ tick, minute, text, rating }) => {
        const score = rating === null ? null : scoreOf(rating);
        const height = score === null ? 3 : 3 + 4 * score;
        return (
          <rect
            key={tick}
            x={x(minute)}
            y={rows.ticks + 20 - height}
            width={Math.max(0.7, x(minute + tickMinutes) - x(minute) - 0.2)}
            height={height}
            className={classes['tick']}
            data-spoken={text !== null || undefined}
            data-faulted={(text === null && score !== null && score < 4) || undefined}
          />
        );
      })}
      {words.map(({ tick, minute, text, rating }) => (
        <GradeShape
          key={tick}
          x={x(minute)}
          y={rows.words + 6}
          grade={gradeOf(rating === null ? null : scoreOf(rating))}
          title={`${clockText(minute)} ${text ?? ''}`}
        />
      ))}
      {state.failed.map(({ tick, minute }) => (
        <path key={tick} d={`M${x(minute) - 4} ${rows.words + 2}l8 8m0-8l-8 8`} className={classes['failed']} />
      ))}
    </>
  );
});
