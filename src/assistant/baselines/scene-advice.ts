import type { AssistantRequest } from '../contract.ts';

/** One sentence that fits the hour, the weather or the place; empty where they say nothing. */
export function sceneAdvice({ time, place, weather }: AssistantRequest['scene']): string {
  const hour = Number(/\b(\d{1,2}):\d{2}/.exec(time)?.[1] ?? Number.NaN);
  const dry =
    weather !== null &&
    /\b(?:no|without|stopped|before) rain|rain has|still dry|is dry|but dry|dry so far/i.test(weather);
  if (weather !== null && !dry && /rain|drizzle|shower|storm|sleet|thunder|monsoon/i.test(weather))
    return 'With this rain, allow extra minutes for the way and take something dry along.';
  if (weather !== null && /snow|\bicy?e?\b|frost|freez/i.test(weather))
    return 'With snow and frost about, plan double the time for any way outside.';
  if (weather !== null && /\bhot\b|heat|muggy|sultry/i.test(weather))
    return 'In this heat, drink water first and do the hard part in the shade.';
  if (hour >= 22 || hour < 5)
    return 'At this hour few offices answer, so do what can be done tonight and note the rest for the morning.';
  if (hour < 9) return 'So early in the day the lines are still free, so ring before nine.';
  if (/bar|restaurant|cafe|coffee|food|noodle/i.test(place))
    return 'Since you are sitting among people, keep it brief and sort out the details at home.';
  if (hour >= 17)
    return 'As it is evening already, settle the part with other people first and leave the reading for later.';
  return '';
}
