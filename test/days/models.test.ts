import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { canonicalHash } from '../../src/files/index.ts';
import { scoreOf } from '../../src/journal/index.ts';
import type { RequestBody } from '../../src/testing/index.ts';
import { livelong as builtLivelong } from '../support/built-command.ts';
import { livelong, livelongEnding } from '../support/command-here.ts';
import { bytesOfLives, dayJournals, each, entriesOf, fewDays, linesOf } from '../support/days.ts';
import { answerName, chatBody } from '../support/model-calls.ts';
import { equalParts, recordedCalls } from '../support/run-files.ts';
import { modelAt, modelServer } from '../support/study.ts';
import { temporaryFolder } from '../support/temporary-folder.ts';

const brief = ['--held-out', '0', '--tick', '2400'];

/** An assistant that always speaks; undefined for other requests. */
function alwaysTea(body: RequestBody): string | undefined {
  const answer = { suggestion: 'Shall I put a kettle of tea on for you?', topic: 'tea' };
  return answerName(body) === 'suggestion' ? JSON.stringify(answer) : undefined;
}

/** True for every fifth question, however often it is asked. */
function isStruck(body: RequestBody): boolean {
  const question = chatBody(body).messages.find(({ role }) => role === 'user')!.content;
  return Number.parseInt(canonicalHash(question, 8), 16) % 5 === 0;
}

test('any number of calls at once gives the same bytes; a model behind learner: is asked for two candidates', async () => {
  const root = temporaryFolder();
  const server = await modelServer();
  const line = (out: string, concurrency: number) =>
    fewDays(
      join(root, out),
      ...brief,
      '--concurrency',
      String(concurrency),
      '--rater',
      `r=${modelAt(server, 'r')}`,
      '--assistant',
      `a=${modelAt(server, 'a')}`,
      '--assistant',
      `b=learner:${modelAt(server, 'b')}`,
    );
  await livelongEnding(0, line('one', 1));
  const calls = server.count;
  await livelongEnding(0, line('many', 32));
  expect(equalParts(join(root, 'many'))).toEqual(equalParts(join(root, 'one')));
  expect(server.count).toBe(2 * calls);
  const asked = (model: string) =>
    server.log.filter(({ body }) => chatBody(body).model === model && answerName(body) === 'suggestion').length;
  expect(asked('b')).toBe(2 * asked('a'));
});

test('20 % faults: all days come to their end, and what failed is missing, never a 0', async () => {
  const content = JSON.stringify({ why: '', preference: 1, communication: 1, reaction: 'accept' });
  const server = await modelServer({
    answer: (body) => {
      if (isStruck(body)) return 'I had rather not say.';
      return answerName(body) === 'rating' ? content : alwaysTea(body);
    },
    faults: { share: 0.1, kinds: ['429', '500', 'reset', 'empty', 'think', 'fenced'], when: 'first-try' },
  });
  const out = join(temporaryFolder(), 'run');
  const roles = ['--rater', `r=${modelAt(server, 'r')}`, '--assistant', `a=${modelAt(server, 'a')}`];
  await livelongEnding(0, fewDays(out, ...brief, '--tick', '1200', ...roles));
  for (const entries of dayJournals(out).values()) expect(entries.at(-1)?.type).toBe('days-ended');

  const failed = entriesOf(out, 'tick-failed');
  const said = entriesOf(out, 'tick-taken');
  expect(failed.length).toBeGreaterThan(2);
  for (const { failure } of failed) expect(failure).toMatchObject({ party: 'assistant', role: 'assistant' });
  const ratings = said.flatMap(({ candidates }) => candidates.flatMap(({ rating }) => rating ?? []));
  for (const { preference, communication } of ratings) {
    expect([1, null]).toContain(preference);
    expect(communication).toBe(preference);
  }
  const missing = ratings.filter((rating) => scoreOf(rating) === null).length;
  expect(missing).toBeGreaterThan(2);
  const tallies = entriesOf(out, 'day-ended').map(({ tally }) => tally);
  const sum = (pick: (tally: (typeof tallies)[number]) => number) =>
    tallies.reduce((total, tally) => total + pick(tally), 0);
  expect(sum(({ speech }) => speech.missing)).toBe(missing);
  expect(sum(({ speech }) => speech.preference)).toBe(sum(({ speech }) => speech.rated));
  expect(sum((tally) => tally.failed)).toBe(failed.length);
  expect(sum((tally) => tally.ticks)).toBe(
    sum(({ failed: lost, speech, silence }) => lost + speech.rated + speech.missing + silence.rated + silence.missing),
  );
});

