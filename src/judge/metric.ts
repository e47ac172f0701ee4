import type { z } from 'zod';
import type { Conversation } from '../journal/index.ts';
import { promptHash, type Message, type Prompt } from '../model/index.ts';
import { exampleConversations } from './example-conversation.ts';
import type { Verdict } from './judgement.ts';
import type { MetricName } from './metric-names.ts';

/** What one metric asks of a model about a conversation, and how the answer becomes a verdict. */
export interface Metric {
  readonly name: MetricName;
  /** The question in one sentence. */
  readonly question: string;
  /** What the numbers mean. */
  readonly scale: string;
  /** Why the conversation cannot be judged under this metric; null when it can. */
  notApplicable(conversation: Conversation): string | null;
  messages(conversation: Conversation): readonly Message[];
  schema(conversation: Conversation): z.ZodType;
  /** The verdict for an answer that fits the schema. */
  fold(answer: unknown, conversation: Conversation): Verdict;
  /** What a model is asked, as a prompt. */
  readonly prompt: Prompt<Conversation, unknown>;
  /** Hash of the prompt. */
  readonly hash: string;
}

/** Makes a metric whose fold is typed by its schema. */
export function defineMetric<Answer>(metric: {
  name: MetricName;
  question: string;
  scale: string;
  notApplicable?: (conversation: Conversation) => string | null;
  messages: (conversation: Conversation) => readonly Message[];
  schema: (conversation: Conversation) => z.ZodType<Answer>;
  fold: (answer: Answer, conversation: Conversation) => Verdict;
}): Metric {
  const prompt: Prompt<Conversation, Answer> = {
    name: `judge/${metric.name}`,
    purpose: metric.question,
    examples: exampleConversations,
    messages: metric.messages,
    schema: metric.schema,
  };
  return {
    ...metric,
    notApplicable: metric.notApplicable ?? (() => null),
    fold: (answer, conversation) => metric.fold(answer as Answer, conversation),
    prompt,
    hash: promptHash(prompt),
  };
}
