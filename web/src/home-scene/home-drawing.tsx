import { memo } from 'react';
import type { Door } from './doors.ts';
import classes from './home-scene.module.css';
import type { HomePlan } from './plan.ts';

/**
 * Rooms, walls, doors and furniture: all of a home that stays where it is.
 * @param props.width of the plan in tiles: tiles are numbered row by row
 */
export const HomeDrawing = memo(function HomeDrawing(props: { plan: HomePlan; width: number; room: string | null }) {
  const { plan, width, room } = props;
  const outside = plan.rooms.filter(({ kind }) => kind === 'outside');
  const inside = plan.rooms.filter(({ kind }) => kind !== 'outside');
  return (
    <g aria-hidden>
      {outside.map(({ name, path }) => (
        <path key={name} d={path} className={classes['outside']} data-here={name === room || undefined} />
      ))}
      <path d={plan.walls} className={classes['walls']} />
      {inside.map(({ name, path, kind }) => (
        <g key={name}>
          <path d={path} className={classes['room']} data-here={name === room || undefined} />
          {kind === 'wet' && <path d={path} fill="url(#home-tiles)" />}
          {kind === 'stairs' && <path d={path} fill="url(#home-steps)" />}
        </g>
      ))}
      {plan.doors.map((door) => (
        <DoorDrawing key={door.tiles[0]} door={door} width={width} />
      ))}
      {plan.pieces.map(({ name, transform, drawing }) => (
        <g key={`${name} ${transform}`} transform={transform}>
          <path d={drawing.body} className={classes['piece']} />
          {drawing.leaf !== undefined && <path d={drawing.leaf} className={classes['leaf']} />}
          {drawing.detail !== undefined && <path d={drawing.detail} className={classes['detail']} />}
        </g>
      ))}
    </g>
  );
});

function DoorDrawing({ door, width }: { door: Door; width: number }) {
  const { tiles, upright, opens, leaf, entrance } = door;
  const [x, y] = [tiles[0]! % width, Math.floor(tiles[0]! / width)];
  const length = tiles.length;
  const place = upright ? `translate(${x} ${y})` : `matrix(0 1 1 0 ${x} ${y})`;
  const swing = 0.84;
  return (
    <g transform={place}>
      <rect x={0} y={0.18} width={length} height={0.64} className={classes['gap']} />
      <path d={`M0 .3V.7M${length} .3V.7`} className={classes['frame']} />
      {leaf && (
        <>
          <path
            d={`M.08 .5V${0.5 + opens * swing}A${swing} ${swing} 0 0 ${opens === 1 ? 0 : 1} ${0.08 + swing} .5`}
            className={classes['swing']}
          />
          <path d={`M.08 .5V${0.5 + opens * swing}`} className={entrance ? classes['entrance'] : classes['doorLeaf']} />
        </>
      )}
    </g>
  );
}
