import {
  askStructured,
  type Address,
  type CallLine,
  type Complaint,
  type ModelPort,
  type Prompt,
} from '../../model/index.ts';
import type { DesirePool } from '../desires/index.ts';
import { fillHere } from '../fill-here.ts';
import type { Mind } from '../mind.ts';
import { goalPrompt } from './goal-prompt.ts';
import { queryBodyPrompt } from './query-body-prompt.ts';
import { queryEnvironmentPrompt } from './query-environment-prompt.ts';
import { queryThoughtPrompt } from './query-thought-prompt.ts';
import { rankComplaint, rankPrompt } from './rank-prompt.ts';
import { refinePrompt } from './refine-prompt.ts';
import { refinementComplaint } from './refinement-complaint.ts';

/**
 * The mind of one life played by a language model: three queries in flight together (two where there is nothing to say of the body), then one call
 * each to rank, to refine and to look at the goal.
 * @param options.pool whose slots fill the texts that the model is shown
 * @param options.seed and `life` address the draws of these fills, as in the mind by rules
 * @param options.domain the life's domain; null for a mixed life
 */
export function modelMind(options: {
  model: ModelPort;
  pool: Pick<DesirePool, 'slots'>;
  seed: number;
  life: string;
  domain: string | null;
}): Mind {
  const { model, pool, domain } = options;
  return {
    async queries(belief, line) {
      const query = async (prompt: typeof queryBodyPrompt) =>
        (await ask(line('queries'), model, { prompt, input: { belief, domain } })).event;
      const [environment, body, thought] = await Promise.all([
        query(queryEnvironmentPrompt),
        belief.shortTerm.physical.because.length === 0 ? null : query(queryBodyPrompt),
        query(queryThoughtPrompt),
      ]);
      return { environment, body, thought };
    },
    async rank({ belief, circumstances, candidates }, line) {
      const texts = candidates.map(({ desire }) => fillHere({ belief, circumstances, desire }, pool, options));
      const input = { belief, candidates: texts };
      const { ranked } = await ask(line('rank'), model, { prompt: rankPrompt, input, check: rankComplaint });
      return [...new Set(ranked)].map((number) => number - 1);
    },
    async refine({ belief, circumstances, desire }, line) {
      const draft = fillHere({ belief, circumstances, desire }, pool, options);
      const { name, facts } = belief.longTerm.person;
      const about = { draft, name: name.given, gender: facts.gender };
      const told = await ask(line('refine'), model, {
        prompt: refinePrompt,
        input: { belief, draft },
        part: [['desire', desire.id]],
        check: (answer, reask) => refinementComplaint(answer, about, reask),
      });
      return { ...told, intent: withoutSubject(told.intent, name.given) };
    },
    async goal({ belief, domain: ofEvent }, line) {
      const { goal } = await ask(line('goal'), model, { prompt: goalPrompt, input: { belief, domain: ofEvent } });
      return goal ?? belief.longTerm.goal;
    },
  };
}

/** Asks one prompt of the mind; its step is called as the prompt is, and `part` tells apart several at one point. */
function ask<Input, Answer>(
  line: CallLine,
  model: ModelPort,
  question: {
    prompt: Prompt<Input, Answer>;
    input: Input;
    part?: Address;
    check?: (answer: Answer, reask: number) => Complaint | null;
  },
): Promise<Answer> {
  const { prompt, input, part = [], check } = question;
  const step = prompt.name.slice('mind/'.length);
  return askStructured(line, model, {
    step: [['step', step], ...part],
    name: step.replaceAll('-', '_'),
    messages: prompt.messages(input),
    schema: prompt.schema!(input),
    ...(check === undefined ? {} : { check }),
  });
}

/** An intention begins with its verb: "Mei wants to find …" becomes "Find …". */
function withoutSubject(intent: string, name: string): string {
  const [, subject, rest] = /^(\S+) (?:wants|needs|sets out|decides|intends|plans) to (.+)$/su.exec(intent) ?? [];
  if (subject === undefined || rest === undefined) return intent;
  if (![name.toLowerCase(), 'she', 'he'].includes(subject.toLowerCase())) return intent;
  return `${rest.charAt(0).toUpperCase()}${rest.slice(1)}`;
}
