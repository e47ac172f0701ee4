import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { startLivelong } from './support/built-command.ts';
import { livelong, livelongEnding } from './support/command-here.ts';
import { billingServer } from './support/billing-server.ts';
import { writeLives } from './support/lives.ts';
import { equalParts, jsonFile, recordedCalls, type Manifest } from './support/run-files.ts';
import { modelServer, modelStudy } from './support/study.ts';
import { temporaryFolder } from './support/temporary-folder.ts';

/** Dear enough for some 150 calls to cost a few dollars. */
const tariff = { input: 10, output: 40 };

/** Answers are short, so that a reservation is a small part of the budget. */
const shortAnswers = ['user', 'assistant', 'judge'].flatMap((role) => [`--${role}-parameters`, 'max-tokens=400']);

function pricesIn(folder: string): string {
  const path = join(folder, 'prices.yaml');
  const line = (name: string) => `  openai-compatible:${name}: { input: ${tariff.input}, output: ${tariff.output} }\n`;
  writeFileSync(path, `prices:\n${['u', 'a', 'j'].map(line).join('')}`);
  return path;
}

async function studyWithPrices(latencyInMs = 0) {
  const folder = temporaryFolder();
  const lives = writeLives(join(folder, 'lives'), { people: 3, events: 2 });
  const server = await billingServer(await modelServer({ latencyInMs, keepLog: false }), tariff);
  const prices = pricesIn(folder);
  const line = (out: string, ...flags: string[]) =>
    modelStudy(server, lives, join(folder, out), '--prices', prices, ...shortAnswers, ...flags);
  return { folder, server, line };
}

/** What manifest.json says of money. */
interface Cost {
  cost: { usd: number; roles: Record<string, { usd: number }> } | null;
}

describe('a study with a budget', () => {
  test('stops before the server bills more, keeps all, and resumed with more equals an uninterrupted one', async () => {
    const { folder, server, line } = await studyWithPrices();
    const [whole, limited] = [join(folder, 'whole'), join(folder, 'limited')];
    await livelongEnding(0, line('whole'));
    const price = server.bill();
    expect(jsonFile<Cost>(whole, 'manifest.json').cost!.usd).toBeCloseTo(price, 9);

    const budget = price / 2;
    const stopped = await livelongEnding(3, line('limited', '--budget', `${budget}`, '--concurrency', '4'));
    expect(stopped.stderr).toMatch(
      /The budget of \$[\d.]+ does not cover another call: .*livelong resume .*limited --budget MORE/,
    );
    const spent = server.bill() - price;
    expect(spent).toBeLessThanOrEqual(budget);
    expect(spent).toBeGreaterThan(budget / 2);
    expect(jsonFile<Manifest>(limited, 'manifest.json').complete).toBe(false);
    const paidFor = recordedCalls(limited).length;

    const again = await livelong(['resume', limited, '--yes']);
    expect(again.code, again.stderr).toBe(3);
    expect(server.bill() - price).toBeLessThanOrEqual(budget);

    await livelongEnding(0, ['resume', limited, '--yes', '--budget', `${price * 3}`]);
    expect(equalParts(limited)).toEqual(equalParts(whole));
    expect(recordedCalls(limited).length).toBeGreaterThan(paidFor);
    expect(server.bill() - price).toBeCloseTo(price, 9);
    expect(jsonFile<Cost>(limited, 'manifest.json').cost!.usd).toBeCloseTo(price, 9);
  });

  test('killed again and again it never costs more: what was under way counts in full', async () => {
    const { folder, server, line } = await studyWithPrices(15);
    const budget = 0.4;
    for (const milliseconds of [900, 1100, 1000, 1300]) {
      const { child, ended } = startLivelong(line('killed', '--budget', `${budget}`));
      setTimeout(() => child.kill('SIGKILL'), milliseconds);
      await ended;
    }
    const last = await livelong(line('killed', '--budget', `${budget}`));
    expect(last.code, last.stderr).toBe(3);
    expect(server.bill()).toBeLessThanOrEqual(budget);
    expect(server.bill()).toBeGreaterThan(0);
    expect(recordedCalls(join(folder, 'killed')).length).toBeGreaterThan(0);
  });

  test('judges that are added later are paid from the same budget', async () => {
    const { folder, server, line } = await studyWithPrices();
    const withoutJudge = line('run', '--budget', '5').filter(
      (word, index, words) =>
        word !== '--judge' &&
        words[index - 1] !== '--judge' &&
        word !== '--judge-parameters' &&
        words[index - 1] !== '--judge-parameters',
    );
    await livelongEnding(0, withoutJudge);
    const before = server.bill();
    const judge = [
      'judge',
      join(folder, 'run'),
      '--judge',
      `openai-compatible:j@${server.url}`,
      '--judge-parameters',
      'max-tokens=400',
    ];
    const tooLittle = await livelong([...judge, '--yes', '--budget', `${before + 0.05}`]);
    expect(tooLittle.code, tooLittle.stderr).toBe(3);
    expect(server.bill()).toBeLessThanOrEqual(before + 0.05);
  });

  test('a model without a price is refused before anything is asked or written', async () => {
    const { folder, server } = await studyWithPrices();
    const bare = modelStudy(server, join(folder, 'lives'), join(folder, 'unpriced'), '--budget', '1');
    const { code, stderr } = await livelong(bare);
    expect(code).toBe(2);
    expect(stderr).toMatch(/--budget needs the price of every model.*openai-compatible:u.*--prices FILE/s);
    expect(server.bill()).toBe(0);
    expect(recordedCalls(folder)).toEqual([]);
  });
});
