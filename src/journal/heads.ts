import type { SpeakingStyle } from '../person/index.ts';
import { journalVersion, type EventStarted, type LifeStarted, type OnTimeline } from './entry.ts';
import type { Life, LifeEvent } from './life.ts';

/** The head of a life's journal under one assistant in one trial. */
export function lifeStartedOf(life: Life, assistant: string, trial: number): LifeStarted {
  const { person } = life;
  return {
    type: 'life-started',
    version: journalVersion,
    life: life.id,
    sequence: life.sequence,
    domain: life.domain,
    goal: life.goal,
    person: {
      id: person.id,
      demographics: { ...person.demographics },
      bigFive: { ...person.bigFive },
      traits: [...person.traits],
      preferences: person.preferences.map((preference) => ({ ...preference })),
      specialPreference: person.specialPreference,
      ...(person.style === undefined ? {} : { style: styleOf(person.style) }),
    },
    assistant,
    trial,
  };
}

function styleOf({ openings, fillers, closings, ...style }: SpeakingStyle) {
  return { ...style, openings: [...openings], fillers: [...fillers], closings: [...closings] };
}

/** The head of a conversation: all that is true of its life event. @param timeline where it lies in the person's days, where those are lived */
export function eventStartedOf(
  { number, scene, happening, intention, changes }: LifeEvent,
  timeline?: OnTimeline,
): EventStarted {
  return {
    type: 'event-started',
    event: number,
    scene: { ...scene },
    happening,
    intention: { sentence: intention.sentence, checklist: intention.checklist.map((item) => ({ ...item })) },
    ...(changes === undefined || changes.length === 0
      ? {}
      : { changes: changes.map((change) => ({ ...change, what: { ...change.what } })) }),
    ...(timeline === undefined ? {} : { timeline }),
  };
}
