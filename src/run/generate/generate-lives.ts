import { createHash } from 'node:crypto';
import { mkdirSync } from 'node:fs';
import { dirname } from 'node:path';
import { systemClock, type Clock } from '../../clock/index.ts';
import { LivelongError } from '../../errors/index.ts';
import { openLineFile, storing, writeWholeFile } from '../../files/index.ts';
import { templatesText } from '../../formats/index.ts';
import { bundledPlaces, circumstancesOf, howOftenPossible, noCounts, type EngineCounts } from '../../mind/index.ts';
import type { Prices } from '../../model/index.ts';
import {
  goalSentences,
  preferenceDimensions,
  readMaterials,
  type Materials,
  type SampledPerson,
  type SamplingReport,
} from '../../person/index.ts';
import { makeTown, type Town, type TownEntry } from '../../world/index.ts';
import { version } from '../engine.ts';
import { collectGarbage } from './collect-garbage.ts';
import { lockRun } from '../lock.ts';
import { runDirectory } from '../run-directory.ts';
import { assignDomains, suitability } from './choose-domains.ts';
import type { GenerateInput } from './generate-input.ts';
import { budgetOf, generationDirectory, prepareDirectory, type GenerationDirectory } from './generation-directory.ts';
import { firstDayOf, lifeName, makeLife, mixed, type MadeLife } from './make-life.ts';
import { openMinds, type OpenMinds } from './open-mind.ts';
import { planGeneration, type GenerationPlan } from './plan-generation.ts';
import { townOf } from './town-of.ts';

/** How far a generation is. The object is the same each time. */
export interface GenerationProgress {
  lives: { done: number; all: number };
  events: number;
  calls: { made: number; recorded: number };
}

/** What a generation came to. */
export interface Generated {
  directory: GenerationDirectory;
  id: string;
  people: number;
  events: number;
  /** Lives that have fewer events than were asked for: their desires ran out. */
  shortLives: number;
  counts: EngineCounts;
  /** How the people compare with the plan; the weights of single candidates are left out. */
  sampling: Omit<SamplingReport, 'weights'>;
  /** SHA-256 over the bytes of users.jsonl and of events.jsonl. */
  hashes: { people: string; events: string };
  calls: { made: number; recorded: number };
}

/** How lives are generated; nothing of it changes what comes out. */
export interface GenerateOptions {
  /** True: the folder is emptied first. Default false: a generation that was stopped goes on. */
  fresh?: boolean;
  onProgress?: (progress: Readonly<GenerationProgress>) => void;
  environment?: NodeJS.ProcessEnv;
  clock?: Clock;
  /** Asked once the model is there and before any life is made; what it throws gives the generation up. */
  agree?: (plan: GenerationPlan, prices: Prices) => Promise<void>;
  /** Called with what stops the generation early; returns what is called at its end. */
  listen?: (stop: (error: Error) => void) => () => void;
}

/**
 * Makes people and their lives and writes them in the LifeSim layout: users.jsonl, events.jsonl, language_templates.json. What a model answered is
 * recorded under `.livelong`; a generation that was stopped is made again with the record answering what is known. Lives are written as they come,
 * in the order of the people; the files appear when they are whole.
 *
 * @example
 * await generateLives({ people: 8, events: 5, seed: 7, out: 'lives' });
 *
 * @throws UsageError, InputError for what cannot be made; OutageError, BudgetError and the like for what stops it: the next call goes on
 */
export async function generateLives(input: GenerateInput, options: GenerateOptions = {}): Promise<Generated> {
  const { fresh = false, environment = process.env, clock = systemClock } = options;
  const planned = await planGeneration(input);
  const directory = generationDirectory(planned.request.out);
  const plan = fresh ? planned : withKeptBudget(planned, directory);
  prepareDirectory(directory, plan.id, { fresh, empty: false });
  const unlock = lockRun(runDirectory(directory.root));
  try {
    prepareDirectory(directory, plan.id, { fresh, empty: true });
    return await generateInto(directory, plan, { ...options, environment, clock, fresh });
  } catch (error) {
    if (LivelongError.isInstance(error)) {
      error.message = error.message
        .replace(/`livelong resume(?: RUN)?((?: --budget MORE)?)`/g, 'the same command again$1')
        .replaceAll('where the run stopped', 'where it stopped');
    }
    throw error;
  } finally {
    unlock();
  }
}

