import { readFileSync, renameSync, truncateSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { beforeAll, describe, expect, test } from 'vitest';
import { generatorFor } from '../src/random/index.ts';
import { startFakeModelServer, type FakeModelServer, type RequestBody } from '../src/testing/index.ts';
import { startLivelong } from './support/built-command.ts';
import { livelong, livelongEnding } from './support/command-here.ts';
import { writeLives } from './support/lives.ts';
import { answerName, asksJudge, chatBody } from './support/model-calls.ts';
import { equalParts, filesIn, recordedCalls } from './support/run-files.ts';
import { modelAt, modelServer, modelStudy } from './support/study.ts';
import { temporaryFolder } from './support/temporary-folder.ts';

const concurrency = 6;
const size = { people: 3, events: 2 };

/** A study in a folder of its own, at a server that answers as all others here. */
function studyIn(folder: string, server: FakeModelServer, ...flags: string[]) {
  const lives = writeLives(join(folder, 'lives'), size);
  const out = join(folder, 'run');
  return { lives, out, line: modelStudy(server, lives, out, '--concurrency', `${concurrency}`, ...flags) };
}

let undisturbed: { parts: Record<string, string>; addresses: number; judgeCalls: number };

beforeAll(async () => {
  const server = await startFakeModelServer();
  const { out, line } = studyIn(temporaryFolder(), server);
  await livelongEnding(0, line);
  await server.close();
  undisturbed = {
    parts: equalParts(out),
    addresses: recordedCalls(out).length,
    judgeCalls: server.log.filter(({ body }) => asksJudge(body)).length,
  };
  expect(server.count).toBe(undisturbed.addresses);
});

/**
 * Runs the study and kills it (-9) while the call numbered `at` among those that `counts` is answered; then resumes it without its inputs.
 * Returns the requests of both together.
 */
async function killAndResume(options: {
  at: number;
  counts?: (body: RequestBody) => boolean;
  meanwhile?: (out: string) => void;
}): Promise<{ requests: number; parts: Record<string, string> }> {
  const { at, counts = () => true, meanwhile = () => {} } = options;
  let seen = 0;
  let kill = () => {};
  const server = await modelServer({
    latencyInMs: { from: 0, to: 8 },
    answer: (body) => {
      if (counts(body) && ++seen === at) kill();
      return undefined;
    },
  });
  const { lives, out, line } = studyIn(temporaryFolder(), server);
  const { child, ended } = startLivelong(line);
  kill = () => child.kill('SIGKILL');
  expect((await ended).code).toBeNull();
  renameSync(lives, `${lives}-moved-away`);
  meanwhile(out);
  await livelongEnding(0, ['resume', out, '--yes']);
  return { requests: server.count, parts: equalParts(out) };
}

describe('killed and resumed', () => {
  const generator = generatorFor(7, 'kills');
  const shares = [0, ...Array.from({ length: 5 }, (_, fifth) => (fifth + generator.uniform()) / 5)];

  test.each(shares)('after %d of the calls: equal bytes, no call paid twice but those in flight', async (share) => {
    const at = 1 + Math.floor(share * (undisturbed.addresses - 1));
    const { requests, parts } = await killAndResume({ at });
    expect(parts).toEqual(undisturbed.parts);
    expect(requests).toBeGreaterThanOrEqual(undisturbed.addresses);
    expect(requests).toBeLessThanOrEqual(undisturbed.addresses + concurrency);
  });

  test('in mid-judging', async () => {
    const at = Math.floor(undisturbed.judgeCalls / 2);
    const { requests, parts } = await killAndResume({ at, counts: asksJudge });
    expect(parts).toEqual(undisturbed.parts);
    expect(requests).toBeLessThanOrEqual(undisturbed.addresses + concurrency);
  });

  test('in mid-line, in records and journals', async () => {
    let torn = 0;
    const { requests, parts } = await killAndResume({
      at: 50,
      meanwhile: (out) => {
        for (const path of filesIn(out).filter((path) => /(calls|shared|journal|memories)\.jsonl$/.test(path))) {
          const content = readFileSync(join(out, path));
          const lastLine = content.length - (content.subarray(0, -1).lastIndexOf(10) + 1);
          truncateSync(join(out, path), content.length - Math.ceil(lastLine / 2));
          if (/(calls|shared)\.jsonl$/.test(path)) torn++;
        }
      },
    });
    expect(torn).toBeGreaterThan(2);
    expect(parts).toEqual(undisturbed.parts);
    expect(requests).toBeLessThanOrEqual(undisturbed.addresses + concurrency + torn);
  });

  test('in mid-character of a line', async () => {
    const half = Buffer.from('{"type":"turn-taken","text":"é').subarray(0, -1);
    const { parts } = await killAndResume({
      at: 40,
      meanwhile: (out) => {
        for (const path of filesIn(out).filter((path) => /(calls|journal)\.jsonl$/.test(path))) {
          writeFileSync(join(out, path), half, { flag: 'a' });
        }
      },
    });
    expect(parts).toEqual(undisturbed.parts);
  });

  test('interrupted (Ctrl-C): what is in flight comes home, so that nothing at all is paid twice', async () => {
    let interrupt = () => {};
    let seen = 0;
    const server = await modelServer({ latencyInMs: 20, answer: () => void (++seen === 30 && interrupt()) });
    const { out, line } = studyIn(temporaryFolder(), server);
    const { child, ended } = startLivelong(line);
    interrupt = () => child.kill('SIGINT');
    const { code, stderr } = await ended;
    expect(code).toBe(130);
    expect(stderr).toContain('livelong resume');
    await livelongEnding(0, ['resume', out]);
    expect(equalParts(out)).toEqual(undisturbed.parts);
    expect(server.count).toBe(undisturbed.addresses);
  });

  test('while the inputs were being copied: the same command starts again', async () => {
    const server = await modelServer();
    const { out, line } = studyIn(temporaryFolder(), server);
    const { child, ended } = startLivelong(line);
    const poll = setInterval(() => {
      try {
        if (filesIn(out).length > 0) child.kill('SIGKILL');
      } catch {
        // Not there yet.
      }
    }, 1);
    await ended;
    clearInterval(poll);
    await livelongEnding(0, line);
    expect(equalParts(out)).toEqual(undisturbed.parts);
  });
});

describe('what is recorded is not asked again', () => {
  test('a finished run makes no call, run again, resumed or scored, with nobody at the URL', async () => {
    const server = await modelServer();
    const { out, line } = studyIn(temporaryFolder(), server);
    await livelongEnding(0, line);
    const before = equalParts(out);
    const { count } = server;
    await livelongEnding(0, line);
    await server.close();
    await livelongEnding(0, ['resume', out, '--yes']);
    await livelongEnding(0, ['score', out]);
    expect(server.count).toBe(count);
    expect(equalParts(out)).toEqual(before);
  });

  test('a second assistant repeats no call of the first, and no shared one', async () => {
    const server = await modelServer();
    const { out, line } = studyIn(temporaryFolder(), server);
    await livelongEnding(0, line);
    const [before, first] = [equalParts(out), server.log.map(({ body }) => JSON.stringify(body))];
    await livelongEnding(0, [...line, '--assistant', modelAt(server, 'b')]);
    const added = server.log.slice(first.length);
    const own = recordedCalls(out).filter(({ address }) => address.includes('assistant=b'));
    expect(added.length).toBe(own.length);
    expect(added.some(({ body }) => chatBody(body).model === 'b')).toBe(true);
    expect(added.filter(({ body }) => chatBody(body).model === 'a' || answerName(body) === 'opening')).toEqual([]);
    expect(added.filter(({ body }) => first.includes(JSON.stringify(body)))).toEqual([]);

    const after = equalParts(out);
    for (const [path, content] of Object.entries(before)) {
      if (path.startsWith('lives/')) expect(after[path], path).toBe(content);
    }
    const beside = studyIn(temporaryFolder(), server, '--assistant', modelAt(server, 'b'));
    await livelongEnding(0, beside.line);
    expect(after).toEqual(equalParts(beside.out));
  });

  test('a second judge asks for its own verdicts only', async () => {
    const server = await modelServer();
    const { lives, out, line } = studyIn(temporaryFolder(), server);
    await livelongEnding(0, line);
    const [before, count] = [equalParts(out), server.count];
    renameSync(lives, `${lives}-moved-away`);
    await livelongEnding(0, ['judge', out, '--judge', modelAt(server, 'k'), '--yes']);
    const added = server.log.slice(count);
    expect(added).toHaveLength(undisturbed.judgeCalls);
    expect(added.every(({ body }) => chatBody(body).model === 'k')).toBe(true);
    const after = equalParts(out);
    for (const [path, content] of Object.entries(before)) {
      if (!['scores.json', 'index.jsonl'].includes(path)) expect(after[path], path).toBe(content);
    }
    expect(Object.keys(after).filter((path) => path.startsWith('judgements/k-'))).toHaveLength(7);
  });

  test('a second trial repeats no call of the first', async () => {
    const server = await modelServer();
    const { out, line } = studyIn(temporaryFolder(), server);
    await livelongEnding(0, line);
    const { count } = server;
    await livelongEnding(0, [...line, '--trials', '2']);
    const second = recordedCalls(out).filter(({ address }) => address.includes('trial=2'));
    expect(server.count - count).toBe(second.length);
    expect(second.length).toBe(undisturbed.addresses);
  });
});

describe('another study in the same folder', () => {
  test('is refused, and --fresh starts over with it', async () => {
    const server = await modelServer();
    const { out, line } = studyIn(temporaryFolder(), server);
    await livelongEnding(0, line);
    const before = equalParts(out);
    const other = [...line, '--seed', '2'];
    const refused = await livelong(other);
    expect(refused.code).toBe(2);
    expect(refused.stderr).toContain('different study');
    expect(refused.stderr).toContain('--fresh');
    expect(equalParts(out)).toEqual(before);

    const { count } = server;
    await livelongEnding(0, [...other, '--fresh']);
    expect(server.count).toBeGreaterThan(count);
    await livelongEnding(0, ['resume', out]);
    const journals = Object.keys(equalParts(out)).filter((path) => path.endsWith('journal.jsonl'));
    expect(journals).toHaveLength(size.people);
  });
});
