import type { DayRequest } from '../../../src/studio/at-home/at-home-request.ts';
import type { Decision } from '../../../src/studio/at-home/decision.ts';

/** A day as this page keeps it, so that it can be lived again after a restart of the studio. */
export interface KeptDay {
  day: string;
  request: DayRequest;
  decisions: readonly Decision[];
  until: number;
}

const place = 'livelong-at-home';

/** Keeps the day of this page until the page is closed. */
export function keepDay(day: KeptDay): void {
  sessionStorage.setItem(place, JSON.stringify(day));
}

/** The kept day of that id; null where another one is kept, or none. */
export function keptDay(day: string): KeptDay | null {
  try {
    const kept = JSON.parse(sessionStorage.getItem(place) ?? 'null') as KeptDay | null;
    return kept?.day === day ? kept : null;
  } catch {
    return null;
  }
}
