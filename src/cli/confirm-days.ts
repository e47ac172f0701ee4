import { isPaid, nameWithoutUrl, parseModelName, type Prices } from '../model/index.ts';
import { parseProactiveSpec, type DaysStudy } from '../run/index.ts';
import { askToGoOn, costsMoney, dollars } from './confirm-paid.ts';
import type { Terminal } from './terminal.ts';

/** Who makes calls while days are lived. */
type Role = 'persona-reader' | 'planner' | 'assistants' | 'raters';

/** Calls that one model makes, at most but for re-asks and retries. */
interface ModelCalls {
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

/** How many calls a study of days makes at most, by model. */
export function callsOfDays(study: DaysStudy): ModelCalls[] {
  const { people, days, 'held-out': heldOut, tick, raters, planner, assistants, rating } = study;
  const ticks = Math.ceil((usualHours * 3600) / tick);
  const livedDays = people * (days + heldOut * Math.min(mostMilestones, days));
  const named = (role: Role, spec: string, calls: number): ModelCalls => {
    const model = parseModelName(spec.replace(/^learner:/, ''), `--${role}`);
    return { role, model: nameWithoutUrl(model), paid: isPaid(model), calls: Math.ceil(calls) };
  };
  const asked: ModelCalls[] = [];
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

/**
 * Before days that call a paid API: says how many calls they make at most and what they cost, and asks. Without a terminal to ask on, `--yes` must
 * say it.
 * @throws UsageError when the answer is no, or cannot be asked for
 */
export async function confirmDays(
  study: DaysStudy,
  { yes, prices }: { yes: boolean; prices: Prices },
  terminal: Terminal,
): Promise<void> {
  const asked = callsOfDays(study);
  if (yes || !asked.some(({ model, paid }) => paid || costsMoney(prices, model))) return;
  await askToGoOn(describeDays(asked, study, prices), terminal);
}

function describeDays(asked: readonly ModelCalls[], { budget }: DaysStudy, prices: Prices): string {
  let most = 0;
  for (const { role, model, calls } of asked) {
    const price = prices.of(model);
    const { input, output } = usualTokens[role];
    if (price !== null) most += (calls * (price.input * input + price.output * output)) / 1_000_000;
  }
  const unpriced = [
    ...new Set(asked.filter(({ model, paid }) => paid && prices.of(model) === null).map(({ model }) => model)),
  ];
  const total = asked.reduce((sum, { calls }) => sum + calls, 0);
  const byRole = asked.map(({ role, model, calls }) => `${role} ${calls} (${model})`).join(', ');
  return [
    `These days make at most about ${total} model calls (${byRole}), some of them paid for; an assistant that is mostly silent has less to be rated.`,
    ...(most > 0
      ? [
          `They cost roughly ${dollars(most / 4)} to ${dollars(most * 2)} (prices as of ${prices.asOf} where --prices says nothing else).`,
        ]
      : []),
    ...(unpriced.length > 0
      ? [`Nobody has said what ${unpriced.join(' and ')} costs: --prices FILE takes prices of your own.`]
      : []),
    budget === null
      ? 'With --budget USD it stops before it costs more than you want.'
      : `It stops before it costs more than ${dollars(budget)}.`,
    'What is recorded already is not paid again.',
  ].join(' ');
}
