import { parseArgs } from 'node:util';
import { type FaultName, type FaultPlan, startFakeModelServer } from '../../src/testing/index.ts';

const usage = `node test/tools/fake-model-server.ts [options]
Prints its URL as the first line; on SIGTERM or SIGINT prints {"count", "maxInFlight"} and ends.
  --port N               default 0, a free one
  --latency MS | A-B     time per call, or a range drawn for each call; default 0
  --faults SHARE         0 to 1; may be given several times, each with its own --kinds and --when
  --kinds 429,500,…      429 500 503 reset hang broken-json empty think fenced refusal
  --when body            body, first-try or any; default body
  --retry-after SECONDS  sent with each 429
  --keys a,b             accepted API keys; default all
  --models a,b           known models; default all
  --seed N               default 1
`;

const { values } = parseArgs({
  options: {
    port: { type: 'string', default: '0' },
    latency: { type: 'string', default: '0' },
    faults: { type: 'string', multiple: true, default: [] },
    kinds: { type: 'string', multiple: true, default: [] },
    when: { type: 'string', multiple: true, default: [] },
    'retry-after': { type: 'string' },
    keys: { type: 'string' },
    models: { type: 'string' },
    seed: { type: 'string', default: '1' },
    help: { type: 'boolean', default: false },
  },
});

if (values.help) {
  process.stdout.write(usage);
} else {
  const [from, to] = values.latency.split('-').map((part) => wholeNumber(part, '--latency'));
  const server = await startFakeModelServer({
    port: wholeNumber(values.port, '--port'),
    seed: wholeNumber(values.seed, '--seed'),
    latencyInMs: to === undefined ? from! : { from: from!, to },
    faults: values.faults.map(planOf),
    keepLog: false,
    ...(values['retry-after'] === undefined
      ? {}
      : { retryAfterInSeconds: wholeNumber(values['retry-after'], '--retry-after') }),
    ...(values.keys === undefined ? {} : { keys: values.keys.split(',') }),
    ...(values.models === undefined ? {} : { models: values.models.split(',') }),
  });
  process.stdout.write(`${server.url}\n`);
  const end = async () => {
    await server.close();
    process.stdout.write(`${JSON.stringify({ count: server.count, maxInFlight: server.maxInFlight })}\n`);
  };
  process.once('SIGTERM', () => void end());
  process.once('SIGINT', () => void end());
}

function planOf(share: string, index: number): FaultPlan {
  return {
    share: Number.parseFloat(share),
    kinds: (values.kinds[index] ?? '').split(',').filter((kind) => kind !== '') as FaultName[],
    when: (values.when[index] ?? 'body') as FaultPlan['when'],
  };
}

function wholeNumber(text: string, flag: string): number {
  if (!/^\d+$/.test(text)) throw new RangeError(`${flag} wants a whole number, not "${text}"`);
  return Number(text);
}
