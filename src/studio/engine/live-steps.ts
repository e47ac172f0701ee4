import type { EngineEvent } from '../../mind/index.ts';
import { sceneTime } from '../../world/index.ts';
import type { SteeringAt } from './live-recipe.ts';
import type { ShownPlace, ShownStep } from './shown-step.ts';

/** An event as it landed in a life. */
export interface ShownEvent {
  kind: 'event';
  /** From 1. */
  number: number;
  minute: number;
  time: string;
  place: ShownPlace;
  weather: string;
  weatherTags: string[];
  domain: string;
  happening: string;
  intention: string;
  explicit: string[];
  implicit: string[];
  /** After the event. */
  goal: string | null;
}

/** An entry of the story of a life that is made: a step of the engine, an event, a change from outside, or its end. */
export type ToldStep = ShownStep | ShownEvent | ({ kind: 'steered' } & SteeringAt) | { kind: 'over' };

/** An event as browsers are told of it. */
export function shownEvent({ point, told, desire, goal }: EngineEvent, number: number): ShownEvent {
  const { name, category, latitude, longitude } = point.place;
  return {
    kind: 'event',
    number,
    minute: point.minute,
    time: sceneTime(point.minute),
    place: { name, category, latitude, longitude },
    weather: point.weather.sentence,
    weatherTags: [...point.weather.tags],
    domain: desire.domain,
    happening: told.event,
    intention: told.intent,
    explicit: [...told.explicit],
    implicit: [...told.implicit],
    goal,
  };
}