/** A generation that goes on keeps its budget until another one is given: leaving it out does not lift it. */
function withKeptBudget(plan: GenerationPlan, directory: GenerationDirectory): GenerationPlan {
  const before = budgetOf(directory, plan.id);
  if (plan.request.budget !== undefined || before === null) return plan;
  return { ...plan, request: { ...plan.request, budget: before } };
}

async function generateInto(
  directory: GenerationDirectory,
  plan: GenerationPlan,
  options: GenerateOptions & Required<Pick<GenerateOptions, 'environment' | 'clock' | 'fresh'>>,
): Promise<Generated> {
  const { agree = async () => {}, listen = () => () => {}, onProgress = () => {} } = options;
  const materials = readMaterials();
  const progress: GenerationProgress = {
    lives: { done: 0, all: plan.request.people },
    events: 0,
    calls: { made: 0, recorded: 0 },
  };
  const minds = await openMinds(plan, directory, {
    ...options,
    onCall: (_, source) => {
      progress.calls[source === 'call' ? 'made' : 'recorded']++;
      onProgress(progress);
    },
  });
  const stopListening = listen((error) => minds.endpoints.stop(error));
  try {
    await agree(plan, minds.prices);
    storing(directory.manifest, () => mkdirSync(dirname(directory.manifest), { recursive: true }));
    writeManifest(directory, plan, null);
    const written = await writeLives(
      directory,
      livesOf(plan, minds, materials),
      (life) => {
        progress.lives.done++;
        progress.events += life.events;
        onProgress(progress);
      },
      {
        events: plan.request.events,
        inFlight: minds.waits ? 2 * plan.request.concurrency : 1,
        stopped: minds.endpoints.stopped,
      },
    );
    writeWholeFile(directory.templates, templatesText(preferenceDimensions(materials)));
    const { weights: _, ...sampling } = plan.sampled.report;
    const generated: Generated = {
      directory,
      id: plan.id,
      people: progress.lives.done,
      events: progress.events,
      ...written,
      sampling,
      calls: { ...progress.calls },
    };
    writeManifest(directory, plan, generated);
    return generated;
  } finally {
    stopListening();
    await minds.close();
  }
}

/** People at whose moments it is looked how often each desire is possible. */
const peopleLookedAt = 32;

/** The lives that a plan asks for, one after the other, each as the function that makes it. */
function* livesOf(plan: GenerationPlan, minds: OpenMinds, materials: Materials): Generator<() => Promise<MadeLife>> {
  const { request, domains, sampled, pool } = plan;
  const dimensions = preferenceDimensions(materials);
  const byDomain = new Map(domains.map((domain) => [domain, pool.desires.filter((each) => each.domain === domain)]));
  const town = townsOf(request.seed);
  function* firstPeople() {
    let left = peopleLookedAt;
    for (const person of sampled.people) {
      if (left-- === 0) return;
      const names = cultures.get(person.facts.culture)!;
      const { seed, start = null } = request;
      yield { person, names, town: town(townOf(person, seed)), firstDay: firstDayOf({ seed, person, start }) };
    }
  }
  const cultures = new Map(materials.cultures.map((culture) => [culture.id, culture]));
  const oftenPossible = howOftenPossible({ seed: request.seed, desires: pool.desires, people: firstPeople() });
  let ordinal = -1;
  for (const block of blocksOf(sampled.people, domains.length)) {
    ordinal++;
    const number = ordinal;
    const suits = block.map((person) => {
      const circumstances = circumstancesOf(person, cultures.get(person.facts.culture)!, request.seed);
      return domains.map((domain) => suitability(circumstances, byDomain.get(domain)!));
    });
    const assigned = assignDomains(suits);
    for (const [at, person] of block.entries()) {
      const domain = domains[assigned[at]!]!;
      yield async () => {
        const life = lifeName(domain, person.id);
        const goals = (of: string) => goalSentences(person, of, materials);
        const open = await minds.of(life, domain === mixed ? null : domain, goals);
        try {
          return await makeLife({
            seed: request.seed,
            person,
            names: cultures.get(person.facts.culture)!,
            town: town(townOf(person, request.seed)),
            domain,
            ordinal: number,
            events: request.events,
            start: request.start ?? null,
            months: request.months,
            index: minds.index,
            oftenPossible,
            dimensions,
            mind: open.mind,
            line: open.line,
          });
        } finally {
          open.close();
        }
      };
    }
  }
}

