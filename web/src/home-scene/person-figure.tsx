import classes from './home-scene.module.css';
import type { ScenePerson } from './scene-person.ts';

/** Somebody seen from above. @param size of the figure: 1 is as large as people are beside furniture */
export function PersonFigure({ person, size }: { person: ScenePerson; size: number }) {
  const { x, y, walking, away = false, heading = 180 } = person;
  return (
    <g
      transform={`translate(${x} ${y}) scale(${size})`}
      className={classes['person']}
      data-away={away || undefined}
      aria-hidden
    >
      <circle r={0.62} className={classes['halo']} />
      <g transform={`rotate(${heading})`}>
        {walking && (
          <>
            <ellipse cx={-0.14} cy={-0.1} rx={0.09} ry={0.19} className={classes['footLeft']} />
            <ellipse cx={0.14} cy={-0.1} rx={0.09} ry={0.19} className={classes['footRight']} />
          </>
        )}
        <rect x={-0.44} y={-0.13} width={0.88} height={0.36} rx={0.18} className={classes['shoulders']} />
        <circle cy={-0.08} r={0.23} className={classes['head']} />
        <path d="M-.2 -.12A.21 .21 0 0 0 .2 -.12Q0 -.02 -.2 -.12Z" className={classes['hair']} />
      </g>
    </g>
  );
}
