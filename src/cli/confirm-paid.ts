import { createInterface } from 'node:readline/promises';
import { UsageError } from '../errors/index.ts';
import { metrics } from '../judge/index.ts';
import { isPaid, nameWithoutUrl, parseEmbedderName, type Prices } from '../model/index.ts';
import { parseAnalysisSpec, parseAssistantSpec, parseJudgeSpec, parseUserSpec, type Study } from '../run/index.ts';
import type { Terminal } from './terminal.ts';

/** What a study asks of models. */
export interface Estimate {
  /** Calls at most, re-asks and retries apart. */
  calls: { user: number; assistants: number; judges: number; analyses: number; embeddings: number };
  /** True when some of them are paid for. */
  paid: boolean;
  /** What the calls of models with a known price cost, in US dollars: from half as many as can be, to all of them with twice the usual tokens. */
  usd: { from: number; to: number };
  /** Paid models whose price nobody has said; their calls are not in `usd`. */
  unpriced: readonly string[];
}

type Role = keyof Estimate['calls'];

/**
 * Tokens of a usual call. Rendered prompts with their schemas, at four bytes a token, measured over the bundled lives: user 1,400 to 1,800, assistants
 * 1,000 (and a portrait of 4,400 per conversation), judges 500 to 1,000, analyses 600 to 850; on top of it some 1,000 tokens of what was said by the middle of a
 * conversation, as replies of models are long.
 */
const usualTokens: Readonly<Record<Role, { input: number; output: number }>> = {
  user: { input: 2500, output: 250 },
  assistants: { input: 2300, output: 400 },
  judges: { input: 2000, output: 400 },
  analyses: { input: 1800, output: 150 },
  embeddings: { input: 150, output: 0 },
};

/** How many calls the person's model makes at a turn, at most: see `--turns-as`. */
const callsPerTurn: Readonly<Record<Study['turns-as'], number>> = { joint: 1, separate: 4 };

/** The calls that one model of a study makes. */
interface ModelCalls {
  role: Role;
  /** Without URL. */
  model: string;
  paid: boolean;
  calls: number;
}

/** How many calls a study makes at most, whether any of its models is paid for by the call, and what it costs. */
export function estimateStudy(study: Study, prices: Prices): Estimate {
  const asked = callsOf(study);
  const count = (role: Role) => asked.filter((each) => each.role === role).reduce((sum, { calls }) => sum + calls, 0);
  let most = 0;
  for (const { role, model, calls } of asked) {
    const price = prices.of(model);
    const { input, output } = usualTokens[role];
    if (price !== null) most += (calls * (price.input * input + price.output * output)) / 1_000_000;
  }
  const unpriced = asked.filter(({ model, paid }) => paid && prices.of(model) === null).map(({ model }) => model);
  return {
    calls: {
      user: count('user'),
      assistants: count('assistants'),
      judges: count('judges'),
      analyses: count('analyses'),
      embeddings: count('embeddings'),
    },
    paid: asked.some(({ model, paid }) => paid || costsMoney(prices, model)),
    usd: { from: most / 2, to: most * 2 },
    unpriced: [...new Set(unpriced)],
  };
}

/** True for a server that a user has put a price on. */
export function costsMoney(prices: Prices, model: string): boolean {
  const price = prices.of(model);
  return price !== null && price.input + price.output > 0;
}

