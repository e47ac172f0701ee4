import { CallFailure } from '../errors/index.ts';
import type { PreferenceDimension, SampledPerson } from '../person/index.ts';
import { generatorFor } from '../random/index.ts';
import { believe, type Belief, type Remembered } from './belief/index.ts';
import { circumstancesOf, momentOf, type Circumstances, type NameLists } from './circumstances.ts';
import type { DesireIndex } from './desire-index.ts';
import type { Desire, FilledDesire } from './desires/index.ts';
import { toldBefore, violationsOf, type EarlierEvent, type LegalityRule } from './legality/index.ts';
import type { BroughtUp, EngineStep, Steering } from './live-life-step.ts';
import type { Mind, MindLine } from './mind.ts';
import type { Point } from './point.ts';
import { queryNames, type Queries } from './queries.ts';
import { rankProbabilities, sampleByRank } from './rank-softmax.ts';
import { shiftAfter, shifted, type PreferenceShift } from './shift.ts';
import { triggerProbability } from './trigger.ts';

/** Desires that each query brings up. */
const perQuery = 3;
/** How many of the possible desires come to somebody's notice: the rarest ones, and the next in the person's own order. */
const noticed = { rarest: 2, next: 4 } as const;
/** Steps of it fall evenly into [0, 1), however many there are. */
const goldenSection = 0.6180339887498949;
/** Ranks among which one is drawn. */
const ranksKept = 3;

/** A life event as the engine made it, with the whole way that led to it. */
export interface EngineEvent {
  point: Point;
  /** Of the trigger at this point. */
  probability: number;
  belief: Belief;
  queries: Queries;
  /** Ids of the desires that came up, the likeliest first, impossible ones left out. */
  ranked: readonly string[];
  desire: Desire;
  /** The event in words, with intention and sub-intents. */
  told: FilledDesire;
  /** The goal after the event. */
  goal: string | null;
  shift: PreferenceShift | null;
}

/** What happened to the possible events of a life. */
export interface EngineCounts {
  /** Points at which the trigger fired. */
  fired: number;
  /** Of these, points at which no desire of the pool could have happened. */
  nothingPossible: number;
  /** Of these, points at which the mind thought nothing possible. */
  nothingChosen: number;
  /** Events that gave way to the next in rank since they would have been told in words used before. */
  repaired: number;
  /** Events that were dropped for a rule that they violated. */
  dropped: Partial<Record<LegalityRule, number>>;
  /** Points lost to a failed call. */
  failed: number;
}

/** No counts yet. */
export function noCounts(): EngineCounts {
  return { fired: 0, nothingPossible: 0, nothingChosen: 0, repaired: 0, dropped: {}, failed: 0 };
}

/** All that a life is made from. */
export interface EngineOptions {
  seed: number;
  /** Names the life in all draws. */
  life: string;
  /** The life's number among those of its domain, from 0. */
  ordinal: number;
  person: SampledPerson;
  /** The names of the person's culture. */
  names: NameLists;
  /** The life's domain; desires of other domains do not come up. Null for a mixed life. */
  domain: string | null;
  goal: string | null;
  index: DesireIndex;
  mind: Mind;
  /** How often each desire is possible, see `howOftenPossible`. */
  oftenPossible: ReadonlyMap<string, number>;
  /** Preference dimensions along which the person may shift. */
  dimensions: readonly PreferenceDimension[];
  /** The way through the world, in order. */
  points: Iterable<Point>;
  /** Hours t0 of the trigger. */
  turning: number;
  /** Categories of places at which the domain's events arise twice as easily. */
  themed: ReadonlySet<string>;
  /** The date of a point in words, for reasons of shifts. */
  dateOf: (point: Point) => string;
  /** Where the calls of a point are made; the number counts the points at which the trigger fired, from 1. */
  line: (point: number) => MindLine;
  /** Added to as the life goes on. */
  counts: EngineCounts;
  /** Told of each step as it is made; nothing of the life depends on it. */
  onStep?: (step: EngineStep) => void;
}

