import { weekdays, type Routine, type Weekday, type Window } from '../../../person/index.ts';
import type { AnsweredWindow } from './rubric-answer.ts';

/** The windows that an answer means, on each of its days; what lies before getting up belongs to the night that the day ends in. */
export function answeredWindows({ days, from, to, why }: AnsweredWindow, routine: Routine): Window[] {
  return routine.days
    .filter(({ weekday }) => daysOf(days).includes(weekday))
    .map(({ weekday, up, bed }) => {
      const start = from.hour * 60 + from.minute;
      const end = to.hour * 60 + to.minute;
      const late = start < up && start + 1440 < bed ? 1440 : 0;
      const past = end < start ? 1440 : 0;
      return { weekday, from: start + late, to: end + late + past, why };
    });
}

function daysOf(days: AnsweredWindow['days']): readonly Weekday[] {
  if (days === 'every day') return weekdays;
  if (days === 'weekdays') return weekdays.slice(0, 5);
  return days === 'weekend' ? weekdays.slice(5) : [days];
}
