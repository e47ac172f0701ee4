import { useElementSize } from '@mantine/hooks';
import { useId } from 'react';
import type { StepOf } from './story.ts';
import { texts } from './texts.ts';
import { chanceCurve } from './way-chance.ts';
import classes from './way.module.css';

const box = { height: 150, left: 34, right: 14, top: 10, bottom: 26 };
/** Hours that the curve shows at least. */
const leastHours = 72;

/** How the chance rises with the hours, and what was drawn at each point of the way: who falls into the shade lets something arise. */
export function WayCurve({ way, turning }: { way: readonly StepOf<'passed'>[]; turning: number }) {
  const t = texts.use();
  const id = useId();
  const { ref, width: measured } = useElementSize();
  const width = Math.max(240, measured);
  const most = Math.max(leastHours, ...way.map(({ hours }) => hours)) * 1.06;
  const x = (hours: number) => box.left + (hours / most) * (width - box.left - box.right);
  const y = (share: number) => box.top + (1 - share) * (box.height - box.top - box.bottom);
  const curve = chanceCurve(most, turning, 40).map(
    ({ hours, chance }) => `${x(hours).toFixed(1)},${y(chance).toFixed(1)}`,
  );
  const ticks = ticksOf(most, width < 420 ? 4 : 7);
  return (
    <div ref={ref}>
      <svg className={classes['curve']} viewBox={`0 0 ${width} ${box.height}`} role="img" aria-labelledby={id}>
        <title id={id}>{t('curve')}</title>
        {[0, 0.5, 1].map((share) => (
          <g key={share}>
            <line className={classes['grid']} x1={box.left} x2={width - box.right} y1={y(share)} y2={y(share)} />
            <text className={classes['tick']} x={box.left - 6} y={y(share) + 4} textAnchor="end">
              {share === 0.5 ? '0.5' : share}
            </text>
          </g>
        ))}
        {ticks.map((hours) => (
          <text key={hours} className={classes['tick']} x={x(hours)} y={box.height - 8} textAnchor="middle">
            {hours} h
          </text>
        ))}
        <polygon className={classes['shade']} points={`${x(0)},${y(0)} ${curve.join(' ')} ${x(most)},${y(0)}`} />
        <polyline className={classes['line']} points={curve.join(' ')} />
        {way.map(({ minute, hours, probability, drawn }) => (
          <g key={minute} className={classes['drawnAt']} data-arises={drawn < probability || undefined}>
            <line x1={x(hours)} x2={x(hours)} y1={y(0)} y2={y(probability)} />
            <circle cx={x(hours)} cy={y(drawn)} r={drawn < probability ? 6 : 4.5} />
          </g>
        ))}
      </svg>
    </div>
  );
}

function ticksOf(most: number, count: number): number[] {
  const step = [12, 24, 48, 96, 168, 336, 672, 1344].find((each) => most / each <= count) ?? 2688;
  return Array.from({ length: Math.floor((0.96 * most) / step) + 1 }, (_, index) => index * step);
}
