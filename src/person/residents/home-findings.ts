import { overlaps } from '../making/make-windows.ts';
import { welcomeTimes } from '../agreement/welcome-times.ts';
import { clockText } from '../clock-text.ts';
import type { DayRoutine } from '../routine.ts';
import type { WelcomeHelp, Window } from '../rubric.ts';
import type { SampledPerson } from '../sampled-person.ts';
import { homeMinutes, openMinutes, roomIn } from '../stated-rate.ts';
import { sharedMinutes, totalMinutes, without, type Stretch } from '../stretches.ts';
import type { ResidentFinding } from './finding.ts';

/** Windows a day, and the minutes that a receptive one has. */
const measures = { receptive: { least: 2, most: 4, from: 30, to: 90 }, protected: { least: 1, most: 4 } } as const;

/** Days of the week that count as most. */
const mostDays = 4;

/** Share of what the hours at home ask for that the limit of the day may be. */
const limitRange = [0.75, 1.5] as const;

/** Whether days at home can be lived by the rubric: wishes at times that are open, windows at home, room for the rate. */
export function homeFindings(person: SampledPerson): ResidentFinding[] {
  return [...wishFindings(person), ...measureFindings(person), ...roomFindings(person)];
}

function wishFindings(person: SampledPerson): ResidentFinding[] {
  const { rubric, routine } = person;
  const times = rubric.welcome.map((help) => ({
    help,
    days: routine.days.map((day) => timesAtHome(help, day, person)),
  }));
  const openDays = (days: readonly Stretch[][]) =>
    days.filter((stretches, index) => sharedMinutes(stretches, openMinutes(person, index)) > 0).length;
  const away = times.filter(({ days }) => days.every((stretches) => stretches.length === 0));
  const deaf = times.filter(
    ({ help, days }) =>
      !away.some((other) => other.help === help) &&
      days.every(
        (stretches, index) => sharedMinutes(stretches, windowsOf(rubric.receptive, routine.days[index]!)) === 0,
      ),
  );
  const often = times.filter(({ days }) => openDays(days) >= mostDays).length;
  return [
    ...away.map(({ help }): ResidentFinding => ({ rule: 'welcome-away', says: nameOf(help) })),
    ...deaf.map(({ help }): ResidentFinding => ({ rule: 'welcome-never-receptive', says: nameOf(help) })),
    ...(2 * often < times.length
      ? [{ rule: 'welcome-seldom-open' as const, says: `${often} of ${times.length} wishes on most days` }]
      : []),
  ];
}

function measureFindings({ rubric, routine }: SampledPerson): ResidentFinding[] {
  return routine.days.flatMap((day) => {
    const receptive = windowsOf(rubric.receptive, day);
    const guarded = windowsOf(rubric.protected, day);
    const { least, most, from, to } = measures.receptive;
    const odd = receptive.filter((window) => window.to - window.from < from || window.to - window.from > to);
    const outside = receptive.filter((window) => without([window], homeMinutes(day)).length > 0);
    const wrongCount = receptive.length < least || receptive.length > most;
    const says = (number: number) => `${day.weekday}: ${number} windows`;
    return [
      ...outside.map((window): ResidentFinding => ({ rule: 'receptive-away', says: windowText(window) })),
      ...odd.map((window): ResidentFinding => ({ rule: 'receptive-out-of-measure', says: windowText(window) })),
      ...(wrongCount ? [{ rule: 'receptive-out-of-measure' as const, says: says(receptive.length) }] : []),
      ...(guarded.length < measures.protected.least || guarded.length > measures.protected.most
        ? [{ rule: 'protected-out-of-measure' as const, says: says(guarded.length) }]
        : []),
    ];
  });
}

/** The day's number must fit into the open time of each day; who thinks in hours must not be stopped short by the day, nor left without room. */
function roomFindings(person: SampledPerson): ResidentFinding[] {
  const { perDay, gapMinutes, perHours } = person.rubric.rate;
  const open = person.routine.days.map((_, index) => openMinutes(person, index));
  const rooms = open.map((stretches) => roomIn(stretches, gapMinutes));
  if (perHours === undefined) {
    return rooms.flatMap((room, index): ResidentFinding[] =>
      room >= perDay
        ? []
        : [
            {
              rule: 'rate-without-room',
              says: `${person.routine.days[index]!.weekday}: ${perDay} wished, room for ${room}`,
            },
          ],
    );
  }
  const asked = (perHours.count * totalMinutes(open.flat())) / (60 * perHours.hours) / 7;
  const room = rooms.reduce((sum, each) => sum + each, 0) / 7;
  const says = `${perHours.count} in ${perHours.hours} hours are ${asked.toFixed(1)} a day`;
  const findings: ResidentFinding[] = [];
  if (perDay < limitRange[0] * asked || perDay > limitRange[1] * asked) {
    findings.push({ rule: 'rate-far-from-hours', says: `${says}, but the day has ${perDay}` });
  }
  if (room < asked) findings.push({ rule: 'rate-without-room', says: `${says}, room for ${room.toFixed(1)}` });
  return findings;
}

function timesAtHome(help: WelcomeHelp, day: DayRoutine, person: SampledPerson): Stretch[] {
  return welcomeTimes(help, day, person).filter((stretch) => without([stretch], homeMinutes(day)).length === 0);
}

function windowsOf(windows: readonly Window[], { weekday, up, bed }: DayRoutine): Window[] {
  return windows.filter((window) => overlaps(window, { weekday, from: up, to: bed, why: '' }));
}

function nameOf({ kind, hobby }: WelcomeHelp): string {
  return hobby ?? kind;
}

function windowText({ weekday, from, to, why }: Window): string {
  return `${weekday} ${clockText(from)} to ${clockText(to)} ${why}`;
}
