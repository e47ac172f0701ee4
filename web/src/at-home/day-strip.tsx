import type { WhoTheyAre } from '../../../src/studio/at-home/who-they-are.ts';
import { clockText } from '../../../src/person/clock-text.ts';
import { useWidth } from '../home-scene/use-size.ts';
import { Card } from '../parts/card.tsx';
import classes from './day-strip.module.css';
import type { DayState } from './day-state.ts';
import { StripLegend } from './strip-legend.tsx';
import { rows, StripMarks } from './strip-marks.tsx';
import { texts } from './texts.ts';
import type { Pace } from './use-pace.ts';

/** The day as far as it has come: what was done, what was said, and how silence and speech were rated. */
export function DayStrip(props: { state: DayState; pace: Pace; who: WhoTheyAre | null; tickMinutes: number }) {
  const { state, pace, who, tickMinutes } = props;
  const t = texts.use();
  const [frame, width] = useWidth<HTMLDivElement>();
  const first = Math.floor(pace.from / 60) * 60;
  const last = Math.max(Math.ceil(pace.to / 60) * 60, first + 60);
  const x = (minute: number) => ((Math.min(last, Math.max(first, minute)) - first) / (last - first)) * width;
  const { position } = pace.playback;
  const words = state.told.reduce((count, { text }) => count + (text === null ? 0 : 1), 0);
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
            aria-label={t('stripLabel', { time: clockText(position), count: words })}
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
            <StripMarks state={state} first={first} last={last} width={width} tickMinutes={tickMinutes} />
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
