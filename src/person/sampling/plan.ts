import { z } from 'zod';
import { packageFile, readYaml } from '../../files/index.ts';
import { bigFiveTraits } from '../person.ts';

const amount = z.number({ error: 'a number is expected' }).min(0);
const sharesOrCounts = z
  .union([
    z.strictObject({ counts: z.record(z.string().min(1), z.int().min(0)) }),
    z.strictObject({ shares: z.record(z.string().min(1), amount) }),
    z.record(z.string().min(1), amount),
  ])
  .transform(marginOf)
  .refine(
    ({ amounts }) => Object.values(amounts).some((each) => each > 0),
    'at least one category above 0 is expected',
  );

const spread = z
  .partialRecord(z.enum(['low', 'middle', 'high']), amount)
  .transform((levels) => marginOf({ shares: levels }))
  .refine(({ amounts }) => Object.values(amounts).some((each) => each > 0), 'at least one level above 0 is expected');

const rule = z
  .record(z.string().min(1), z.union([z.string().transform((value) => [value]), z.array(z.string()).min(1)]))
  .refine((keys) => Object.keys(keys).length > 0, 'at least one column is expected');

const planFile = z
  .strictObject({
    demographics: z.record(z.string().min(1), sharesOrCounts).default({}),
    'big-five': z.partialRecord(z.enum(bigFiveTraits), sharesOrCounts).default({}),
    preferences: z
      .strictObject({
        'per-person': z
          .strictObject({ from: z.int().min(1).max(100), to: z.int().min(1).max(100) })
          .refine(({ from, to }) => from <= to, 'the smaller number comes first: from, to')
          .default({ from: 10, to: 16 }),
        spread: spread.optional(),
        dimensions: z.record(z.string().min(1), sharesOrCounts).default({}),
        missing: z.enum(['left-out', 'middle']).default('left-out'),
      })
      .prefault({}),
    styles: sharesOrCounts.optional(),
    strata: z.array(z.string().min(1)).max(4).default([]),
    keep: z.array(rule).default([]),
    filter: z.array(rule).default([]),
    'candidates-per-person': z.number().min(1).max(50).default(3),
  })
  .transform((plan) => ({
    demographics: plan.demographics,
    bigFive: plan['big-five'],
    preferences: {
      perPerson: plan.preferences['per-person'],
      spread: plan.preferences.spread ?? null,
      dimensions: plan.preferences.dimensions,
      missing: plan.preferences.missing,
    },
    styles: plan.styles ?? null,
    strata: plan.strata,
    keep: plan.keep,
    filter: plan.filter,
    candidatesPerPerson: plan['candidates-per-person'],
  }));

/** How one column is to be shared out. */
export interface Margin {
  /** `counts` are numbers of people and add up to all of them; `shares` are relative. */
  kind: 'shares' | 'counts';
  amounts: Readonly<Record<string, number>>;
}

/** One rule: the columns on which a person must have one of these values. All columns of a rule must fit. */
export type PlanRule = Readonly<Record<string, readonly string[]>>;

/** What a population should look like. */
export interface PeoplePlan {
  /** Where the plan stands, for messages. */
  file: string;
  /** Column, such as gender, age, region, country, area, race, religion, income, household, marital, employment → margin. */
  demographics: Readonly<Record<string, Margin>>;
  bigFive: Readonly<Record<string, Margin>>;
  preferences: {
    /** How many preferences each made-up person has. */
    perPerson: { from: number; to: number };
    /** Margin of every dimension that is not named in `dimensions`; null leaves them as they come. */
    spread: Margin | null;
    dimensions: Readonly<Record<string, Margin>>;
    /** What a preference counts as that a person does not have: nothing, or `middle` as in LifeSim. */
    missing: 'left-out' | 'middle';
  };
  /** Manners of talking; null: as often as the list of manners says. */
  styles: Margin | null;
  /** Columns whose combinations each get exactly their share of the people. */
  strata: readonly string[];
  /** Only people who fit one of these rules; no rule keeps everybody. */
  keep: readonly PlanRule[];
  /** Nobody who fits one of these rules; it wins over `keep`. */
  filter: readonly PlanRule[];
  /** How many people are made up for each one that is taken; never fewer than 3,000 in all. */
  candidatesPerPerson: number;
}

/** The plan that comes with Livelong. */
export const defaultPlanFile = packageFile('data/people/plan.yaml');

const advice =
  'A plan is written like data/people/plan.yaml of Livelong: demographics, big-five, preferences, styles, strata, keep, filter.';

/**
 * Reads a plan of a population.
 * @param path a YAML file; by default the plan that comes with Livelong
 * @throws UsageError when the file cannot be read; InputError with file, line and field of all faults
 */
export function readPeoplePlan(path: string = defaultPlanFile): PeoplePlan {
  return { file: path, ...readYaml(path, planFile, advice) };
}

/** A plan that asks for nothing: whoever comes, each as likely; for pools that are to be taken as they are. */
export const anyPeople: PeoplePlan = { file: '(no plan)', ...planFile.parse({}) };

type Amounts = Readonly<Record<string, number>>;

function marginOf(written: { counts: Amounts } | { shares: Amounts } | Amounts): Margin {
  if ('counts' in written && typeof written.counts === 'object') return { kind: 'counts', amounts: written.counts };
  if ('shares' in written && typeof written.shares === 'object') return { kind: 'shares', amounts: written.shares };
  return { kind: 'shares', amounts: written as Amounts };
}
