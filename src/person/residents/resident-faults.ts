import type { Materials } from '../materials/materials.ts';
import { activityKinds, weekdays } from '../routine.ts';
import type { ResidentFile } from './resident-file.ts';

/** A name in a resident's file that nothing has. */
export interface ResidentFault {
  field: string;
  problem: string;
}

/** Names that a resident's file refers to and that are not there, and days that stand in no pattern or in two. */
export function residentFaults(file: ResidentFile, materials: Materials): ResidentFault[] {
  const { facts, hobbies, rubric, routine, changes } = file;
  const culture = materials.cultures.find(({ id }) => id === facts.culture);
  const dimensions = materials.dimensions.map(({ name }) => name);
  const known = materials.hobbies.map(({ name }) => name);
  const own = hobbies.map((hobby) => (typeof hobby === 'string' ? hobby : hobby.name));
  const blocks = [...routine, ...changes].flatMap((day) => day.blocks);
  const done = blocks.flatMap(({ kind, doing }) => [kind, doing]);
  const checks: [string, readonly string[], readonly string[]][] = [
    ['facts.culture', [facts.culture], materials.cultures.map(({ id }) => id)],
    ['facts.place', [facts.place], (culture?.places ?? []).map(([, place]) => place)],
    ['style', [file.style], materials.styles.map(({ name }) => name)],
    ['preferences', Object.keys(file.preferences), dimensions],
    ['hobbies', hobbies.filter((hobby) => typeof hobby === 'string'), known],
    ['goals', Object.keys(file.goals), Object.keys(materials.goals)],
    ['routine', blocks.flatMap(({ kind, doing }) => (kind === 'hobby' ? [doing] : [])), own],
    ['rubric.welcome', rubric.welcome.map(({ during }) => during), [...activityKinds, 'free', ...own]],
    ['rubric.protected', rubric.protected.flatMap((line) => ('while' in line ? [line.while] : [])), [...done, ...own]],
  ];
  const unknown = checks.flatMap(([field, names, expected]) =>
    names
      .filter((name) => !expected.includes(name))
      .map((name) => ({ field, problem: `${JSON.stringify(name)} is none of ${expected.join(', ')}` })),
  );
  const uncertain = weekdays
    .map((day) => ({ day, patterns: routine.filter(({ days }) => days.includes(day)).length }))
    .filter(({ patterns }) => patterns !== 1)
    .map(({ day, patterns }) => ({ field: 'routine', problem: `${day} stands in ${patterns} patterns, not in one` }));
  return [...unknown, ...uncertain];
}
