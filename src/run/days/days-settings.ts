import { defaultTraining } from '../../assistant/index.ts';
import type { DaysRequest } from './days-input.ts';
import type { DaysStudy } from './days-study.ts';
import { timelineOf } from './timeline-settings.ts';

/** What decides how days are lived, whoever is tested. */
export type DaySettingsOfStudy = Pick<
  DaysStudy,
  | 'days'
  | 'held-out'
  | 'start'
  | 'timeline'
  | 'tick'
  | 'seed'
  | 'training'
  | 'deliver'
  | 'rating-noise'
  | 'rating-delay'
  | 'shuffle-ratings'
  | 'ticks'
>;

/** Above so many people few held-out days say enough. */
const manyPeople = 1000;

/** Held-out days where nothing else is asked for. Where others are asked they cost as much as the days themselves, many times over; a timeline is lived for its own sake. */
function usualHeldOut(waits: boolean, people: number): number {
  if (waits) return 0;
  return people > manyPeople ? 2 : 10;
}

const usualStart = '2026-03-02';

/**
 * The settings that are asked for.
 * @param waits true where anything is asked that is not built in
 * @param people how many people there are
 */
export function settingsOf(request: DaysRequest, waits: boolean, people: number): DaySettingsOfStudy {
  const { objective, buffer } = request;
  const usual = defaultTraining[objective];
  const timeline = timelineOf(request);
  return {
    days: request.days,
    'held-out': request['held-out'] ?? usualHeldOut(waits || timeline !== undefined, people),
    start: request.start ?? (timeline === undefined ? usualStart : 'first event'),
    ...(timeline === undefined ? {} : { timeline }),
    tick: request.tick,
    seed: request.seed,
    training: {
      objective,
      beta: request.beta ?? usual.beta,
      rate: usual.rate,
      passes: request.passes ?? usual.passes,
      pairs: buffer === undefined ? usual.buffer.pairs : pairsOf(buffer),
      'speech-share': request['speech-share'] ?? usual.buffer.speechShare,
    },
    deliver: request.deliver,
    'rating-noise': request['rating-noise'],
    'rating-delay': request['rating-delay'],
    'shuffle-ratings': request['shuffle-ratings'],
    ticks: request.ticks,
  };
}

function pairsOf(buffer: NonNullable<DaysRequest['buffer']>): number | 'half-today' {
  if (typeof buffer === 'number') return buffer;
  return buffer === 'halftoday' ? 'half-today' : Number(buffer.slice('equally'.length));
}
