import type { CSSProperties, ReactNode } from 'react';
import type { DrawnHome } from '../../../src/world/home/drawn-home.ts';
import { cameraOf } from './camera.ts';
import { HomeDrawing } from './home-drawing.tsx';
import classes from './home-scene.module.css';
import { PersonFigure } from './person-figure.tsx';
import { planOf } from './plan.ts';
import { RoomNames } from './room-names.tsx';
import type { ScenePerson } from './scene-person.ts';
import { useWidth } from './use-size.ts';

/** Share of the window's height that a home takes at most. */
const mostOfWindow = 0.6;

/** Below this width a bubble stands under the home: beside the person it would hide them. */
const wide = 620;

/**
 * A home from above with somebody in it.
 * @param props.home as the server sends it: `DrawnHome` of src/world/home
 * @param props.person null: nobody is shown yet
 * @param props.room the name of the room in which they are; null: none
 * @param props.label what is to be seen, for those who do not see it
 * @param props.bubble what is said to them at the moment, such as a `SuggestionBubble`; it points at them
 * @param props.children stands over the upper left corner, such as a clock
 */
export function HomeScene(props: {
  home: DrawnHome;
  person: ScenePerson | null;
  room: string | null;
  label: string;
  bubble?: ReactNode;
  children?: ReactNode;
}) {
  const { home, person, room, label, bubble = null, children } = props;
  const [frame, width] = useWidth<HTMLDivElement>();
  const plan = planOf(home);
  const height = Math.max(260, window.innerHeight * mostOfWindow);
  const camera = cameraOf(plan.view, person, { width, height });
  const figure = Math.max(1, 27 / Math.max(1, camera.scale));
  const hasRoom = width >= wide;
  return (
    <div className={classes['scene']} ref={frame}>
      {width > 0 && (
        <div className={classes['stage']} style={{ height: camera.height * camera.scale }}>
          <svg
            role="img"
            aria-label={label}
            width={camera.width * camera.scale}
            height={camera.height * camera.scale}
            viewBox={`${camera.x} ${camera.y} ${camera.width} ${camera.height}`}
            className={classes['svg']}
          >
            <Patterns />
            <HomeDrawing plan={plan} width={home.width} room={room} />
            <RoomNames plan={plan} scale={camera.scale} room={room} />
            {person !== null && <PersonFigure person={person} size={figure} />}
          </svg>
          {hasRoom && bubble !== null && person !== null && (
            <div className={classes['besidePerson']} {...bubblePlace(camera, person, width)}>
              <div className={classes['bubbleAt']}>{bubble}</div>
            </div>
          )}
        </div>
      )}
      {children !== undefined && <div className={classes['corner']}>{children}</div>}
      {!hasRoom && <div className={classes['bubbleUnder']}>{bubble}</div>}
    </div>
  );
}

/** Above or below the person, within the frame; its tip points at them. One that is too high for that comes nearer, and leaves what is under the home free. */
function bubblePlace(camera: ReturnType<typeof cameraOf>, person: ScenePerson, frame: number) {
  const margin = (frame - camera.width * camera.scale) / 2;
  const x = margin + (person.x - camera.x) * camera.scale;
  const y = (person.y - camera.y) * camera.scale;
  const height = camera.height * camera.scale;
  const isBelow = y < height / 2;
  const width = 330;
  const left = Math.min(frame - width - 8, Math.max(8, x - width / 2));
  const style = {
    '--away': `${(isBelow ? y : height - y) + 30}px`,
    '--left': `${left}px`,
    '--width': `${width}px`,
    '--tip': `${Math.min(width - 24, Math.max(24, x - left))}px`,
  };
  return { 'data-below': isBelow || undefined, style: style as CSSProperties };
}

function Patterns() {
  return (
    <defs>
      <pattern id="home-tiles" width={0.5} height={0.5} patternUnits="userSpaceOnUse">
        <path d="M0 0H.5M0 0V.5" className={classes['tileLine']} />
      </pattern>
      <pattern id="home-steps" width={0.5} height={1} patternUnits="userSpaceOnUse">
        <path d="M0 0V1" className={classes['tileLine']} />
      </pattern>
    </defs>
  );
}
