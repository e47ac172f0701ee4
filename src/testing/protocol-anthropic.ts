import type { Json } from '../files/index.ts';
import { anthropicError } from './problem.ts';
import { numberOrNull, type RequestBody, type Said, type TextProtocol } from './protocol.ts';
import { asSchema, isObject, type Schema } from './schema.ts';

/** Anthropic's Messages: a schema comes as an output format or, for older models, as the input of a tool that must be used. */
export const messages: TextProtocol = {
  kind: 'text',
  wantedSchema: (body) => {
    const config = body['output_config'];
    const format = isObject(config) ? config['format'] : undefined;
    const schema = isObject(format) ? format['schema'] : jsonTool(body)?.['input_schema'];
    return schema === undefined ? null : withLimits(asSchema(schema));
  },
  prompt: (body) => [body['system'] ?? '', body['messages'] ?? []],
  mostTokens: (body) => numberOrNull(body['max_tokens']),
  answer: (body, said, index) => {
    const uses = jsonTool(body) !== undefined && !said.isRefused && !said.isCut;
    return {
      id: `msg_${index}`,
      type: 'message',
      role: 'assistant',
      model: body['model'] ?? '',
      content: said.isRefused ? [] : uses ? [toolUse(said, index)] : [{ type: 'text', text: said.text }],
      stop_reason: said.isRefused ? 'refusal' : said.isCut ? 'max_tokens' : uses ? 'tool_use' : 'end_turn',
      stop_sequence: null,
      usage: { input_tokens: said.inputTokens, output_tokens: said.outputTokens },
    };
  },
  error: anthropicError,
};

function jsonTool(body: RequestBody): RequestBody | undefined {
  const tools = Array.isArray(body['tools']) ? body['tools'].filter(isObject) : [];
  return tools.find((tool) => tool['name'] === 'json');
}

function toolUse({ text }: Said, index: number): Json {
  let input: Json;
  try {
    input = JSON.parse(text) as Json;
  } catch {
    input = { text };
  }
  return { type: 'tool_use', id: `toolu_${index}`, name: 'json', input };
}

/** Limits that the AI SDK moved into a description, such as "minimum: 1; maximum: 5.", put back: a real model reads them, too. */
function withLimits(schema: Schema): Schema {
  return restored(schema) as Schema;
}

function restored(value: Json): Json {
  if (Array.isArray(value)) return value.map(restored);
  if (!isObject(value)) return value;
  const inner = Object.fromEntries(Object.entries(value).map(([key, each]) => [key, restored(each)]));
  const { description } = value;
  return typeof description === 'string' ? { ...inner, ...limitsIn(description) } : inner;
}

const limits: Readonly<Record<string, string>> = {
  minimum: 'minimum',
  maximum: 'maximum',
  'exclusive minimum': 'exclusiveMinimum',
  'exclusive maximum': 'exclusiveMaximum',
  'multiple of': 'multipleOf',
  'min length': 'minLength',
  'max length': 'maxLength',
  'min items': 'minItems',
  'max items': 'maxItems',
};

function limitsIn(description: string): { readonly [keyword: string]: number } {
  const line = /(?:^|\n)([^\n]*)\.$/.exec(description)?.[1] ?? '';
  const found = line.split('; ').map((part) => /^([a-z ]+): (-?\d+(?:\.\d+)?)$/.exec(part));
  return Object.fromEntries(
    found.flatMap((match) => {
      const keyword = match === null ? undefined : limits[match[1]!];
      return keyword === undefined ? [] : [[keyword, Number(match![2])]];
    }),
  );
}
