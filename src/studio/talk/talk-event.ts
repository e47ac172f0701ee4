import type { Intention, Life, LifeEvent } from '../../journal/index.ts';
import { situationOf } from '../../life/index.ts';
import { bigFiveTraits, type BigFiveTrait, type Level } from '../../person/index.ts';
import type { Scene } from '../../world/index.ts';
import { NotFound } from '../problem.ts';
import { levelSentences, type Alternatives } from './changed-person.ts';

/** All that a talk at an event is led with: who one talks to, where they are, and what they keep to themselves. */
export interface TalkEvent {
  life: string;
  /** The person's name; null where none is stored. */
  name: string | null;
  domain: string;
  /** The other events of the life, to ask the same at. */
  events: { number: number; time: string; place: string }[];
  event: number;
  scene: Scene;
  happening: string;
  intention: Intention;
  /** The person as of this event. */
  person: {
    demographics: Record<string, string>;
    bigFive: { trait: BigFiveTrait; level: Level | null }[];
    traits: string[];
    preferences: ReturnType<typeof levelSentences>;
    specialPreference: string | null;
    style: { name: string; instruction: string } | null;
    goal: string | null;
  };
  /** Manners of talking that the person can be given. */
  styles: { name: string; instruction: string }[];
}

/** An event of a life by its number. @throws NotFound */
export function eventOf(life: Life, number: number): LifeEvent {
  const event = life.events.find((each) => each.number === number);
  if (event !== undefined) return event;
  throw new NotFound(`The life ${life.id} has no event ${number}; it has ${life.events.length}.`);
}

/** What a page is told of an event. */
export function talkEvent(
  life: Life,
  event: LifeEvent,
  { name, alternatives }: { name: string | null; alternatives: Alternatives },
): TalkEvent {
  const { person, goal } = situationOf({ life, trial: 1 }, event);
  const own = person.style;
  const styles = alternatives.styles.filter(({ name }) => name !== own?.name);
  const named = ({ name, instruction }: { name: string; instruction: string }) => ({ name, instruction });
  return {
    life: life.id,
    name,
    domain: life.domain,
    events: life.events.map(({ number, scene }) => ({ number, time: scene.time, place: scene.place })),
    event: event.number,
    scene: event.scene,
    happening: event.happening,
    intention: event.intention,
    person: {
      demographics: { ...person.demographics },
      bigFive: bigFiveTraits.map((trait) => ({ trait, level: person.bigFive[trait] ?? null })),
      traits: [...person.traits],
      preferences: levelSentences(person, alternatives),
      specialPreference: person.specialPreference,
      style: own === undefined ? null : named(own),
      goal,
    },
    styles: (own === undefined ? styles : [own, ...styles]).map(named),
  };
}
