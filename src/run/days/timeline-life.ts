import { readFileSync } from 'node:fs';
import { z } from 'zod';
import type { Dimension } from '../../assistant/index.ts';
import type { Life } from '../../journal/index.ts';
import type { Home } from '../../world/index.ts';
import { daysDirectory } from './days-directory.ts';
import type { DaysStudy } from './days-study.ts';
import type { LifeAtHome } from './live-life.ts';
import type { PersonRow } from './write-people.ts';

/** The life of a line of people.jsonl: with a timeline its days begin when its own events do. */
export function lifeOfRow(
  { life, home, timeline, ...person }: PersonRow,
  { root, study, homes }: { root: string; study: DaysStudy; homes: readonly Home[] },
): LifeAtHome {
  const own = { root, study, life, person, home: homes.find(({ id }) => id === home)! };
  return timeline === undefined ? own : { ...own, study: { ...study, start: timeline.start }, timeline };
}

/** What happens to a person, as talks need it. */
export function lifeWithEvents({ life, person, timeline }: LifeAtHome): Life {
  if (timeline === undefined) throw new Error(`nothing happens in ${life}`);
  const { start: _, ...lived } = timeline;
  return { id: life, person, ...lived };
}

const shown = z.array(z.strictObject({ name: z.string(), low: z.string(), middle: z.string(), high: z.string() }));

/** The preference dimensions that exist in a study with a timeline. */
export function readDimensions(root: string): readonly Dimension[] {
  return shown.parse(JSON.parse(readFileSync(daysDirectory(root).dimensions, 'utf8')));
}