function* blocksOf(people: Iterable<SampledPerson>, size: number): Generator<SampledPerson[]> {
  let block: SampledPerson[] = [];
  for (const person of people) {
    block.push(person);
    if (block.length < size) continue;
    yield block;
    block = [];
  }
  if (block.length > 0) yield block;
}

/** Makes each town once; all who live there share it. */
function townsOf(seed: number): (entry: TownEntry) => Town {
  const categories = bundledPlaces();
  const made = new Map<TownEntry, Town>();
  return (entry) => {
    const town = made.get(entry) ?? makeTown({ seed, entry, categories });
    made.set(entry, town);
    return town;
  };
}

/** Lives after which memory is given back. */
const livesBetweenCollections = 100;

/** Lets signals and timers have their turn: computing alone would hold them up. */
function nextTurn(): Promise<void> {
  return new Promise((resolve) => setImmediate(resolve));
}

/** Makes lives, so many at once, and writes them in order. */
async function writeLives(
  directory: GenerationDirectory,
  lives: Iterable<() => Promise<MadeLife>>,
  onLife: (life: MadeLife) => void,
  { events, inFlight, stopped }: { events: number; inFlight: number; stopped: AbortSignal },
): Promise<Pick<Generated, 'shortLives' | 'counts' | 'hashes'>> {
  const files = [openLineFile(directory.people), openLineFile(directory.events)] as const;
  const digests = [createHash('sha256'), createHash('sha256')] as const;
  const counts = noCounts();
  let shortLives = 0;
  let written = 0;
  const making: Promise<MadeLife>[] = [];
  const writeFirst = async () => {
    const life = await making.shift()!;
    for (const [at, row] of [life.user, life.sequence].entries()) {
      const line = JSON.stringify(row);
      files[at]!.writeText(line);
      digests[at]!.update(`${line}\n`);
    }
    if (life.events < events) shortLives++;
    addCounts(counts, life.counts);
    onLife(life);
    if (++written % livesBetweenCollections === 0) collectGarbage();
  };
  try {
    for (const make of lives) {
      await nextTurn();
      stopped.throwIfAborted();
      const life = make();
      life.catch(() => {});
      making.push(life);
      if (making.length >= inFlight) await writeFirst();
    }
    while (making.length > 0) await writeFirst();
    for (const file of files) file.finish();
  } finally {
    await Promise.allSettled(making);
    for (const file of files) file.close();
  }
  const [people, sequences] = digests.map((digest) => digest.digest('hex')) as [string, string];
  return { shortLives, counts, hashes: { people, events: sequences } };
}

function addCounts(sum: EngineCounts, life: EngineCounts): void {
  sum.fired += life.fired;
  sum.nothingPossible += life.nothingPossible;
  sum.nothingChosen += life.nothingChosen;
  sum.repaired += life.repaired;
  sum.failed += life.failed;
  for (const [rule, count] of Object.entries(life.dropped)) {
    const name = rule as keyof typeof life.dropped;
    sum.dropped[name] = (sum.dropped[name] ?? 0) + count;
  }
}

/** What was asked for, and what came of it once it is whole. */
function writeManifest(directory: GenerationDirectory, plan: GenerationPlan, generated: Generated | null): void {
  const { out: _, ...asked } = plan.request;
  const came =
    generated === null
      ? { complete: false }
      : {
          complete: true,
          people: generated.people,
          events: generated.events,
          shortLives: generated.shortLives,
          counts: generated.counts,
          hashes: generated.hashes,
          calls: generated.calls,
        };
  writeWholeFile(
    directory.manifest,
    `${JSON.stringify({ livelong: version, id: plan.id, asked, ...came }, null, 2)}\n`,
  );
}
