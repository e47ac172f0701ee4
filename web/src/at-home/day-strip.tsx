import type { WhoTheyAre } from '../../../src/studio/at-home/who-they-are.ts';
import { clockText } from '../home-scene/clock-text.ts';
import { gradeOf, scoreOf } from '../home-scene/rating.ts';
import { useWidth } from '../home-scene/use-size.ts';
import { Card } from '../parts/card.tsx';
import classes from './day-strip.module.css';
import type { DayState } from './day-state.ts';
import { stretchesOf } from './day-stretches.ts';
import { StripLegend } from './strip-legend.tsx';
import { texts } from './texts.ts';
import type { Pace } from './use-pace.ts';

const rows = { windows: 4, activities: 16, ticks: 56, words: 84, hours: 112 };

/** The day as far as it has come: what was done, what was said, and how silence and speech were rated. */
export function DayStrip(props: { state: DayState; pace: Pace; who: WhoTheyAre | null; tickMinutes: number }) {
  const { state, pace, who, tickMinutes } = props;
  const t = texts.use();
  const [frame, width] = useWidth<HTMLDivElement>();
  const first = Math.floor(pace.from / 60) * 60;
  const last = Math.max(Math.ceil(pace.to / 60) * 60, first + 60);
  const x = (minute: number) => ((Math.min(last, Math.max(first, minute)) - first) / (last - first)) * width;
  const { position } = pace.playback;
  const stretches = stretchesOf(state, tickMinutes);
  const words = state.told.filter(({ text }) => text !== null);
  const step = 60 * ([1, 2, 3, 4].find((each) => (width * each * 60) / (last - first) > 52) ?? 6);
  const hours = Array.from({ length: Math.floor((last - first) / step) + 1 }, (_, index) => first + index * step);
  const windows =
    who === null
      ? []
      : (['protected', 'receptive'] as const).flatMap((kind) => who[kind].map((each) => ({ ...each, kind })));
  return (
    <Card title={t('strip')}>
      <div ref={frame} className={classes['frame']}>
        {width > 0 && (
          <svg
            width={width}
            height={118}
            role="img"
            aria-label={t('stripLabel', { time: clockText(position), count: words.length })}
          >
            <defs>
              <pattern
                id="at-home-hatch"
                width="6"
                height="6"
                patternUnits="userSpaceOnUse"
                patternTransform="rotate(45)"
              >
                <path d="M0 0V6" className={classes['hatch']} />
              </pattern>
            </defs>
            {windows.map(({ kind, from, to, why }) => (
              <rect
                key={`${kind} ${from}`}
                x={x(from)}
                y={rows.windows}
                width={Math.max(0, x(to) - x(from))}
                height={8}
                className={classes[kind]}
              >
                <title>{`${clockText(from)}–${clockText(to)} ${why}`}</title>
              </rect>
            ))}
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
              <path
                key={tick}
                d={`M${x(minute)} ${rows.words}l6 11h-12z`}
                className={classes['word']}
                data-grade={gradeOf(rating === null ? null : scoreOf(rating))}
              >
                <title>{`${clockText(minute)} ${text ?? ''}`}</title>
              </path>
            ))}
            {state.failed.map(({ tick, minute }) => (
              <path key={tick} d={`M${x(minute) - 4} ${rows.words + 2}l8 8m0-8l-8 8`} className={classes['failed']} />
            ))}
            <path d={`M0 ${rows.words + 14}H${width}`} className={classes['axis']} />
            {hours.map((hour, place) => (
              <text
                key={hour}
                x={Math.min(width - 2, x(hour))}
                y={rows.hours}
                className={classes['hour']}
                textAnchor={place === 0 ? 'start' : hour >= last ? 'end' : 'middle'}
              >
                {clockText(hour)}
              </text>
            ))}
            <path d={`M${x(position)} 0V${rows.words + 18}`} className={classes['now']} />
          </svg>
        )}
      </div>
      <StripLegend hasWindows={windows.length > 0} />
    </Card>
  );
}
