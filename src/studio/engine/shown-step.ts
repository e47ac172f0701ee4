import {
  fillHere,
  whenAgo,
  type Belief,
  type Circumstances,
  type Desire,
  type DesirePool,
  type EngineStep,
  type PreferenceShift,
  type Queries,
} from '../../mind/index.ts';
import { sceneTime, type Visit } from '../../world/index.ts';

/** A place on somebody's way. */
export interface ShownPlace {
  name: string;
  category: string;
  latitude: number;
  longitude: number;
}

/** A desire in the words that it would have here. */
export interface ShownDesire {
  id: string;
  domain: string;
  intent: string;
  event: string;
}

/** A step of the engine as a browser is told of it. */
export type ShownStep =
  | { kind: 'visit'; place: ShownPlace; minute: number; until: number; reason: Visit['reason'] }
  | {
      kind: 'passed';
      place: ShownPlace;
      minute: number;
      time: string;
      weather: string;
      weatherTags: string[];
      wished: boolean;
      hours: number;
      probability: number;
      drawn: number;
    }
  | {
      kind: 'believed';
      goal: string | null;
      body: { tags: string[]; because: string[] };
      mood: { tags: string[]; because: string[] };
      surroundings: string[];
      /** The latest first. */
      remembered: { intention: string; ago: string }[];
      /** How many earlier events are remembered beside these. */
      earlier: number;
    }
  | { kind: 'possible'; possible: number; pool: number }
  | { kind: 'asked'; queries: Queries }
  | {
      kind: 'broughtUp';
      candidates: (ShownDesire & { relevance: number; by: Record<keyof Queries, number | null> })[];
    }
  | { kind: 'ranked'; ranked: (ShownDesire & { probability: number })[]; drawn: string | null }
  | {
      kind: 'told';
      desire: string;
      event: string;
      intent: string;
      explicit: string[];
      implicit: string[];
      toldBefore: boolean;
    }
  | { kind: 'goal'; before: string | null; goal: string | null }
  | { kind: 'shifted'; shift: PreferenceShift | null }
  | { kind: 'failed'; party: string; message: string };

/** Events that are told of what somebody remembers. */
const mostRemembered = 3;

/** Characters of a text of a model that are shown of a failure. */
const longestMessage = 2000;

/** A visit as a step. */
export function shownVisit({ place, arrival, departure, reason }: Visit): ShownStep {
  return { kind: 'visit', place: shownPlace(place), minute: arrival, until: departure, reason };
}

/**
 * Puts steps into what browsers are told, in the words of the moment: the belief of the latest point decides how a desire reads.
 * @param wished true where the weather of a minute was wished
 */
export function stepTeller(options: {
  pool: Pick<DesirePool, 'slots'>;
  circumstances: Circumstances;
  seed: number;
  life: string;
  wished: (minute: number) => boolean;
}): (step: EngineStep) => ShownStep {
  const { pool, circumstances, wished } = options;
  let belief: Belief | null = null;
  const inWords = (desire: Desire): ShownDesire => {
    const { id, domain } = desire;
    if (belief === null) return { id, domain, intent: desire.intent, event: desire.event };
    const { intent, event } = fillHere({ belief, circumstances, desire }, pool, options);
    return { id, domain, intent, event };
  };
  return (step) => {
    switch (step.kind) {
      case 'passed': {
        const { point, hours, probability, drawn } = step;
        return {
          kind: 'passed',
          place: shownPlace(point.place),
          minute: point.minute,
          time: sceneTime(point.minute),
          weather: point.weather.sentence,
          weatherTags: [...point.weather.tags],
          wished: wished(point.minute),
          hours,
          probability,
          drawn,
        };
      }
      case 'believed':
        belief = step.belief;
        return shownBelief(step.belief);
      case 'broughtUp':
        return {
          kind: 'broughtUp',
          candidates: step.candidates.map(({ desire, relevance, by }) => ({
            ...inWords(desire),
            relevance,
            by: { environment: by.environment ?? null, body: by.body ?? null, thought: by.thought ?? null },
          })),
        };
      case 'ranked':
        return {
          kind: 'ranked',
          ranked: step.ranked.map(({ desire, probability }) => ({ ...inWords(desire), probability })),
          drawn: step.drawn?.id ?? null,
        };
      case 'told': {
        const { event, intent, explicit, implicit } = step.told;
        const { toldBefore, desire } = step;
        const items = { explicit: [...explicit], implicit: [...implicit] };
        return { kind: 'told', desire: desire.id, event, intent, ...items, toldBefore };
      }
      case 'failed':
        return { ...step, message: step.message.slice(0, longestMessage) };
      default:
        return step;
    }
  };
}

function shownBelief({ at, longTerm, shortTerm }: Belief): ShownStep {
  const { remembered, goal } = longTerm;
  const facet = ({ tags, because }: { tags: readonly string[]; because: readonly string[] }) => ({
    tags: [...tags],
    because: [...because],
  });
  return {
    kind: 'believed',
    goal,
    body: facet(shortTerm.physical),
    mood: facet(shortTerm.psychological),
    surroundings: [...shortTerm.environmental.because],
    remembered: remembered
      .slice(-mostRemembered)
      .toReversed()
      .map(({ intention, minute }) => ({ intention, ago: whenAgo(at.minute - minute) })),
    earlier: Math.max(0, remembered.length - mostRemembered),
  };
}

function shownPlace({ name, category, latitude, longitude }: ShownPlace): ShownPlace {
  return { name, category, latitude, longitude };
}
