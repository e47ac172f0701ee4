import type { Json } from '../../files/index.ts';
import type { EventToWrite } from '../../formats/index.ts';
import type { EngineEvent } from '../../mind/index.ts';
import { sceneTime, utcTime } from '../../world/index.ts';

/**
 * An event as lives are written.
 * @param before the event before it, whose shift and goal hold from this one on; null for the first
 * @param offset minutes that local time is ahead of UTC
 * @param steered why the goal is another one than the event before left, where somebody has changed it from outside
 */
export function eventToWrite(
  event: EngineEvent,
  before: EngineEvent | null,
  offset: number,
  steered: string | null = null,
): EventToWrite {
  const { point, told, belief } = event;
  const { place, minute } = point;
  return {
    time: sceneTime(minute),
    utc: utcTime(minute, offset),
    place: capitalised(point.atHome ? 'home' : place.category),
    latitude: place.latitude,
    longitude: place.longitude,
    weather: point.weather.sentence,
    happening: told.event,
    intention: told.intent,
    explicit: told.explicit,
    implicit: told.implicit,
    livelong: {
      desire: event.desire.id,
      domain: event.desire.domain,
      place: { id: place.id, name: place.name, category: place.category, open: point.open },
      ...(point.atHome ? { atHome: true } : {}),
      ...(point.atWork ? { atWork: true } : {}),
      travel: point.travel,
      ...(point.holiday === null ? {} : { holiday: point.holiday }),
      season: point.season,
      weather: [...point.weather.tags],
      probability: Math.round(event.probability * 1e6) / 1e6,
      belief: {
        body: facet(belief.shortTerm.physical),
        mood: facet(belief.shortTerm.psychological),
        surroundings: [...belief.shortTerm.environmental.because],
      },
      ranked: [...event.ranked],
      ...changesText(before, belief.longTerm.goal, steered),
    },
  };
}

function facet({ tags, because }: { tags: readonly string[]; because: readonly string[] }): Json {
  return { tags: [...tags], because: [...because] };
}

/** What the event before brought about. */
function changesText(before: EngineEvent | null, goal: string | null, steered: string | null): Record<string, Json> {
  if (before === null) return {};
  const changes: Json[] = [];
  const { shift } = before;
  if (shift !== null) {
    const { dimension, to, sentence, reason } = shift;
    changes.push({ reason, what: { kind: 'preference', dimension, level: to, sentence } });
  }
  if (goal !== null && goal !== before.belief.longTerm.goal) {
    const reason = steered ?? `The latest events speak for it: ${before.told.intent}`;
    changes.push({ reason, what: { kind: 'goal', goal } });
  }
  return changes.length === 0 ? {} : { changes };
}

function capitalised(text: string): string {
  return text.charAt(0).toUpperCase() + text.slice(1);
}
