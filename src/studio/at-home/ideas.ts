import {
  suggestionStyles,
  suggestionText,
  topics,
  topicsFitting,
  variantsOf,
  type Moment,
} from '../../assistant/index.ts';
import { Conflict } from '../problem.ts';
import type { SteeredDay } from './steered-day-contract.ts';

/** Texts that are offered at a time. */
const most = 6;

/** What can be said at the moment that has come, out of the catalogue of the built-in assistants. @throws Conflict where no moment has come */
export function ideasNow(
  { events }: Pick<SteeredDay, 'events'>,
  { topic, style }: { topic: (typeof topics)[number]; style: (typeof suggestionStyles)[number] },
) {
  const last = events.findLast((event) => event.type === 'moment');
  if (last === undefined) throw new Conflict('The day has not begun yet.');
  const { activity, minute }: Moment = last.seen;
  const count = Math.min(most, variantsOf(topic, style));
  const variants = Array.from({ length: count }, (_, variant) => variant);
  return {
    tick: last.tick,
    /** What goes with the activity by common sense stands first. */
    topics: [...new Set([...topicsFitting(activity.kind), ...topics])],
    fitting: topicsFitting(activity.kind).length,
    styles: [...suggestionStyles],
    texts: [...new Set(variants.map((variant) => suggestionText({ topic, style, variant, activity, minute })))],
  };
}
