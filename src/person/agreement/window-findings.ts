import { overlaps } from '../making/make-windows.ts';
import { clockText } from '../clock-text.ts';
import type { Window } from '../rubric.ts';
import type { SampledPerson } from '../sampled-person.ts';
import { totalMinutes, without } from '../stretches.ts';
import type { Finding } from './finding.ts';
import { welcomeTimes } from './welcome-times.ts';

/** Reasons of protected windows that belong to the edges of a day and not to something that is done. */
const edges: readonly string[] = ['just after getting up', 'just before bed'];

/** Windows of the rubric against the routine and each other. */
export function windowFindings(person: SampledPerson): Finding[] {
  const { rubric, routine } = person;
  const days = new Map(routine.days.map((day) => [day.weekday, day]));
  const asleep = ({ weekday, from, to }: Window) => {
    const day = days.get(weekday);
    return day === undefined || from < day.up || to > day.bed;
  };
  const idle = ({ weekday, from, to, why }: Window) => {
    const blocks = days.get(weekday)?.blocks ?? [];
    return !edges.includes(why) && !blocks.some((block) => block.from === from && block.to === to);
  };
  return [
    ...rubric.receptive.filter(asleep).map((window) => finding('receptive-in-sleep', window)),
    ...rubric.protected.filter(asleep).map((window) => finding('protected-in-sleep', window)),
    ...rubric.receptive
      .filter((window) => rubric.protected.some((other) => overlaps(window, other)))
      .map((window) => finding('receptive-in-protected', window)),
    ...[rubric.receptive, rubric.protected].flatMap((windows) =>
      windows
        .filter((window, index) => windows.slice(index + 1).some((other) => overlaps(window, other)))
        .map((window) => finding('window-overlap', window)),
    ),
    ...rubric.protected.filter(idle).map((window) => finding('protected-not-in-routine', window)),
    ...(rubric.receptive.length === 0
      ? [{ rule: 'receptive-missing' as const, says: 'no receptive window at all' }]
      : []),
    ...guardedWelcomes(person),
  ];
}

/** Help that is welcome with what is protected whenever it is done. */
function guardedWelcomes(person: SampledPerson): Finding[] {
  const { rubric, routine } = person;
  return rubric.welcome.flatMap((help): Finding[] => {
    const times = routine.days.map((day) => {
      const stretches = welcomeTimes(help, day, person);
      const guarded = rubric.protected.filter(({ weekday }) => weekday === day.weekday);
      return { all: stretches.length, open: totalMinutes(without(stretches, guarded)) };
    });
    const guarded = times.some(({ all }) => all > 0) && times.every(({ open }) => open === 0);
    return guarded ? [{ rule: 'welcome-in-protected', says: help.hobby ?? help.kind }] : [];
  });
}

function finding(rule: Finding['rule'], { weekday, from, to, why }: Window): Finding {
  return { rule, says: `${weekday} ${clockText(from)} to ${clockText(to)} ${why}` };
}
