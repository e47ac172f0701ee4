import type { api } from '../api/client.ts';
import { Loading } from '../parts/loading.tsx';
import { DayGoingOn } from './day-going-on.tsx';
import { DayGone } from './day-gone.tsx';
import { useLiveDay } from './use-live-day.ts';

/** A day that the studio has open, as it tells it. */
export type OpenedDay = Awaited<
  ReturnType<Awaited<ReturnType<(typeof api)['at-home']['days'][':day']['$get']>>['json']>
>;

/** A day that is begun: shown once it is known how far it is. */
export function LiveDayView(props: { day: string; opened: OpenedDay; open: (day: string | null) => void }) {
  const { day, opened, open } = props;
  const live = useLiveDay(day, opened.request);
  if (live.isGone) return <DayGone day={day} open={open} />;
  if (live.state.count === 0) return <Loading />;
  return <DayGoingOn day={day} opened={opened} open={open} live={live} />;
}
