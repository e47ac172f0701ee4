import type { Json } from '../files/index.ts';
import { isObject, type Schema, asSchema } from './schema.ts';

/** The body of a request, parsed. */
export type RequestBody = { readonly [key: string]: Json };

/** What the server says: a text, or a refusal to answer. */
export interface Said {
  text: string;
  isRefused: boolean;
  inputTokens: number;
  outputTokens: number;
}

/** One of the two ways in which models are called over HTTP. */
export interface Protocol {
  /** The schema that is asked for; null for plain text. */
  wantedSchema(body: RequestBody): Schema | null;
  /** The part of the request that the model reads. */
  prompt(body: RequestBody): Json;
  /** The body of the answer to call number `index`. */
  answer(body: RequestBody, said: Said, index: number): Json;
}

const chatCompletions: Protocol = {
  wantedSchema: (body) => {
    const format = body['response_format'];
    return isObject(format) ? schemaOf(format, format['json_schema']) : null;
  },
  prompt: (body) => body['messages'] ?? [],
  answer: (body, said, index) => ({
    id: `chatcmpl-${index}`,
    object: 'chat.completion',
    created: 0,
    model: body['model'] ?? '',
    choices: [
      {
        index: 0,
        message: {
          role: 'assistant',
          content: said.isRefused ? null : said.text,
          refusal: said.isRefused ? refusal : null,
        },
        logprobs: null,
        finish_reason: 'stop',
      },
    ],
    usage: {
      prompt_tokens: said.inputTokens,
      completion_tokens: said.outputTokens,
      total_tokens: said.inputTokens + said.outputTokens,
    },
  }),
};

const responses: Protocol = {
  wantedSchema: (body) => {
    const text = body['text'];
    const format = isObject(text) ? text['format'] : undefined;
    return isObject(format) ? schemaOf(format, format) : null;
  },
  prompt: (body) => [body['instructions'] ?? '', body['input'] ?? ''],
  answer: (body, said, index) => ({
    id: `resp_${index}`,
    object: 'response',
    created_at: 0,
    status: 'completed',
    error: null,
    incomplete_details: null,
    model: body['model'] ?? '',
    output: [
      {
        type: 'message',
        id: `msg_${index}`,
        status: 'completed',
        role: 'assistant',
        content: [
          said.isRefused ? { type: 'refusal', refusal } : { type: 'output_text', text: said.text, annotations: [] },
        ],
      },
    ],
    usage: {
      input_tokens: said.inputTokens,
      input_tokens_details: { cached_tokens: 0 },
      output_tokens: said.outputTokens,
      output_tokens_details: { reasoning_tokens: 0 },
      total_tokens: said.inputTokens + said.outputTokens,
    },
  }),
};

const refusal = 'I cannot help with that.';

/** The protocol that is spoken at a path, with or without `/v1`; null where none is. */
export function protocolAt(path: string): Protocol | null {
  if (/^(\/v1)?\/chat\/completions$/.test(path)) return chatCompletions;
  return /^(\/v1)?\/responses$/.test(path) ? responses : null;
}

function schemaOf(format: RequestBody, holder: Json | undefined): Schema | null {
  if (format['type'] === 'json_object') return { type: 'object' };
  if (format['type'] !== 'json_schema') return null;
  return isObject(holder) ? asSchema(holder['schema']) : asSchema(undefined);
}
