import { circumstancesOf, bundledPlaces, type EngineEvent, type Mind, type Steering } from '../../mind/index.ts';
import { goalSentences, type SampledPerson } from '../../person/index.ts';
import { generatorFor } from '../../random/index.ts';
import {
  beginLife,
  lifeName,
  mixed,
  openOneMind,
  townOf,
  type LifeBegun,
  type OneMind,
  type Onlooker,
} from '../../run/index.ts';
import { makeTown, type Town } from '../../world/index.ts';
import { studioPurse } from '../asking/studio-purse.ts';
import type { StudioContext } from '../studio-context.ts';
import { nextTurn, type LiveBasics, type LiveGround } from './live-ground.ts';
import type { LiveRecipe } from './live-recipe.ts';
import { shownVisit, stepTeller, type ShownStep } from './shown-step.ts';
import { inSteeredWeather, wishAt } from './steered-weather.ts';

/**
 * About how many events come in how many months: some points of the way for each, days apart, so that the trigger is seen to rise between them.
 */
const pace = { events: 30, months: 6 } as const;

/** Calls that may fail for good on the way to one event: a model that cannot do it would be asked, and paid, without end. */
const patience = 5;

/** Lives of a domain over which the pool of desires is spread: where one begins in it is drawn among them. */
const lifeNumbers = 120;

type Queried = Parameters<Mind['queries']>;

/** Whose life is made, and where. */
export interface LivedBy {
  ground: LiveGround;
  person: SampledPerson;
  town: Town;
}

/** The way of a life as far as it has been asked for. */
export interface LiveWay {
  /** Before the first event. */
  goal: string | null;
  /** Local minute of the first day. */
  from: number;
  /** Hours t0 of the trigger. */
  turning: number;
  /** The next event; null when the way is at its end. */
  next(steering: Steering): Promise<EngineEvent | null>;
  /** Asks nothing more, and frees what the way holds. */
  close(): Promise<void>;
}

/** A model failed so often on the way to one event that it is not asked on. */
export class ModelFails extends Error {}

/** The making of a life was stopped on purpose. */
export class Stopped extends Error {}

/** The place where somebody lives. */
export function townFor(person: SampledPerson, seed: number): Town {
  return makeTown({ seed, entry: townOf(person, seed), categories: bundledPlaces() });
}

/** Goals that somebody may have in a domain, or in all of them, as sentences. */
export function goalsFor(person: SampledPerson, domain: string, { materials, domains }: LiveBasics): string[] {
  const asked = domain === mixed ? domains : [domain];
  return [...new Set(asked.flatMap((each) => goalSentences(person, each, materials)))];
}

/**
 * Sets out on a life; what was decided in it before decides it again.
 * @param options.steerings as they stand; those of later are seen when they come
 * @param options.forgiven failures that do not count on the way to the next event
 * @throws UsageError for a model that cannot be asked
 */
export async function setOut(options: {
  recipe: LiveRecipe;
  grounds: LivedBy;
  studio: StudioContext;
  /** Folder of what a model answers. */
  folder: string;
  forgiven: () => number;
  onStep: (step: ShownStep) => void;
}): Promise<LiveWay> {
  const { recipe, grounds, onStep, forgiven } = options;
  const { ground, person, town } = grounds;
  const { seed, domain, steerings } = recipe;
  const { index, oftenPossible, dimensions, materials, cultures } = ground;
  const life = lifeName(domain, person.id);
  const names = cultures.get(person.facts.culture)!;
  const one = await openMind(options, life);
  const { closing } = options.studio;
  const stop = () => one.endpoints.stop(new Stopped());
  closing.addEventListener('abort', stop, { once: true });
  const wished = (minute: number) => wishAt(steerings, minute) !== null;
  const circumstances = circumstancesOf(person, names, seed);
  const tell = stepTeller({ pool: index.pool, circumstances, seed, life, wished });
  const request = {
    seed,
    person,
    names,
    town,
    domain,
    ordinal: generatorFor(seed, life, 'ordinal').integer(0, lifeNumbers - 1),
    ...pace,
    start: null,
    index,
    oftenPossible,
    dimensions,
    mind: { ...one.mind, queries: (...given: Queried) => nextTurn().then(() => one.mind.queries(...given)) },
    line: one.line,
  };
  let failures = 0;
  const onlooker: Onlooker = {
    onVisit: (visit) => onStep(shownVisit(visit)),
    onStep: (step) => {
      onStep(tell(step));
      if (step.kind === 'failed' && ++failures >= patience + forgiven()) throw new ModelFails(step.message);
    },
    along: (point) => inSteeredWeather(point, { steerings, seed, town: town.entry }),
  };
  const begun = beginLife(request, onlooker);
  let events: LifeBegun['events'] | null = null;
  return {
    goal: begun.goal,
    from: begun.from,
    turning: begun.turning,
    async next(steering) {
      failures = 0;
      events ??= steering.goal === undefined ? begun.events : beginLife(request, onlooker, steering.goal).events;
      const { value } = await events.next(steering);
      return value ?? null;
    },
    close() {
      closing.removeEventListener('abort', stop);
      stop();
      return one.close();
    },
  };

  async function openMind({ studio, folder }: Pick<typeof options, 'studio' | 'folder'>, of: string): Promise<OneMind> {
    const { clock, environment, budget } = studio;
    const asked = { mind: recipe.mind, folder, seed, life: of, domain: domain === mixed ? null : domain };
    const goals = (within: string) => goalSentences(person, within, materials);
    return openOneMind({ ...asked, budget, purse: studioPurse(studio), index, goals, clock, environment });
  }
}
