import { momentAt, type DayAsked, type DayState } from './day-state.ts';
import { RateSilence } from './rate-silence.tsx';
import { RateSuggestion } from './rate-suggestion.tsx';
import type { LiveDay } from './use-live-day.ts';

/** What whoever is the person is asked. */
export function PersonSide(props: { state: DayState; asked: DayAsked; live: LiveDay }) {
  const { state, asked, live } = props;
  const moment = momentAt(state, state.reached);
  if (asked.about === 'silence') return <RateSilence asked={asked} decide={live.decide} />;
  return <RateSuggestion asked={asked} moment={moment} decide={live.decide} />;
}
