import { InputError, UsageError } from '../../errors/index.ts';
import { canonicalHash } from '../../files/index.ts';
import { readPeople } from '../../formats/index.ts';
import {
  bundledDesireFiles,
  bundledPlaces,
  lintDesires,
  readDesires,
  modelMindPrompts,
  type DesirePool,
  type FindingName,
} from '../../mind/index.ts';
import { embedderIdentity } from '../../model/index.ts';
import { anyPeople, readPeoplePlan, samplePeople, type SampledPeople } from '../../person/index.ts';
import { engine } from '../engine.ts';
import { givenParameters, parametersOf } from '../parameters.ts';
import { parseRoleSpec, type RoleSpec } from '../spec.ts';
import { domainsOf } from './choose-domains.ts';
import { checkedGenerateInput, type GenerateInput, type GenerateRequest } from './generate-input.ts';
import { mixed } from './make-life.ts';

/** Lives as they will be made. Nothing is written yet. */
export interface GenerationPlan {
  request: GenerateRequest;
  /** What decides the bytes: people, events, seed, plan, pool, desires, domain, dates, mind, embedding, program. No limits, URLs or paths. */
  id: string;
  mind: RoleSpec;
  pool: DesirePool;
  /** The domains that lives are given in turn; one for all of them, or {@link mixed}. */
  domains: readonly string[];
  sampled: SampledPeople;
}

/**
 * Plans lives: reads plan, pool and desires, and draws the people.
 * @throws UsageError, InputError for what cannot be made; nothing is written
 */
export async function planGeneration(input: GenerateInput): Promise<GenerationPlan> {
  const request = checkedGenerateInput(input);
  const mind = parseRoleSpec(request.mind, '--mind', 'rules');
  const parameters = givenParameters('mind', mind, undefined, request['mind-parameters']);
  const desires = readSoundDesires(request.desires);
  const domains = domainsAsked(request.domain, desires);
  const pool = request.pool === undefined ? undefined : await readPeople(request.pool);
  const plan =
    request.plan !== undefined ? readPeoplePlan(request.plan) : pool === undefined ? readPeoplePlan() : anyPeople;
  const { people: count, events, seed, start = null, months, embedding } = request;
  const sampled = samplePeople({ plan, count, seed, ...(pool === undefined ? {} : { pool }) });
  const { file: _, ...asked } = plan;
  const thinking =
    mind.kind === 'built-in'
      ? 'rules'
      : { name: mind.name, parameters: parametersOf('mind', mind, { parameters }), prompts: { ...modelMindPrompts() } };
  const id = canonicalHash(
    {
      engine,
      count,
      events,
      seed,
      plan: asked,
      pool: pool ?? null,
      desires: canonicalHash(desires),
      domains,
      start,
      months,
      mind: thinking,
      embedding: { ...embedderIdentity(embedding, undefined) },
    },
    12,
  );
  return { request, id, mind, pool: desires, domains, sampled };
}

/** Faults of a user's own desires that make wrong lives; how they read is the user's matter. */
const grave: ReadonlySet<FindingName> = new Set([
  'duplicate-id',
  'unknown-slot',
  'unknown-place',
  'unsatisfiable',
  'unknown-claim',
]);

/** The package's desires and the user's own. */
function readSoundDesires(own: readonly string[]): DesirePool {
  const pool = readDesires([...bundledDesireFiles(), ...own]);
  if (own.length === 0) return pool;
  const ids = new Set(readDesires(own).desires.map(({ id }) => id));
  const findings = lintDesires({ pool, places: bundledPlaces(), fewest: 1 }).filter(
    ({ name, where }) => ids.has(where) && grave.has(name),
  );
  if (findings.length === 0) return pool;
  throw new InputError({
    faults: findings.map(({ name, where, problem }) => ({
      file: own.join(', '),
      line: null,
      field: where,
      problem: `${problem} (${name})`,
    })),
    advice: 'Correct these entries, then try again. The format is shown by data/desires/dining.yaml of Livelong.',
  });
}

function domainsAsked(domain: string | undefined, pool: DesirePool): string[] {
  const known = domainsOf(pool);
  if (domain === undefined) return known;
  if (domain === mixed || known.includes(domain)) return [domain];
  throw new UsageError(`--domain ${domain}: there is no such domain. There are ${known.join(', ')}, and ${mixed}.`);
}