/**
 * A life as it comes: at each point of the way the trigger is drawn; where it fires, the person's belief brings up desires, one is committed
 * to, told in words that agree with the moment, and changes what is believed from then on. Never ends before the way does. Who asks for the next
 * event may say what is different from here on: `life.next({ goal })`.
 */
export async function* liveLife(options: EngineOptions): AsyncGenerator<EngineEvent, void, Steering | undefined> {
  const { seed, life, index, mind, domain, counts, onStep = () => {} } = options;
  const circumstances = circumstancesOf(options.person, options.names, seed);
  const ofDomain = index.pool.desires.filter((desire) => domain === null || desire.domain === domain);
  const pool = inOwnOrder(ofDomain, seed, options.ordinal);
  const remembered: Remembered[] = [];
  const earlier: EarlierEvent[] = [];
  let { person, goal } = options;
  let since: number | null = null;
  for (const point of options.points) {
    since ??= point.minute;
    const themed = options.themed.has(point.place.category);
    const hours = (point.minute - since) / 60;
    const probability = triggerProbability(hours, options.turning, themed);
    const drawn = generatorFor(seed, life, 'trigger', point.minute).uniform();
    onStep({ kind: 'passed', point, hours, probability, drawn });
    if (drawn >= probability) continue;
    counts.fired++;
    const line = options.line(counts.fired);
    const belief = believe({ seed, life, person, goal, remembered: [...remembered], point });
    onStep({ kind: 'believed', belief });
    const committed = await orNull(options, () => commit({ options, circumstances, pool, belief, earlier, line }));
    if (committed === null) continue;
    const { desire, told } = committed;
    remembered.push({
      desire: desire.id,
      minute: point.minute,
      place: point.place.name,
      happening: told.event,
      intention: told.intent,
      about: desire.about,
    });
    earlier.push({ desire, minute: point.minute, happening: told.event });
    const after: Belief = { ...belief, longTerm: { person, goal, remembered: [...remembered] } };
    goal = (await orNull(options, () => mind.goal({ belief: after, domain: desire.domain }, line))) ?? goal;
    onStep({ kind: 'goal', before: belief.longTerm.goal, goal });
    const shift = shiftAfter(
      {
        person,
        desire,
        intention: told.intent,
        minute: point.minute,
        date: options.dateOf(point),
        dimensions: options.dimensions,
      },
      index,
      { seed, life },
    );
    onStep({ kind: 'shifted', shift });
    const steering = yield { point, probability, belief, ...committed, goal, shift };
    if (shift !== null) person = shifted(person, shift);
    if (steering?.goal !== undefined) goal = steering.goal;
    since = point.minute;
  }
}

/** What a step gives; null, and counted, where its call failed for good. */
async function orNull<Result>(
  { counts, onStep }: Pick<EngineOptions, 'counts' | 'onStep'>,
  step: () => Promise<Result>,
): Promise<Result | null> {
  try {
    return await step();
  } catch (error) {
    if (!(error instanceof CallFailure)) throw error;
    counts.failed++;
    onStep?.({ kind: 'failed', party: error.party, message: error.message });
    return null;
  }
}

