import { isPaid, nameWithoutUrl, parseModelName, type Prices } from '../../model/index.ts';
import { costsMoney } from '../estimate-study.ts';
import type { DaysStudy } from './days-study.ts';
import { parseProactiveSpec } from './proactive-spec.ts';

/** Who makes calls while days are lived. */
type Role = 'persona-reader' | 'planner' | 'assistants' | 'raters';

/** Calls that one model makes, at most but for re-asks and retries. */
export interface DaysCalls {
  role: Role;
  model: string;
  paid: boolean;
  calls: number;
}

/** Hours at home and awake of a usual day. */
const usualHours = 14;
/** Calls by which a model plans a day: the day, and a stretch of it each. */
const callsPerPlan = 25;
/** Hours and four-hour stretches that are summed up in a day. */
const summariesPerDay = 20;
/** Held-out days are lived after no, one, two, four and seven trainings and after the last. */
const mostMilestones = 6;
/** Tokens of a usual call, at four bytes a token, as rendered prompts with their schemas come to. */
const usualTokens: Readonly<Record<Role, { input: number; output: number }>> = {
  'persona-reader': { input: 2200, output: 700 },
  planner: { input: 1500, output: 250 },
  assistants: { input: 1200, output: 60 },
  raters: { input: 1400, output: 80 },
};

/** What decides how many calls days make. */
export type EstimatedDays = Pick<DaysStudy, 'people' | 'days' | 'held-out' | 'tick' | 'persona-reader' | 'rating'> & {
  planner: Pick<DaysStudy['planner'], 'spec'>;
  raters: readonly Pick<DaysStudy['raters'][number], 'spec'>[];
  assistants: readonly Pick<DaysStudy['assistants'][number], 'spec' | 'harness'>[];
};

/** What days ask of models. */
export interface DaysEstimate {
  /** Calls at most, re-asks and retries apart: one entry for each model in each of its roles. */
  calls: readonly DaysCalls[];
  /** True when some of them are paid for. */
  paid: boolean;
  /** What the calls of models with a known price cost, in US dollars: an assistant that is mostly silent has less to be rated. */
  usd: { from: number; to: number };
  /** Paid models whose price nobody has said; their calls are not in `usd`. */
  unpriced: readonly string[];
}

/** How many calls days make at most, whether any of their models is paid for by the call, and what they cost. */
export function estimateDays(study: EstimatedDays, prices: Prices): DaysEstimate {
  const calls = callsOfDays(study);
  let most = 0;
  for (const { role, model, calls: count } of calls) {
    const price = prices.of(model);
    const { input, output } = usualTokens[role];
    if (price !== null) most += (count * (price.input * input + price.output * output)) / 1_000_000;
  }
  const unpriced = calls.filter(({ model, paid }) => paid && prices.of(model) === null).map(({ model }) => model);
  return {
    calls,
    paid: calls.some(({ model, paid }) => paid || costsMoney(prices, model)),
    usd: { from: most / 4, to: most * 2 },
    unpriced: [...new Set(unpriced)],
  };
}

function callsOfDays(study: EstimatedDays): DaysCalls[] {
  const { people, days, 'held-out': heldOut, tick, raters, planner, assistants, rating } = study;
  const ticks = Math.ceil((usualHours * 3600) / tick);
  const livedDays = people * (days + heldOut * Math.min(mostMilestones, days));
  const named = (role: Role, spec: string, calls: number): DaysCalls => {
    const model = parseModelName(spec.replace(/^learner:/, ''), `--${role}`);
    return { role, model: nameWithoutUrl(model), paid: isPaid(model), calls: Math.ceil(calls) };
  };
  const asked: DaysCalls[] = [];
  const { 'persona-reader': reader } = study;
  if (reader !== undefined) asked.push(named('persona-reader', reader, people));
  if (planner.spec !== 'rules') asked.push(named('planner', planner.spec, people * (days + heldOut) * callsPerPlan));
  for (const { spec, harness } of assistants) {
    if (parseProactiveSpec(spec).kind !== 'model') continue;
    asked.push(named('assistants', spec, livedDays * (ticks * (harness?.candidates ?? 1) + summariesPerDay)));
  }
  const questions = (rating.as === 'joint' ? 1 : rating.all ? 5 : 2) + (rating.revisions ? 1 : 0);
  for (const { spec } of raters) {
    if (spec === 'rules' || spec === 'human') continue;
    asked.push(named('raters', spec, livedDays * assistants.length * ticks * questions));
  }
  return asked;
}
