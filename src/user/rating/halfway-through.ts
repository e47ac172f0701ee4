import type { DayActivity, DayPlan } from '../../journal/index.ts';
import type { WelcomeHelp } from '../../person/index.ts';

/** By activity the minute at which the stretch that it belongs to, all of it welcome to the same help, is half gone. */
export function halfwayThrough(
  { activities }: DayPlan,
  welcome: (activity: DayActivity) => WelcomeHelp | null,
): Map<DayActivity, number> {
  const halfway = new Map<DayActivity, number>();
  for (let first = 0; first < activities.length;) {
    const help = welcome(activities[first]!);
    let next = first + 1;
    while (next < activities.length && welcome(activities[next]!) === help) next++;
    const middle = (activities[first]!.from + activities[next - 1]!.to) / 2;
    for (; first < next; first++) halfway.set(activities[first]!, middle);
  }
  return halfway;
}