function callsOf(study: Study): ModelCalls[] {
  const conversations = study.people * study.events * study.trials;
  const talks = conversations * study.assistants.length;
  const asked: ModelCalls[] = [];
  const add = (role: Role, spec: { name: string; paid: boolean }, calls: number) =>
    asked.push({ role, model: spec.name, paid: spec.paid, calls });

  const user = parseUserSpec(study.user.spec);
  if (user.kind === 'model')
    add('user', user, conversations + talks * (study.turns - 1) * callsPerTurn[study['turns-as']]);
  for (const { spec: text, memory, analysis } of study.assistants) {
    const spec = parseAssistantSpec(text);
    // Intent and reply at each turn, and a revision where there is an analysis; then a portrait, and notes where the memory has them.
    const afterwards = memory?.startsWith('notes') ? 2 : 1;
    const inTurn = analysis === undefined ? 2 : 3;
    if (spec.kind === 'model') add('assistants', spec, conversations * (inTurn * study.turns + afterwards));
    if (spec.kind === 'bare') add('assistants', spec, conversations * study.turns);
    // Each reply is checked; then four questions, and one that joins the answers.
    if (analysis !== undefined) add('analyses', parseAnalysisSpec(analysis.spec), conversations * (study.turns + 5));
  }
  for (const { spec: text } of study.judges) {
    const spec = parseJudgeSpec(text);
    if (spec.kind === 'model') add('judges', spec, talks * metrics.length);
  }
  const embedding = parseEmbedderName(study.embedding);
  if (embedding.kind === 'model') {
    const name = nameWithoutUrl(embedding.model);
    // A reply is looked up and a note of it kept; what was embedded before is not embedded again.
    add('embeddings', { name, paid: isPaid(embedding.model) }, talks * study.turns * 2);
  }
  return asked;
}

/**
 * Before a run that calls a paid API: says how many calls it makes at most and what they cost, and asks. Without a terminal to ask on, `--yes` must
 * say it.
 * @throws UsageError when the answer is no, or cannot be asked for
 */
export async function confirmPaid(
  study: Study,
  { yes, prices }: { yes: boolean; prices: Prices },
  terminal: Terminal,
): Promise<void> {
  if (yes) return;
  const estimate = estimateStudy(study, prices);
  if (!estimate.paid) return;
  await askToGoOn(describeEstimate(estimate, { prices, budgetInUsd: study.budget }), terminal);
}

/**
 * Says what is about to be paid for, and asks.
 * @throws UsageError when the answer is no, or cannot be asked for
 */
export async function askToGoOn(said: string, terminal: Terminal): Promise<void> {
  if (!process.stdin.isTTY || !process.stderr.isTTY) throw new UsageError(`${said} Say --yes to run it.`);
  terminal.tell(said);
  const reading = createInterface({ input: process.stdin, output: process.stderr });
  let answer = '';
  try {
    answer = await reading.question('Go on? [y/N] ');
  } catch {
    terminal.tell('');
  } finally {
    reading.close();
  }
  if (!/^y(es)?$/i.test(answer.trim())) throw new UsageError('Nothing was run.');
}

/** What is said before a paid run, as one paragraph. */
export function describeEstimate(
  { calls: { user, assistants, judges, analyses, embeddings }, usd, unpriced }: Estimate,
  { prices, budgetInUsd }: { prices: Prices; budgetInUsd: number | null },
): string {
  const sentences = [
    `This study makes at most ${user + assistants + judges + analyses + embeddings} model calls (user ${user}, assistants ${assistants}, judges ${judges}${analyses === 0 ? '' : `, analyses ${analyses}`}${embeddings === 0 ? '' : `, embeddings ${embeddings}`}), some of them paid for.`,
  ];
  if (usd.to > 0) {
    sentences.push(
      `They cost roughly ${dollars(usd.from)} to ${dollars(usd.to)}, more with models that think at length (prices as of ${prices.asOf} where --prices says nothing else; check your provider's page).`,
    );
  }
  if (unpriced.length > 0) {
    sentences.push(
      `Nobody has said what ${unpriced.join(' and ')} ${unpriced.length === 1 ? 'costs' : 'cost'}, so that is not counted: --prices FILE takes prices of your own.`,
    );
  }
  sentences.push(
    budgetInUsd === null
      ? 'With --budget USD it stops before it costs more than you want.'
      : `It stops before it costs more than ${dollars(budgetInUsd)}.`,
    'What is recorded already is not paid again.',
  );
  return sentences.join(' ');
}

/** An amount as people say it, in cents. */
export function dollars(amount: number): string {
  return amount < 0.01 ? 'less than $0.01' : `$${amount.toFixed(2)}`;
}
