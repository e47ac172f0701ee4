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
        <g className={walking ? classes['steps'] : undefined}>
          {walking && (
            <>
              <ellipse cx={-0.14} cy={-0.1} rx={0.09} ry={0.19} className={classes['footLeft']} />
              <ellipse cx={0.14} cy={-0.1} rx={0.09} ry={0.19} className={classes['footRight']} />
            </>
          )}
        </g>
        <path d="M-.4 .04Q-.4 -.2 0 -.2T.4 .04Q.4 .22 0 .22T-.4 .04Z" className={classes['shoulders']} />
        <circle cy={-0.02} r={0.19} className={classes['head']} />
        <path d="M-.19 .0A.19 .19 0 0 0 .19 .0Q0 .06 -.19 .0Z" className={classes['hair']} />
      </g>
    </g>
  );
}
