import { overlaps } from '../making/make-windows.ts';
import { clockText } from '../routine.ts';
import type { Window } from '../rubric.ts';
import type { SampledPerson } from '../sampled-person.ts';
import type { Finding } from './finding.ts';

/** Windows of the rubric against the routine and each other, and whether the wished rate fits into the waking day. */
export function windowFindings({ rubric, routine }: SampledPerson): Finding[] {
  const days = new Map(routine.days.map((day) => [day.weekday, day]));
  const asleep = ({ weekday, from, to }: Window) => {
    const day = days.get(weekday);
    return day === undefined || from < day.up || to > day.bed;
  };
  const idle = ({ weekday, from, to, why }: Window) => {
    const blocks = days.get(weekday)?.blocks ?? [];
    return why !== 'just after getting up' && !blocks.some((block) => block.from === from && block.to === to);
  };
  const guarded = new Set(
    rubric.protected.flatMap((window) => {
      const block = days.get(window.weekday)?.blocks.find(({ from, to }) => from === window.from && to === window.to);
      return block === undefined ? [] : [block.kind === 'hobby' ? `hobby ${block.doing}` : block.kind];
    }),
  );
  const shortest = Math.min(...routine.days.map(({ up, bed }) => bed - up));
  return [
    ...rubric.receptive.filter(asleep).map((window) => finding('receptive-in-sleep', window)),
    ...rubric.receptive
      .filter((window) => rubric.protected.some((other) => overlaps(window, other)))
      .map((window) => finding('receptive-in-protected', window)),
    ...rubric.protected.filter(idle).map((window) => finding('protected-not-in-routine', window)),
    ...(rubric.receptive.length === 0
      ? [{ rule: 'receptive-missing' as const, says: 'no receptive window at all' }]
      : []),
    ...rubric.welcome
      .filter(({ kind }) => kind !== 'hobby' && guarded.has(kind))
      .map(({ kind }): Finding => ({ rule: 'welcome-in-protected', says: kind })),
    ...((rubric.rate.perDay - 1) * rubric.rate.gapMinutes > shortest
      ? [
          {
            rule: 'rate-out-of-reach' as const,
            says: `${rubric.rate.perDay} a day, ${rubric.rate.gapMinutes} minutes apart`,
          },
        ]
      : []),
  ];
}

function finding(rule: Finding['rule'], { weekday, from, to, why }: Window): Finding {
  return { rule, says: `${weekday} ${clockText(from)} to ${clockText(to)} ${why}` };
}
