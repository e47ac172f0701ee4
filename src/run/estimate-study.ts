import { metrics } from '../judge/index.ts';
import { isPaid, nameWithoutUrl, parseEmbedderName, type Prices } from '../model/index.ts';
import { parseAnalysisSpec, parseAssistantSpec, parseJudgeSpec, parseUserSpec } from './spec.ts';
import type { Study, StudyAssistant, StudyJudge } from './study.ts';

/** What a study asks of models. */
export interface StudyEstimate {
  /** Calls at most, re-asks and retries apart. */
  calls: { user: number; assistants: number; judges: number; analyses: number; embeddings: number };
  /** True when some of them are paid for. */
  paid: boolean;
  /** What the calls of models with a known price cost, in US dollars: from half as many as can be, to all of them with twice the usual tokens. */
  usd: { from: number; to: number };
  /** Paid models whose price nobody has said; their calls are not in `usd`. */
  unpriced: readonly string[];
}

type Role = keyof StudyEstimate['calls'];

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

/** What decides how many calls a study makes. */
export type EstimatedStudy = Pick<Study, 'people' | 'events' | 'trials' | 'turns' | 'turns-as' | 'embedding'> & {
  user: Pick<Study['user'], 'spec'>;
  assistants: readonly Pick<StudyAssistant, 'spec' | 'memory' | 'analysis'>[];
  judges: readonly Pick<StudyJudge, 'spec'>[];
};

/** The calls that one model of a study makes. */
interface ModelCalls {
  role: Role;
  /** Without URL. */
  model: string;
  paid: boolean;
  calls: number;
}

/** How many calls a study makes at most, whether any of its models is paid for by the call, and what it costs. */
export function estimateStudy(study: EstimatedStudy, prices: Prices): StudyEstimate {
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

function callsOf(study: EstimatedStudy): ModelCalls[] {
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
