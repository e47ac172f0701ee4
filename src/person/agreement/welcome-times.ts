import type { DayRoutine } from '../routine.ts';
import type { WelcomeHelp } from '../rubric.ts';
import type { SampledPerson } from '../sampled-person.ts';
import { homeMinutes } from '../stated-rate.ts';
import { without, type Stretch } from '../stretches.ts';

/** When somebody does what the help belongs to, at home or elsewhere. Free is what lies between the blocks of a day. */
export function welcomeTimes(
  { kind, hobby }: WelcomeHelp,
  day: DayRoutine,
  { hobbies }: Pick<SampledPerson, 'hobbies'>,
): Stretch[] {
  if (kind === 'free') return without(homeMinutes(day), day.blocks);
  const doing = hobbies.find(({ name }) => name === hobby)?.doing;
  return day.blocks.filter((block) => block.kind === kind && (hobby === null || block.doing === doing));
}
