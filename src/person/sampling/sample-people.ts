import { InputError, UsageError } from '../../errors/index.ts';
import { generatorFor } from '../../random/index.ts';
import { candidateOfPerson, knownPerson } from '../making/known-person.ts';
import { makePerson } from '../making/make-person.ts';
import { guidesTo } from '../making/guides.ts';
import { candidateOf, madeUpColumns, sketch } from '../making/sketch.ts';
import type { Materials } from '../materials/materials.ts';
import { readMaterials } from '../materials/read-materials.ts';
import { bigFiveTraits, type Person } from '../person.ts';
import type { SampledPerson } from '../sampled-person.ts';
import { candidatesOf } from './candidates.ts';
import { fillColumns, plannedColumns, type PlannedColumn } from './columns.ts';
import { EmptyCategoryError, ipf } from './ipf.ts';
import type { PeoplePlan } from './plan.ts';
import { drawPeople } from './draw-people.ts';
import { samplingReport, type SamplingReport } from './report.ts';

/** People drawn by a plan. */
export interface SampledPeople {
  /** The people one after the other; each is made when asked for, so that memory does not grow with their number. Can be gone through again. */
  people: Iterable<SampledPerson>;
  /** How they compare with the plan, known before the first of them is made. */
  report: SamplingReport;
}

/** Rehearsals before people are made up, and how many people are drawn in each: they bring the draws near the plan. */
const lessons = 4;
const perLesson = 1000;

/**
 * Draws people as a plan wants them: makes up candidates (or takes those of a pool), leaves out what the plan's rules leave out, fits
 * weights by iterative proportional fitting, draws without replacement by these weights (within strata, if the plan has any), and exchanges
 * people while that brings the sample nearer to the plan. Equal options give equal people. Ids are "1", "2", …; those of a pool are kept.
 * @param options.plan see `readPeoplePlan`
 * @param options.count how many people; at least 1
 * @param options.seed a safe integer
 * @param options.pool people to draw from without replacement; their own facts, traits and preferences stay, and what they lack,
 * the manner of talking above all, is made up
 * @param options.materials what people are made of; by default what comes with Livelong
 * @throws InputError for a plan that names unknown columns or categories that nobody is in, or whose counts do not add up; UsageError when
 * the pool or a stratum has too few people
 */
export function samplePeople(options: {
  plan: PeoplePlan;
  count: number;
  seed: number;
  pool?: readonly Person[];
  materials?: Materials;
}): SampledPeople {
  const { plan, count, seed, pool, materials = readMaterials() } = options;
  if (!Number.isSafeInteger(count) || count < 1) {
    throw new UsageError(`The number of people is ${count}; give a whole number of at least 1.`);
  }
  const styles = Object.fromEntries(materials.styles.map(({ name, share }) => [name, share]));
  const dimensions =
    pool === undefined
      ? materials.dimensions.map(({ name }) => name)
      : [...new Set(pool.flatMap(({ preferences }) => preferences.map(({ dimension }) => dimension)))];
  const headings = plannedColumns(plan, count, { dimensions, styles });
  refuseUnknownColumns(plan, pool, dimensions);
  const guides = guidesTo(headings);
  const fittable = pool === undefined ? headings : headings.filter(({ name }) => name !== 'style');
  const { perPerson } = plan.preferences;
  const sketchOf = (index: number, purpose = 'sketch') => {
    const known = pool === undefined ? null : knownPerson(pool[index]!);
    return sketch(generatorFor(seed, 'people', purpose, index), guides, perPerson, materials, known);
  };
  if (pool === undefined) {
    for (let lesson = 1; lesson <= lessons; lesson++) {
      guides.learn(Array.from({ length: perLesson }, (_, index) => candidateOf(sketchOf(index, `lesson ${lesson}`))));
    }
  }
  const candidateAt = (index: number) =>
    pool === undefined ? candidateOf(sketchOf(index)) : candidateOfPerson(pool[index]!);
  const candidates = candidatesOf({ plan, count, available: pool?.length ?? null, candidateAt });
  const columns = fillColumns(fittable, candidates.all(), candidates.indexes.length);
  const fitted = fit(plan, columns, candidates.indexes.length);
  const drawn = drawPeople({ plan, count, seed, columns, weights: fitted.weights, candidates });
  const chosen = drawn.chosen.map((place) => candidates.indexes[place]!);
  return {
    people: {
      *[Symbol.iterator]() {
        for (const [position, index] of chosen.entries()) {
          const given = pool?.[index];
          yield makePerson({
            seed,
            address: ['people', 'person', index],
            id: given?.id ?? String(position + 1),
            sketch: sketchOf(index),
            materials,
            ...(given === undefined ? {} : { given }),
          });
        }
      },
    },
    report: samplingReport({ columns, fitted, drawn, leftOut: candidates.leftOut }),
  };
}

function fit(plan: PeoplePlan, columns: readonly PlannedColumn[], size: number) {
  try {
    return ipf({ columns, size });
  } catch (error) {
    if (!(error instanceof EmptyCategoryError)) throw error;
    const field = columns.find(({ name }) => name === error.column)?.field ?? error.column;
    throw new InputError({
      faults: [
        { file: plan.file, line: null, field: `${field}[${JSON.stringify(error.category)}]`, problem: error.message },
      ],
      advice:
        'Take the category out of the plan, draw from other people, or relax the rules that leave these people out.',
    });
  }
}

/** Columns under `demographics`, in rules and strata that nobody has are slips of the pen. */
function refuseUnknownColumns(
  plan: PeoplePlan,
  pool: readonly Person[] | undefined,
  dimensions: readonly string[],
): void {
  const own =
    pool === undefined ? madeUpColumns : pool.flatMap((person) => Object.keys(candidateOfPerson(person).demographics));
  const known = new Set<string>(own);
  const others = new Set<string>([...known, ...bigFiveTraits, 'style', ...dimensions]);
  const ruled = (name: 'keep' | 'filter') =>
    plan[name].flatMap((rule, at) =>
      Object.keys(rule).map((column) => ({ field: `${name}[${at}].${column}`, column, among: others })),
    );
  const unknown = [
    ...Object.keys(plan.demographics).map((column) => ({ field: `demographics.${column}`, column, among: known })),
    ...plan.strata.map((column, at) => ({ field: `strata[${at}]`, column, among: others })),
    ...ruled('keep'),
    ...ruled('filter'),
  ].filter(({ column, among }) => !among.has(column));
  if (unknown.length === 0) return;
  throw new InputError({
    faults: unknown.map(({ field, column, among }) => ({
      file: plan.file,
      line: null,
      field,
      problem: `nobody has the column "${column}"; there are ${[...known].join(', ')}${among === others ? `, ${bigFiveTraits.join(', ')}, style, and the names of preferences` : ''}`,
    })),
    advice: 'Change the plan.',
  });
}