test('an endpoint that dies stops the run with 4, and resume goes on where it stopped', async () => {
  const root = temporaryFolder();
  const calmServer = await modelServer({ answer: alwaysTea });
  const line = (url: string, out: string) =>
    fewDays(out, ...brief, '--call-timeout', '2.5', '--assistant', `a=openai-compatible:a@${url}`);
  await livelongEnding(0, line(calmServer.url, join(root, 'calm')));

  const out = join(root, 'stopped');
  let seen = 0;
  let die = () => {};
  const dying = await modelServer({
    answer: (body) => {
      if (++seen === 25) die();
      return alwaysTea(body);
    },
  });
  die = () => void dying.close();
  const { code, stderr } = await livelong(line(dying.url, out));
  expect(code, stderr).toBe(4);
  expect(stderr).toContain(`livelong resume ${out}`);
  const kept = recordedCalls(out).length;
  expect(kept).toBeGreaterThan(10);

  const port = Number(new URL(dying.url).port);
  const again = await modelServer({ port, answer: alwaysTea });
  await livelongEnding(0, ['resume', out]);
  expect(again.count).toBe(recordedCalls(out).length - kept);
  expect(bytesOfLives(out, 'journal.jsonl')).toEqual(bytesOfLives(join(root, 'calm'), 'journal.jsonl'));
});

describe('who rates', () => {
  test('a second rater rates the same suggestions again; the person stays the first', async () => {
    const root = temporaryFolder();
    const server = await modelServer();
    const flags = ['--held-out', '0', '--tick', '1200', '--assistant', 'fixed-rate'];
    const [alone, both] = [join(root, 'alone'), join(root, 'both')];
    await livelongEnding(0, fewDays(alone, ...flags));
    expect(server.count).toBe(0);
    await livelongEnding(0, fewDays(both, ...flags, ...each('--rater', ['rules', `model=${modelAt(server, 'r')}`])));
    expect(bytesOfLives(both, 'journal.jsonl')).toEqual(bytesOfLives(alone, 'journal.jsonl'));
    const said = entriesOf(both, 'tick-taken');
    const again = [...linesOf<{ text: string; first: unknown }>(both, 'ratings-model.jsonl').values()].flat();
    expect(again.map(({ text }) => text)).toEqual(said.map(({ candidates, delivered }) => candidates[delivered]!.text));
    expect(again.map(({ first }) => first)).toEqual(
      said.map(({ candidates, delivered }) => candidates[delivered]!.rating),
    );
  });

  test('somebody at the terminal: lines that are piped in are marks and reasons, an empty one means the rules, and whoever leaves can go on', async () => {
    const out = join(temporaryFolder(), 'run');
    const line = ['days', '--people', '1', '--days', '1', '--tick', '2400', '--out', out, '--rater', 'human'];
    const marks = '1 1 0 1\ntoo many today\nyes please\n1111\n\n';
    const left = await builtLivelong([...line, '--assistant', 'fixed-rate'], { typed: marks });
    expect(left.code, left.stderr).toBe(130);
    const { stderr } = left;
    const again = await builtLivelong([...line, '--assistant', 'fixed-rate'], { typed: '\n'.repeat(40) });
    expect(again.code, again.stderr).toBe(0);
    expect(stderr).toContain('four times 0 or 1');
    expect(stderr).toContain('"yes please" is not four marks');
    const [first, second, ...rest] = entriesOf(out, 'tick-taken').map(({ candidates: [own] }) => own!);
    expect(first).toMatchObject({ rating: { preference: 1, frequency: 0 }, why: 'too many today' });
    expect(second).toMatchObject({ rating: { preference: 1, timing: 1, frequency: 1, communication: 1 } });
    expect(second!.why).toBeUndefined();
    expect(rest.length).toBeGreaterThan(3);
    for (const { why } of rest) expect(why).toMatch(/^as the rules say/);
  });
});
