import { cpSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { beforeAll, describe, expect, test } from 'vitest';
import type { Comparison, Difference, Scores } from '../src/report/index.ts';
import { livelongEnding } from './support/command-here.ts';
import { inProcess } from './support/in-process.ts';
import { writeLives } from './support/lives.ts';
import { jsonFile, jsonLines } from './support/run-files.ts';
import { modelAt, modelServer } from './support/study.ts';
import { temporaryFolder } from './support/temporary-folder.ts';

const folder = temporaryFolder();
const lives = join(folder, 'lives');
const both = join(folder, 'both');
const first = join(folder, 'first');
const second = join(folder, 'second');

/** Draws portraits, tells what it infers, and breaks the conversations of every second event. */
const module = `export default {
  reply({ scene, transcript }) {
    if (scene.time.includes('2024-03-05')) throw new Error('cannot');
    return { text: 'I would do this: ' + transcript.at(-1).text, intent: transcript.at(-1).text };
  },
  portrait({ dimensions }) {
    return { levels: Object.fromEntries(dimensions.map(({ name }) => [name, 'middle'])) };
  },
};
`;

function runLine(out: string, ...flags: string[]): string[] {
  return ['run', '--lives', lives, '--out', out, '--turns', '3', ...flags];
}

async function comparison(...line: string[]): Promise<Comparison> {
  const { code, stdout, stderr } = await inProcess(['compare', ...line, '--json']);
  expect(stderr).not.toMatch(/error|fault/i);
  expect(code, stderr).toBe(0);
  return JSON.parse(stdout) as Comparison;
}

/** What a comparison must have in common with scores.json. */
function inShort({
  judge,
  metric,
  kind,
  estimate,
  withFailures,
  pairs,
  unpaired,
  verdict,
}: Omit<Difference, 'assistant' | 'baseline'>) {
  return { judge, metric, kind, estimate, withFailures, pairs, unpaired, verdict };
}

beforeAll(async () => {
  writeLives(lives, { people: 6, events: 3 });
  const mine = join(folder, 'mine.mjs');
  writeFileSync(mine, module);
  const assistants = ['--assistant', 'generic', '--assistant', `mine=${mine}`, '--assistant', 'helpful'];
  await livelongEnding(0, runLine(both, '--trials', '2', ...assistants));
  await livelongEnding(0, runLine(first, '--trials', '2', '--assistant', 'generic'));
  await livelongEnding(0, runLine(second, '--assistant', 'helpful', '--assistant', `mine=${mine}`));
});

describe('two assistants of one run', () => {
  test.each(['mine', 'helpful'])(
    '%s: the differences are those of scores.json, failures included',
    async (assistant) => {
      const { differences } = jsonFile<Scores>(both, 'scores.json');
      const own = differences.filter((each) => each.assistant === assistant && each.baseline === 'generic');
      const compared = await comparison(both, '--assistant', assistant);
      expect(compared.differences.length).toBeGreaterThan(5);
      expect(compared.assistant).toMatchObject({ name: assistant, run: both });
      expect(compared.baseline).toMatchObject({ name: 'generic', run: both });
      const shared = own.filter(({ judge, metric, kind }) =>
        compared.differences.some((each) => each.judge === judge && each.metric === metric && each.kind === kind),
      );
      expect(compared.differences.map(inShort)).toEqual(shared.map(inShort));
      const left = own.filter((each) => !shared.includes(each));
      for (const { pairs, withFailures } of left)
        expect({ pairs, withFailures }).toEqual({ pairs: 0, withFailures: null });
    },
  );

  test('turned round, every difference changes its sign', async () => {
    const forth = await comparison(both, '--assistant', 'mine', '--baseline', 'helpful');
    const back = await comparison(both, '--assistant', 'helpful', '--baseline', 'mine');
    expect(back.differences.map((each) => [each.metric, each.kind, each.pairs])).toEqual(
      forth.differences.map((each) => [each.metric, each.kind, each.pairs]),
    );
    for (const [index, { estimate }] of forth.differences.entries()) {
      if (estimate !== null) expect(back.differences[index]!.estimate!.mean).toBeCloseTo(-estimate.mean, 5);
    }
    expect(back.moved!.worse.map(({ change }) => -change)).toEqual(forth.moved!.better.map(({ change }) => change));
  });

  test('what moved most is what both conversations scored, and what broke counts', async () => {
    const { moved } = await comparison(both, '--assistant', 'mine');
    const rows = jsonLines<{
      life: string;
      event: number;
      trial: number;
      assistant: string;
      ending: string;
      scores: { heuristic: Record<string, number | null> };
    }>(join(both, 'index.jsonl'));
    expect(moved!.worse.some(({ assistant }) => assistant.ending === 'broken' && assistant.value === 0)).toBe(true);
    for (const each of [...moved!.better, ...moved!.worse]) {
      for (const [assistant, { value, ending }] of [
        ['mine', each.assistant],
        ['generic', each.baseline],
      ] as const) {
        const row = rows.find(
          (row) =>
            row.assistant === assistant &&
            row.life === each.life &&
            row.event === each.event &&
            row.trial === each.trial,
        )!;
        const { 'intent-completion/explicit': explicit, 'intent-completion/implicit': implicit } = row.scores.heuristic;
        expect(ending).toBe(row.ending);
        expect(value).toBeCloseTo(((explicit ?? 0) + (implicit ?? 0)) / 2, 5);
      }
    }
  });

  test('--metric leaves one, of both kinds or of one', async () => {
    const keys = async (metric: string) =>
      (await comparison(both, '--assistant', 'helpful', '--metric', metric)).differences.map(({ metric, kind }) => [
        metric,
        kind,
      ]);
    expect(await keys('intent-completion')).toEqual([
      ['intent-completion', 'explicit'],
      ['intent-completion', 'implicit'],
    ]);
    expect(await keys('intent-completion.implicit')).toEqual([['intent-completion', 'implicit']]);
    expect(await keys('gave-up')).toEqual([['gave-up', null]]);
  });

  test.each([
    [[], 'Which assistants are to be compared'],
    [['--assistant', 'helpful', '--baseline', 'helpful'], 'cannot be compared with itself'],
    [['--assistant', 'hlpful'], 'There are helpful, '],
    [['--assistant', 'helpful', '--metric', 'warmth'], '--metric warmth: there is no such metric'],
    [['--assistant', 'helpful', '--metric', 'naturalness'], 'Nothing says anything about naturalness'],
  ])('%j is refused: %s', async (flags, message) => {
    const { code, stdout, stderr } = await inProcess(['compare', both, ...flags]);
    expect({ code, stdout }).toEqual({ code: 2, stdout: '' });
    expect(stderr).toContain(message);
  });

  test('the built command prints the table, and each command in it shows what it says', async () => {
    const { stdout } = await livelongEnding(0, ['compare', both, '--assistant', 'mine', '--baseline', 'helpful']);
    expect(stdout).toContain(`mine minus helpful in ${both}`);
    expect(stdout).toContain('Judge heuristic (rules, not a model)');
    expect(stdout).toContain('Warning: rules cannot tell which model or module is better');
    const [command] = stdout.match(/livelong show .*/)!;
    const [, , ...line] = command.split(' ');
    const shown = await livelongEnding(0, ['show', ...line]);
    expect(shown.stdout.match(/^event.* · (mine|helpful) · trial \d$/gm)).toHaveLength(2);
    expect(stdout).not.toContain('\u001B');
  });
});

describe('two runs', () => {
  test('give what one run of both gives, without the trials that only one has', async () => {
    const apart = await comparison(second, first, '--assistant', 'helpful');
    const { conversations, baseline } = apart;
    expect(baseline).toMatchObject({ name: 'generic', run: first });
    expect(conversations).toEqual({ paired: 18, unpaired: { assistant: 0, baseline: 18 } });

    const same = join(folder, 'helpful');
    await livelongEnding(0, runLine(same, '--trials', '2', '--assistant', 'helpful'));
    const together = await comparison(both, '--assistant', 'helpful');
    const inTwo = await comparison(same, first);
    expect(inTwo.differences).toEqual(together.differences);
    expect(inTwo.moved).toEqual(together.moved);
    expect(inTwo.conversations).toEqual(together.conversations);
  });

  test('of the same assistant differ by nothing at all, and say that it is the same', async () => {
    const again = join(folder, 'again');
    cpSync(first, again, { recursive: true });
    const { differences, moved } = await comparison(again, first);
    expect(differences.length).toBeGreaterThan(3);
    for (const { estimate, withFailures, verdict } of differences) {
      for (const each of [estimate, withFailures]) {
        if (each !== null) expect(each).toMatchObject({ mean: 0, interval: { low: 0, high: 0 } });
      }
      expect(['undecided', null]).toContain(verdict);
    }
    expect(moved).toMatchObject({ better: [], worse: [] });
    const { stdout } = await inProcess(['compare', again, first]);
    expect(stdout).toContain(`generic (${again}) minus generic (${first})`);
    expect(stdout).toContain('Both are the same assistant by its id');
  });

  test('need names where each holds several', async () => {
    const { code, stderr } = await inProcess(['compare', second, both]);
    expect(code).toBe(2);
    expect(stderr).toContain(`--assistant LABEL (of ${second}) --baseline LABEL (of ${both})`);
    expect((await comparison(second, both, '--assistant', 'mine')).baseline.name).toBe('mine');
  });

  test.each([
    [['--seed', '2'], 'seed: 1, against 2'],
    [['--turns', '4'], 'turns: 3, against 4'],
    [['--people', '3'], 'lives: 6 of up to 3 events'],
    [['--events', '2'], 'lives: 6 of up to 3 events'],
  ])('with another %j are refused, and what differs is named', async (flags, message) => {
    const other = join(folder, `other${flags.join('')}`);
    await livelongEnding(0, [...runLine(other, '--assistant', 'generic'), ...flags]);
    const { code, stdout, stderr } = await inProcess(['compare', first, other]);
    expect({ code, stdout }).toEqual({ code: 2, stdout: '' });
    expect(stderr).toContain('cannot be compared, because they differ in more than the assistant');
    expect(stderr).toContain(message);
    expect(stderr.match(/^ {2}[a-z-]+: /gm)).toHaveLength(1);
  });
});

describe('judges', () => {
  test('that are the same by id are compared under whatever label; others are left out and named', async () => {
    const server = await modelServer();
    const judged = join(folder, 'judged');
    cpSync(first, judged, { recursive: true });
    const added = await inProcess(['judge', judged, '--judge', `j=${modelAt(server, 'j')}`, '--yes']);
    expect(added.code, added.stderr).toBe(0);
    const named = join(folder, 'named');
    await livelongEnding(0, runLine(named, '--assistant', 'helpful', '--judge', 'rules=heuristic'));
    const { judges, leftOut, differences } = await comparison(named, judged);
    expect(judges).toEqual([{ name: 'rules', heuristic: true }]);
    expect(leftOut).toEqual([{ run: judged, judge: 'j' }]);
    expect(new Set(differences.map(({ judge }) => judge))).toEqual(new Set(['rules', null]));
    const { stdout } = await inProcess(['compare', named, judged]);
    expect(stdout).toContain(`Judge j stands in ${judged} only and is left out.`);
  });
});

describe('runs that are not complete', () => {
  test('are compared as far as they are, with exit code 3', async () => {
    const torn = join(folder, 'torn');
    cpSync(first, torn, { recursive: true });
    const [row] = jsonLines<{ life: string }>(join(torn, 'index.jsonl'));
    const journal = join(torn, 'lives', row!.life, 'generic-2', 'journal.jsonl');
    const lines = readFileSync(journal, 'utf8').split('\n');
    writeFileSync(journal, `${lines.slice(0, -2).join('\n')}\n`);
    expect((await inProcess(['score', torn])).code).toBe(3);
    const { code, stdout, stderr } = await inProcess(['compare', torn, first]);
    expect(code).toBe(3);
    expect(stderr).toContain(`Incomplete: 1 life of ${torn} is not lived to the end`);
    expect(stdout).toContain('33 conversations of both with 6 people');
    expect(stdout).toContain(`Left out, since the other side does not have them: 3 of generic (${first}).`);
  });

  test('and without results are refused, and told how to come by them', async () => {
    const bare = join(folder, 'bare');
    cpSync(first, bare, { recursive: true, filter: (path) => !path.endsWith('index.jsonl') });
    const { code, stderr } = await inProcess(['compare', bare, first]);
    expect(code).toBe(2);
    expect(stderr).toContain(`livelong score ${bare}`);
    expect((await inProcess(['compare', join(folder, 'nothing')])).code).toBe(2);
  });

  test('and with results older than the study, or changed by hand, are refused with what to do', async () => {
    const damaged = join(folder, 'damaged');
    cpSync(first, damaged, { recursive: true });
    const index = join(damaged, 'index.jsonl');
    const lines = readFileSync(index, 'utf8').trimEnd().split('\n');
    writeFileSync(index, [...lines, lines[0], ''].join('\n'));
    const twice = await inProcess(['compare', damaged, first]);
    expect(twice).toMatchObject({
      code: 4,
      stderr: expect.stringMatching(/index\.jsonl holds \S+ with generic in trial 1 twice/),
    });
    expect(twice.stderr).toContain(`livelong score ${damaged}`);
    const scores = jsonFile<Scores>(damaged, 'scores.json');
    writeFileSync(join(damaged, 'scores.json'), JSON.stringify({ ...scores, assistants: [] }));
    const older = await inProcess(['compare', damaged, first]);
    expect(older).toMatchObject({ code: 2, stderr: expect.stringContaining('says nothing of the assistant generic') });
  });
});
