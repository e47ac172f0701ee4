import { createHash } from 'node:crypto';
import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import type { RequestBody } from '../src/testing/index.ts';
import { livelong, livelongEnding } from './support/command-here.ts';
import { writeLives } from './support/lives.ts';
import { answerName, chatBody } from './support/model-calls.ts';
import { equalParts, journalsOf, jsonFile, recordedCalls, verdictsOf, type Manifest } from './support/run-files.ts';
import { modelAt, modelServer } from './support/study.ts';
import { temporaryFolder } from './support/temporary-folder.ts';

/** True for one opening, and for a share of all other questions; a question that is asked again meets the same fate. */
function isStruck(body: RequestBody, share: number): boolean {
  const { messages, input } = chatBody(body) as { messages?: { content: string }[]; input?: unknown };
  const asked = messages?.map(({ content }) => content.replace('\n\nYour answer was empty. Answer now.', '')) ?? input;
  if (answerName(body) === 'opening' && JSON.stringify(messages).includes('case 3-2')) return true;
  return createHash('sha256').update(JSON.stringify(asked)).digest()[0]! < share * 256;
}

/** A module that remembers how often it was asked, and throws now and then where the environment says so. */
const module = `export default (request) => {
  const times = (request.memory?.times ?? 0) + 1;
  if (process.env.SICK && request.scene.place.length % 3 === 0 && request.transcript.length > 1) throw new Error('sick');
  return { text: 'Step ' + times + ' for the ' + request.scene.place + '.', memory: { times } };
};
`;

/** What manifest.json says of money. */
interface Cost {
  cost: { usd: number };
}

function studyIn(folder: string, url: string): string {
  const path = join(folder, 'study.yaml');
  writeFileSync(join(folder, 'mine.mjs'), module);
  writeFileSync(
    join(folder, 'prices.yaml'),
    `prices:\n${['u', 'a', 'j'].map((name) => `  openai-compatible:${name}: { input: 10, output: 40 }\n`).join('')}`,
  );
  writeLives(join(folder, 'lives'), { people: 5, events: 3 });
  const model = (name: string) => modelAt({ url }, name);
  writeFileSync(
    path,
    `lives: lives
prices: prices.yaml
turns: 3
user: ${model('u')}
assistants:
  - { label: noting, spec: '${model('a')}', memory: notes+profile }
  - { label: plain, spec: '${model('a')}', memory: none }
  - mine=./mine.mjs
judges: ['${model('j')}', heuristic]
`,
  );
  return path;
}

/** Every recorded call of a run, with all that stands in its record. */
function callsOf(run: string): string[] {
  return recordedCalls(run).map((call) => JSON.stringify(call));
}

/** The calls that stand in the first record and not in the second. */
function without(calls: readonly string[], others: readonly string[]): string[] {
  const there = new Set(others);
  return calls.filter((call) => !there.has(call));
}

test('what failed for good is asked again, with what follows from it and nothing else; the run equals one that never failed', async () => {
  const folder = temporaryFolder();
  let sick = true;
  const server = await modelServer({ answer: (body) => (sick && isStruck(body, 0.05) ? '' : undefined) });
  const study = studyIn(folder, server.url);
  const [run, calm] = [join(folder, 'run'), join(folder, 'calm')];
  await livelongEnding(0, ['run', study, '--yes', '--out', run], { environment: { SICK: '1' } });
  const failed = [...journalsOf(run).values()].flat().filter((entry) => 'failure' in entry && entry.failure !== null);
  expect(new Set(failed.map((entry) => `${entry.type}${'turns' in entry && entry.turns === 0 ? ' 0' : ''}`))).toEqual(
    new Set(['conversation-ended', 'conversation-ended 0', 'portrait-drawn', 'notes-taken']),
  );
  const missing = [...verdictsOf(run).values()].flat().filter(({ status }) => status === 'missing').length;
  const broken = failed.filter(({ type }) => type === 'conversation-ended').length;
  const [before, count] = [callsOf(run), server.count];

  sick = false;
  const retry = ['resume', run, '--retry-broken', '--yes'];
  const stopped = await livelongEnding(3, [...retry, '--budget', `${jsonFile<Cost>(run, 'manifest.json').cost.usd}`]);
  expect(stopped.stderr).toMatch(
    new RegExp(`Tried again: ${broken} broken conversations, .*portraits?, .* of notes, ${missing} verdicts?\\. `),
  );
  expect(stopped.stderr).toMatch(/about \$\d+\.\d{4} was paid for their answers, and stays spent/);
  await livelongEnding(0, ['resume', run, '--yes', '--budget', '1000']);
  const after = callsOf(run);
  const dropped = Number(/(\d+) recorded calls are dropped/.exec(stopped.stderr)![1]);
  expect(without(before, after)).toHaveLength(dropped);
  const ofModule = /assistant=mine\/.*\/role=assistant/;
  expect(without(after, before).filter((call) => !ofModule.test(call))).toHaveLength(server.count - count);

  await livelongEnding(0, ['run', study, '--yes', '--out', calm]);
  expect(equalParts(run)).toEqual(equalParts(calm));
  const inTheEnd = server.count;
  const again = await livelongEnding(0, retry);
  expect(again.stderr).toContain('Nothing failed for good in this run');
  expect(server.count).toBe(inTheEnd);
});

test('a text that could not be embedded is embedded again', async () => {
  const folder = temporaryFolder();
  const healthy = await modelServer();
  const port = Number(new URL(healthy.url).port);
  const lives = writeLives(join(folder, 'lives'), { people: 2, events: 2 });
  const [run, calm] = [join(folder, 'run'), join(folder, 'calm')];
  const line = (out: string) =>
    [
      ['run', '--lives', lives, '--turns', '3', '--assistant', 'helpful', '--out', out],
      ['--embedding', modelAt(healthy, 'e'), '--yes'],
    ].flat();
  await livelongEnding(0, line(calm));
  await healthy.close();
  const faults = { share: 0.3, kinds: ['broken-json', 'empty'], when: 'body' } as const;
  const sick = await modelServer({ port, faults });
  await livelong(line(run));
  expect(jsonFile<Manifest>(run, 'manifest.json').conversations.broken).toBeGreaterThan(0);
  await sick.close();
  await modelServer({ port });
  await livelongEnding(0, ['resume', run, '--retry-broken', '--yes']);
  expect(equalParts(run)).toEqual(equalParts(calm));
});
