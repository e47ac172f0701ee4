import { Title } from '@mantine/core';
import type { ComponentType } from 'react';
import { Link } from 'wouter';
import { CompareDrawing } from './drawings/compare-drawing.tsx';
import { DayDrawing } from './drawings/day-drawing.tsx';
import { LifeDrawing } from './drawings/life-drawing.tsx';
import { LiveDrawing } from './drawings/live-drawing.tsx';
import { RunsDrawing } from './drawings/runs-drawing.tsx';
import { TalkDrawing } from './drawings/talk-drawing.tsx';
import { texts } from './texts.ts';
import classes from './doors.module.css';

const doors = [
  { path: '/lives', name: 'doorLife', line: 'doorLifeLine', Drawing: LifeDrawing },
  { path: '/talk', name: 'doorTalk', line: 'doorTalkLine', Drawing: TalkDrawing },
  { path: '/live', name: 'doorLive', line: 'doorLiveLine', Drawing: LiveDrawing },
  { path: '/at-home', name: 'doorDay', line: 'doorDayLine', Drawing: DayDrawing },
  { path: '/runs', name: 'doorRuns', line: 'doorRunsLine', Drawing: RunsDrawing },
  { path: '/compare', name: 'doorCompare', line: 'doorCompareLine', Drawing: CompareDrawing },
] as const satisfies readonly { Drawing: ComponentType; [name: string]: unknown }[];

/** A door to each thing that can be seen here, with a drawing of what is behind it. */
export function Doors() {
  const t = texts.use();
  return (
    <section aria-labelledby="doors">
      <Title order={2} id="doors" mb="md">
        {t('doors')}
      </Title>
      <ul className={classes['doors']}>
        {doors.map(({ path, name, line, Drawing }) => (
          <li key={path}>
            <Link href={path} className={classes['door']}>
              <span className={classes['drawing']}>
                <Drawing />
              </span>
              <span className={classes['words']}>
                <span className={classes['name']}>
                  {t(name)}
                  <span aria-hidden className={classes['arrow']}>
                    →
                  </span>
                </span>
                <span className={classes['line']}>{t(line)}</span>
              </span>
            </Link>
          </li>
        ))}
      </ul>
    </section>
  );
}