/** From a belief to what somebody sets out to do: desires that are possible, that come up, that are likely; one of them, told. Null for nothing. */
async function commit(given: {
  options: EngineOptions;
  circumstances: Circumstances;
  pool: readonly Desire[];
  belief: Belief;
  earlier: readonly EarlierEvent[];
  line: MindLine;
}): Promise<Pick<EngineEvent, 'queries' | 'ranked' | 'desire' | 'told'> | null> {
  const { options, circumstances, pool, belief, earlier, line } = given;
  const { seed, life, index, mind, counts, oftenPossible, onStep = () => {} } = options;
  const point = belief.at;
  const grounds = { circumstances, moment: momentOf(circumstances, belief), point, earlier };
  const possible = pool.filter((desire) => violationsOf(desire, grounds).length === 0);
  onStep({ kind: 'possible', possible: possible.length, pool: pool.length });
  if (possible.length === 0) {
    counts.nothingPossible++;
    return null;
  }
  const queries = await mind.queries(belief, line);
  onStep({ kind: 'asked', queries });
  const candidates = await bringUp(queries, noticedOf(possible, oftenPossible), index);
  onStep({ kind: 'broughtUp', candidates });
  const order = candidates.length === 0 ? [] : await mind.rank({ belief, circumstances, candidates }, line);
  if (order.length === 0) {
    counts.nothingChosen++;
    onStep({ kind: 'ranked', ranked: [], drawn: null });
    return null;
  }
  const ranked = order.map((place) => candidates[place]!.desire);
  const drawn = sampleByRank(ranked.slice(0, ranksKept), generatorFor(seed, life, 'rank', point.minute));
  onStep({ kind: 'ranked', ranked: likelihoods(ranked), drawn });
  const chosen = await firstNew([drawn, ...ranked.filter((each) => each !== drawn)], async (desire) => {
    const told = await mind.refine({ belief, circumstances, desire }, line);
    const again = toldBefore(told.event, earlier);
    onStep({ kind: 'told', desire, told, toldBefore: again });
    return again ? null : told;
  });
  if (chosen === null) {
    counts.dropped.alike = (counts.dropped.alike ?? 0) + 1;
    return null;
  }
  if (chosen.desire !== drawn) counts.repaired++;
  return { queries, ranked: ranked.map(({ id }) => id), ...chosen };
}

function likelihoods(ranked: readonly Desire[]): { desire: Desire; probability: number }[] {
  const probabilities = rankProbabilities(Math.min(ranksKept, ranked.length));
  return ranked.map((desire, place) => ({ desire, probability: probabilities[place] ?? 0 }));
}

/**
 * The pool in the order in which things come to somebody's notice: people differ in it. One order is drawn for all, and each life begins at another
 * place of it, spread evenly over the lives of a domain, so that all of the pool has its turn.
 */
function inOwnOrder(pool: readonly Desire[], seed: number, ordinal: number): Desire[] {
  const order = pool
    .map((desire) => ({ desire, place: generatorFor(seed, 'notice', desire.id).uniform() }))
    .sort((a, b) => a.place - b.place)
    .map(({ desire }) => desire);
  const from = Math.floor(((ordinal * goldenSection) % 1) * pool.length);
  return [...order.slice(from), ...order.slice(0, from)];
}

/** Of the possible desires, in somebody's own order, those that come to their notice. */
function noticedOf(possible: readonly Desire[], oftenPossible: ReadonlyMap<string, number>): Desire[] {
  const often = ({ id }: Desire) => oftenPossible.get(id) ?? 0;
  const rarest = possible.toSorted((a, b) => often(a) - often(b)).slice(0, noticed.rarest);
  return [...rarest, ...possible.filter((desire) => !rarest.includes(desire)).slice(0, noticed.next)];
}

/** The first of `desires` that can be told in words not used before; at most two are tried. */
async function firstNew(
  desires: readonly Desire[],
  tell: (desire: Desire) => Promise<FilledDesire | null>,
): Promise<{ desire: Desire; told: FilledDesire } | null> {
  for (const desire of desires.slice(0, 2)) {
    const told = await tell(desire);
    if (told !== null) return { desire, told };
  }
  return null;
}

/** The desires that the queries bring up, each once, in the order of the queries. */
async function bringUp(queries: Queries, possible: readonly Desire[], index: DesireIndex): Promise<BroughtUp[]> {
  const found = await Promise.all(
    queryNames.map(async (name) => {
      const query = queries[name];
      const hits = query === null ? [] : await index.find(query, possible, perQuery);
      return hits.map((hit) => ({ ...hit, name }));
    }),
  );
  const candidates = new Map<string, BroughtUp>();
  for (const { desire, relevance, name } of found.flat()) {
    const known = candidates.get(desire.id);
    const best = Math.max(relevance, known?.relevance ?? 0);
    candidates.set(desire.id, { desire, relevance: best, by: { ...known?.by, [name]: relevance } });
  }
  return [...candidates.values()];
}
