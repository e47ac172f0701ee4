import type { Json } from '../files/index.ts';
import { openAiError } from './problem.ts';
import { numberOrNull, refusal, type RequestBody, type TextProtocol, type VectorProtocol } from './protocol.ts';
import { asSchema, isObject, type Schema } from './schema.ts';

/** Chat completions, as most servers speak them; DeepSeek's writes the schema into a system message. */
export const chatCompletions: TextProtocol = {
  kind: 'text',
  wantedSchema: (body) => {
    const format = body['response_format'];
    if (!isObject(format)) return null;
    return format['type'] === 'json_object' ? schemaInPrompt(body) : schemaOf(format, format['json_schema']);
  },
  prompt: (body) => body['messages'] ?? [],
  mostTokens: (body) => numberOrNull(body['max_tokens'] ?? body['max_completion_tokens']),
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
        finish_reason: said.isRefused ? 'content_filter' : said.isCut ? 'length' : 'stop',
      },
    ],
    usage: {
      prompt_tokens: said.inputTokens,
      completion_tokens: said.outputTokens,
      total_tokens: said.inputTokens + said.outputTokens,
    },
  }),
  error: openAiError,
};

/** OpenAI's Responses. */
export const responses: TextProtocol = {
  kind: 'text',
  wantedSchema: (body) => {
    const text = body['text'];
    const format = isObject(text) ? text['format'] : undefined;
    return isObject(format) ? schemaOf(format, format) : null;
  },
  prompt: (body) => [body['instructions'] ?? '', body['input'] ?? ''],
  mostTokens: (body) => numberOrNull(body['max_output_tokens']),
  answer: (body, said, index) => ({
    id: `resp_${index}`,
    object: 'response',
    created_at: 0,
    status: said.isCut ? 'incomplete' : 'completed',
    error: null,
    incomplete_details: said.isCut ? { reason: 'max_output_tokens' } : null,
    model: body['model'] ?? '',
    output: [
      {
        type: 'message',
        id: `msg_${index}`,
        status: said.isCut ? 'incomplete' : 'completed',
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
  error: openAiError,
};

/** Embeddings, as OpenAI and most servers speak them. */
export const embeddings: VectorProtocol = {
  kind: 'vectors',
  texts: (body) => [body['input'] ?? []].flat().filter((text) => typeof text === 'string'),
  answer: (body, vectors, tokens) => ({
    object: 'list',
    data: vectors.map((embedding, index) => ({ object: 'embedding', index, embedding })),
    model: body['model'] ?? '',
    usage: { prompt_tokens: tokens, total_tokens: tokens },
  }),
  error: openAiError,
};

function schemaOf(format: RequestBody, holder: Json | undefined): Schema | null {
  if (format['type'] === 'json_object') return { type: 'object' };
  if (format['type'] !== 'json_schema') return null;
  return isObject(holder) ? asSchema(holder['schema']) : asSchema(undefined);
}

/** The JSON at the end of the first system message that speaks of a schema; any object where none does. */
function schemaInPrompt(body: RequestBody): Schema {
  const messages = Array.isArray(body['messages']) ? body['messages'].filter(isObject) : [];
  for (const { role, content } of messages) {
    const json = role === 'system' && typeof content === 'string' ? /schema:\s*(\{.*\})\s*$/s.exec(content) : null;
    if (json !== null) return asSchema(JSON.parse(json[1]!) as Json);
  }
  return { type: 'object' };
}
