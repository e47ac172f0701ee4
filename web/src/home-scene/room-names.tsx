import { memo } from 'react';
import classes from './home-scene.module.css';
import type { HomePlan } from './plan.ts';

/** Width of a letter of 13 pixels, about. */
const letter = 6.4;

/** The names of rooms, always as large as other text; one that would not fit into its room breaks between its words. */
export const RoomNames = memo(function RoomNames(props: { plan: HomePlan; scale: number; room: string | null }) {
  const { plan, scale, room } = props;
  const size = 13 / scale;
  return (
    <g aria-hidden fontSize={size}>
      {plan.rooms.map(({ name, label }) => {
        const fits = (name.length * letter) / scale <= label.width + 0.5;
        const lines = fits ? [name] : name.split(' ');
        return (
          <text key={name} x={label.x} y={label.y} className={classes['name']} data-here={name === room || undefined}>
            {lines.map((line, at) => (
              <tspan key={line} x={label.x} dy={at === 0 ? size * (0.35 - 0.55 * (lines.length - 1)) : size * 1.1}>
                {line}
              </tspan>
            ))}
          </text>
        );
      })}
    </g>
  );
});
