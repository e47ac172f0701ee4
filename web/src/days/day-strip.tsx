import { memo, useMemo, type PointerEvent } from 'react';
import type { WholeDay } from '../../../src/studio/days/whole-day.ts';
import { scoreOf } from '../../../src/journal/days/rating.ts';
import { gradeOf } from '../../../src/report/days/grade.ts';
import { activityParts } from '../../../src/report/days/activity-parts.ts';
import { clockText } from '../../../src/person/clock-text.ts';
import { useWidth } from '../home-scene/use-size.ts';
import classes from './day-strip.module.css';
import { GradeMark } from './grade-mark.tsx';
import { hoursOf, lanes, placeOf } from './strip-lanes.ts';
import { texts } from './texts.ts';

/** The whole day from left to right. Who points into it is taken there; the slider beside it does the same by keyboard. */
export function DayStrip(props: { day: WholeDay; minute: number; onSeek: (minute: number) => void }) {
  const { day, minute, onSeek } = props;
  const [frame, width] = useWidth<HTMLDivElement>();
  const { up, bed } = day.plan;
  const seek = (event: PointerEvent<HTMLDivElement>) => {
    const { left, width: whole } = event.currentTarget.getBoundingClientRect();
    onSeek(up + ((event.clientX - left) / whole) * (bed - up));
  };
  return (
    <div
      ref={frame}
      className={classes['strip']}
      onPointerDown={(event) => {
        event.currentTarget.setPointerCapture(event.pointerId);
        seek(event);
      }}
      onPointerMove={(event) => event.buttons === 1 && seek(event)}
    >
      <Lanes day={day} width={width} />
      <div className={classes['head']} style={{ left: placeOf(day.plan, minute) }} aria-hidden />
    </div>
  );
}

const Lanes = memo(function Lanes({ day, width }: { day: WholeDay; width: number }) {
  const t = texts.use();
  const { plan, suggestions, silences, failures, talks, tally } = day;
  const parts = useMemo(() => activityParts(plan.activities), [plan]);
  const at = (minute: number) => placeOf(plan, minute);
  const span = (from: number, to: number) =>
    `${(100 * Math.max(0, Math.min(to, plan.bed) - Math.max(from, plan.up))) / (plan.bed - plan.up)}%`;
  const pixels = (from: number, to: number) => (width * (to - from)) / (plan.bed - plan.up);
  const label = t('stripLabel', {
    up: clockText(plan.up),
    bed: clockText(plan.bed),
    suggestions: t('suggestionsCount', { count: suggestions.length }),
    good: tally.successes,
    missed: tally.missedOpportunities,
    guarded: tally.guarded,
  });
  return (
    <svg role="img" aria-label={label} width="100%" height={lanes.height} className={classes['lanes']}>
      {hoursOf(plan, width).map((minute) => (
        <g key={minute}>
          <line x1={at(minute)} x2={at(minute)} y1={0} y2={lanes.axis} className={classes['grid']} />
          <text x={at(minute)} y={lanes.axis + 15} className={classes['hour']}>
            {clockText(minute)}
          </text>
        </g>
      ))}
      {parts.map(({ from, to, kind, part }) => (
        <g key={from}>
          <rect x={at(from)} y={lanes.doing} width={span(from, to)} height={8} fill={`var(--${kind})`} rx={2} />
          {pixels(from, to) > part.length * 6.5 + 6 && (
            <text x={at(from)} y={lanes.doing - 5} className={classes['part']}>
              {part}
            </text>
          )}
          <title>{`${clockText(from)}–${clockText(to)} ${part}`}</title>
        </g>
      ))}
      {(['receptive', 'protected'] as const).flatMap((kind) =>
        day[kind].map(({ from, to, why }) => (
          <rect
            key={`${kind} ${from}`}
            x={at(from)}
            y={lanes.windows}
            width={span(from, to)}
            height={9}
            className={classes[kind]}
          >
            <title>{`${clockText(from)}–${clockText(to)} ${why}`}</title>
          </rect>
        )),
      )}
      {talks.map(({ event, from, to }) => (
        <rect
          key={event}
          x={at(from)}
          y={lanes.said - 46}
          width={span(from, to ?? from + 3)}
          height={46}
          className={classes['talk']}
        />
      ))}
      <line x1="0" x2="100%" y1={lanes.said} y2={lanes.said} className={classes['base']} />
      {silences.map(({ from, to, rating }) => {
        const faults = 4 - (scoreOf(rating) ?? 4);
        return (
          <rect
            key={from}
            x={at(from)}
            y={lanes.silent}
            width={span(from, to)}
            height={faults === 0 ? 3 : 5 + 4 * faults}
            className={faults === 0 ? classes['silent'] : classes['faulted']}
          />
        );
      })}
      {suggestions.map(({ at: said, rating, text }) => {
        const score = rating === null ? null : scoreOf(rating);
        return (
          <GradeMark
            key={said}
            x={at(said)}
            base={lanes.said}
            score={score}
            grade={gradeOf(score)}
            title={`${clockText(said)} ${text.slice(0, 200)}`}
          />
        );
      })}
      {failures.map(({ at: failed, kind }) => (
        <svg key={failed} x={at(failed)} y={lanes.said} overflow="visible">
          <path d="M-4-4 4 4M4-4-4 4" className={classes['failed']} />
          <title>{`${clockText(failed)} ${kind}`}</title>
        </svg>
      ))}
    </svg>
  );
});
