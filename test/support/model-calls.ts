import type { LoggedCall, RequestBody } from '../../src/testing/index.ts';

/** The part of a chat-completions request that tests read. */
export interface ChatBody {
  model: string;
  messages: { role: string; content: string }[];
  response_format?: { json_schema: { name: string; schema: { properties: Record<string, AnswerSchema> } } };
}

interface AnswerSchema {
  enum?: unknown[];
  properties?: Record<string, AnswerSchema>;
  required?: string[];
}

/** What a request says. */
export function chatBody(body: LoggedCall['body']): ChatBody {
  return body as unknown as ChatBody;
}

/** The name of the structured answer that is asked for, such as `reaction`; null for plain text. */
export function answerName(body: RequestBody | LoggedCall['body']): string | null {
  return chatBody(body).response_format?.json_schema.name ?? null;
}

/** Names of the answers that judges give. */
const judgeAnswers = new Set([
  'intent_completion',
  'intent_recognition',
  'naturalness',
  'coherence',
  'preference_alignment',
  'environment_alignment',
  'rigid_reasoning',
]);

/** True for requests to a judge. */
export function asksJudge(body: RequestBody | LoggedCall['body']): boolean {
  return judgeAnswers.has(answerName(body) ?? '');
}

/** A person who says `utterance`, is never answered and never ends, played either way; undefined for requests to others. */
export function neverContent(body: RequestBody, utterance = 'And what else could I try?'): string | undefined {
  const answers: Record<string, unknown> = {
    opening: { emotion: 'neutral', utterance, said: [] },
    reaction: { answered: [], emotion: 'neutral', action: 'go-on', utterance, said: [], note: '' },
    memory: { answered: [], topic: '', note: '' },
    emotion: { emotion: 'neutral' },
    action: { action: 'go-on' },
    utterance: { utterance, said: [] },
  };
  const answer = answers[answerName(body) ?? ''];
  return answer === undefined ? undefined : JSON.stringify(answer);
}

/** An analysis that has no reply revised; undefined for other requests. */
export function letsPass(body: RequestBody): string | undefined {
  return answerName(body) === 'analysis_check' ? JSON.stringify({ flags: false, advice: 'none' }) : undefined;
}

/** A judge who finds everything right: 1 for each item, 5 on scales, not rigid; undefined for requests to others. */
export function delightedJudge(body: RequestBody): string | undefined {
  if (!asksJudge(body)) return undefined;
  const { verdicts, rigid } = chatBody(body).response_format!.json_schema.schema.properties;
  const reasoning = 'All that was asked for stands there.';
  if (rigid !== undefined) return JSON.stringify({ reasoning, rigid: 0 });
  if (verdicts === undefined) return JSON.stringify({ reasoning, rating: 5 });
  const numbers = Object.keys(verdicts.properties ?? {});
  return JSON.stringify({ reasoning, verdicts: Object.fromEntries(numbers.map((number) => [number, 1])) });
}
