import { activityKinds, type DayRoutine, type Routine } from '../routine.ts';
import type { Rubric, WelcomeHelp, Window } from '../rubric.ts';
import type { PractisedHobby } from '../sampled-person.ts';
import type { ResidentFile } from './resident-file.ts';

type RubricFile = ResidentFile['rubric'];

/** The rubric with its windows laid over the routine; `while` names a hobby, what is done, or a kind of activity. */
export function expandRubric(file: RubricFile, routine: Routine, hobbies: readonly PractisedHobby[]): Rubric {
  const { 'per-day': perDay, gap: gapMinutes, 'per-hours': perHours } = file.rate;
  return {
    welcome: file.welcome.map(welcomeOf),
    receptive: routine.days.flatMap(({ weekday }) =>
      file.receptive
        .filter(({ days }) => days.includes(weekday))
        .map(({ at, why }) => ({ weekday, ...at, why }))
        .sort(byStart),
    ),
    protected: routine.days.flatMap((day) =>
      file.protected.flatMap((line) => protectedOn(day, line, hobbies)).sort(byStart),
    ),
    rate: {
      perDay,
      gapMinutes,
      ...(perHours === undefined ? {} : { perHours: { count: perHours[0], hours: perHours[1] } }),
    },
    tone: file.tone,
    redLines: file['red-lines'],
  };
}

function welcomeOf({ during, offers }: RubricFile['welcome'][number]): WelcomeHelp {
  const kind = during === 'free' ? during : (activityKinds.find((name) => name === during) ?? 'hobby');
  return {
    kind,
    hobby: kind === during ? null : during,
    offers: Object.entries(offers).map(([topic, text]) => ({ topic, text })),
  };
}

/** The windows of one line on one day. What is done away from home needs no protection. */
function protectedOn(
  day: DayRoutine,
  line: RubricFile['protected'][number],
  hobbies: readonly PractisedHobby[],
): Window[] {
  const { weekday, up, bed, blocks } = day;
  if ('first' in line) return [{ weekday, from: up, to: up + line.first, why: 'just after getting up' }];
  if ('last' in line) return [{ weekday, from: bed - line.last, to: bed, why: 'just before bed' }];
  if (!line.days.includes(weekday)) return [];
  const hobby = hobbies.find(({ name }) => name === line.while)?.doing;
  return blocks
    .filter(({ kind, doing, place }) => place === 'home' && [kind, doing].includes(hobby ?? line.while))
    .map(({ from, to, doing }) => ({ weekday, from, to, why: `while ${doing}` }));
}

function byStart(one: Window, other: Window): number {
  return one.from - other.from;
}
