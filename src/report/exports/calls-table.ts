import type { Column, Table } from '../../formats/index.ts';
import { addressPart, tokenCount, type CallEntry } from '../../model/index.ts';

function part(name: string, meaning: string): Column<CallEntry> {
  return { name, type: 'text', meaning, value: ({ address }) => addressPart(address, name) };
}

function number(name: string, meaning: string): Column<CallEntry> {
  return {
    name,
    type: 'integer',
    meaning,
    value: ({ address }) => {
      const text = addressPart(address, name);
      return text === null ? null : Number(text);
    },
  };
}

/** A count that no server can have meant, as older versions recorded it, is missing. */
function tokens(name: string, meaning: string, count: keyof NonNullable<CallEntry['usage']>): Column<CallEntry> {
  return {
    name,
    type: 'integer',
    meaning,
    value: ({ usage }) => tokenCount(usage?.[count]),
  };
}

/** One row per call that left the program. */
export const callsTable: Table<CallEntry> = {
  name: 'calls',
  meaning:
    'One row per call that left the program (models, modules, services, embeddings), as recorded: what it cost in time and tokens. What was answered lies in `calls.jsonl`, `shared.jsonl` and `vectors.jsonl` of the run. Rules make no calls.',
  columns: [
    part('life', 'The life; empty for embeddings, which serve the whole run.'),
    part('assistant', "The assistant's label; empty for calls that serve several."),
    number('trial', 'The trial, 1-based.'),
    number('event', 'Number of the life event, 1-based; empty where the call belongs to none.'),
    number('turn', 'Number of the turn, 1-based; 0 after the conversation; empty where the call belongs to none.'),
    part('role', '`user`, `assistant` or `judge`.'),
    part('judge', 'Label and id of the judge; empty for other roles.'),
    part('embedder', 'What made the vector of a text; empty for calls that are no embeddings.'),
    { name: 'address', type: 'text', meaning: 'The whole address of the call.', value: ({ address }) => address },
    {
      name: 'outcome',
      type: 'text',
      meaning: '`answered`, or why the call failed for good, such as `timeout`.',
      value: ({ failure }) => failure?.kind ?? 'answered',
    },
    {
      name: 'message',
      type: 'text',
      meaning: 'What the failure said; empty for an answer.',
      value: ({ failure }) => failure?.message ?? null,
    },
    { name: 'attempts', type: 'integer', meaning: 'How often it was tried.', value: ({ attempts }) => attempts.length },
    {
      name: 'latency_ms',
      type: 'number',
      meaning: 'Milliseconds over all attempts, waiting between them not counted.',
      value: ({ latencyInMs }) => latencyInMs,
    },
    tokens('input_tokens', 'As the provider counted them; empty where it did not say.', 'inputTokens'),
    tokens('output_tokens', 'As the provider counted them; empty where it did not say.', 'outputTokens'),
    tokens('reasoning_tokens', 'As the provider counted them; empty where it did not say.', 'reasoningTokens'),
  ],
};
