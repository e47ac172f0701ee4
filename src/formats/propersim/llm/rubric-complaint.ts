import { reasks, type Complaint } from '../../../model/index.ts';
import type { Routine } from '../../../person/index.ts';
import { answeredWindows } from './answer-windows.ts';
import type { AnsweredWindow, RubricAnswer } from './rubric-answer.ts';

const again = 'Answer again in the same JSON shape.';

/** All that may be said about an answer of {@link rubricComplaint}: part of what is asked. */
export const rubricComplaints = {
  empty: `A window in "receptive" or "protected" begins and ends at the same minute. ${again}`,
  asleep: `A window lies wholly outside the waking hours of the week above. Check morning and evening; leave sleep out. ${again}`,
  both: `A time stands in "receptive" and in "protected". Leave it only where it belongs by the words; what is protected counts. ${again}`,
  refused: `A topic stands in "welcome" and as a red line of its own. Give the red line the topic null where only a part of the topic is refused. ${again}`,
  number: `Neither "perDay" nor "perHours" says how often. Give the one that the words state; where they state none, take "perDay": 4. ${again}`,
} as const;

/** What is wrong with an answer; null when it is fine. The last answer is taken, and mended, as it is: see `rubricOfAnswer`. */
export function rubricComplaint(answer: RubricAnswer, routine: Routine, reask: number): Complaint | null {
  if (reask >= reasks) return null;
  const message = problemOf(answer, routine);
  return message === null ? null : { kind: 'bad-answer', message };
}

function problemOf(answer: RubricAnswer, routine: Routine): string | null {
  const windows = [...answer.receptive, ...answer.protected];
  if (windows.some(({ from, to }) => from.hour === to.hour && from.minute === to.minute)) return rubricComplaints.empty;
  if (windows.some((window) => isAsleep(window, routine))) return rubricComplaints.asleep;
  const guarded = answer.protected.flatMap((window) => answeredWindows(window, routine));
  const open = answer.receptive.flatMap((window) => answeredWindows(window, routine));
  const meets = open.some((one) =>
    guarded.some((other) => one.weekday === other.weekday && one.from < other.to && other.from < one.to),
  );
  if (meets) return rubricComplaints.both;
  const refused = new Set(answer.redLines.map(({ topic }) => topic));
  if (answer.welcome.some(({ topic }) => refused.has(topic))) return rubricComplaints.refused;
  return answer.perDay === null && answer.perHours === null ? rubricComplaints.number : null;
}

function isAsleep(window: AnsweredWindow, routine: Routine): boolean {
  const days = new Map(routine.days.map((day) => [day.weekday, day]));
  return answeredWindows(window, routine).every(({ weekday, from, to }) => {
    const day = days.get(weekday);
    return day === undefined || to <= day.up || from >= day.bed;
  });
}
