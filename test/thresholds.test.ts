import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { beforeAll, describe, expect, test } from 'vitest';
import type { ThresholdOutcome } from '../src/report/index.ts';
import { livelong, livelongEnding } from './support/command-here.ts';
import { writeLives } from './support/lives.ts';
import { filesIn } from './support/run-files.ts';
import { modelAt, modelServer } from './support/study.ts';
import { temporaryFolder } from './support/temporary-folder.ts';

let folder: string;
let lives: string;

/** Says the same thing each time, and fails in two of eight lives. */
const shaky = `export default ({ transcript }) => {
  if (transcript.length === 1 && /case [18]-/.test(transcript[0].text)) throw new Error('out of order');
  return 'Here is a plan for it, step by step.';
};
`;

beforeAll(async () => {
  folder = temporaryFolder();
  lives = writeLives(join(folder, 'lives'), { people: 8, events: 2 });
  writeFileSync(join(folder, 'shaky.mjs'), shaky);
  const assistants = ['--assistant', 'helpful', '--assistant', 'silent', '--assistant', './shaky.mjs'];
  await livelongEnding(0, ['run', '--lives', lives, '--turns', '2', ...assistants, '--out', 'run'], { cwd: folder });
});

/** Lines of checks on stderr. */
function checksIn(stderr: string): string[] {
  return stderr.split('\n').filter((line) => /^(passed|failed|inconclusive|broken) +\S+: /.test(line));
}

describe('the exit code', () => {
  test.each<[number, string[], RegExp[]]>([
    [0, ['--min', 'helpful:explicit-raised=50'], [/^passed +helpful: explicit-raised at least 50; found \S+ \[/]],
    [0, ['--max', 'silent:satisfied=0', '--min', 'silent:explicit-raised=1'], [/^passed +silent/, /^passed +silent/]],
    [1, ['--min', 'silent:satisfied=10'], [/^failed +silent: satisfied at least 10; found 0\.0 \[0\.0, 0\.0\]/]],
    [
      1,
      ['--min', 'silent:intent-completion.explicit@heuristic=10', '--min', 'helpful:explicit-raised=50'],
      [/^failed +silent: intent-completion.explicit at least 10 \(judge heuristic\)/, /^passed/],
    ],
    [3, ['--min', 'silent:intent-recognition.explicit=1'], [/^inconclusive +silent: intent-recognition.explicit/]],
    [3, ['--min', 'silent:intent-recognition.explicit=1', '--max', 'silent:satisfied=0'], [/^inconc/, /^passed/]],
    [1, ['--min', 'silent:intent-recognition.explicit=1', '--min', 'silent:satisfied=9'], [/^inconc/, /^failed/]],
    [
      4,
      ['--max', 'satisfied=100', '--min', 'silent:satisfied=10'],
      [/^failed/, /^broken +shaky: .* 4 of 16 conversations broke or lack the value/],
    ],
  ])('%i for %j', async (code, flags, lines) => {
    const { stderr, stdout } = await livelongEnding(code, ['score', 'run', ...flags], { cwd: folder });
    const found = checksIn(stderr);
    expect(found).toHaveLength(lines.length);
    for (const [index, line] of lines.entries()) expect(found[index]).toMatch(line);
    expect(stdout).toContain('Measured, no judge');
  });

  test('of resume and judge, too', async () => {
    const failing = ['--min', 'silent:satisfied=10'];
    await livelongEnding(1, ['resume', 'run', ...failing], { cwd: folder });
    const judge = ['--judge', 'second=heuristic', '--min', 'silent:intent-completion.explicit@second=10'];
    const { stderr } = await livelongEnding(1, ['judge', 'run', ...judge], { cwd: folder });
    expect(checksIn(stderr)).toMatchObject([expect.stringContaining('(judge second)')]);
  });

  test('is 3 for an incomplete run, whatever it came to so far', async () => {
    const server = await modelServer();
    const judged = ['--assistant', 'silent', '--judge', modelAt(server, 'j'), '--out', 'incomplete'];
    await livelongEnding(0, ['run', '--lives', lives, '--people', '2', ...judged], { cwd: folder });
    const { stdout } = await livelongEnding(0, ['score', 'incomplete', '--json'], { cwd: folder });
    expect(JSON.parse(stdout)).toMatchObject({ pendingVerdicts: 0, thresholds: [] });
    const records = filesIn(join(folder, 'incomplete')).filter((path) => path.endsWith('/calls.jsonl'));
    for (const path of records) writeFileSync(join(folder, 'incomplete', path), '');
    const { stderr } = await livelongEnding(3, ['score', 'incomplete', '--min', 'silent:satisfied=10'], {
      cwd: folder,
    });
    expect(checksIn(stderr)).toMatchObject([expect.stringMatching(/^inconclusive .*the run is incomplete$/)]);
  });
});

describe('what a run is checked for', () => {
  test('stands in study.yaml, and flags say more', async () => {
    const study = { lives, assistants: ['silent'], turns: 2, out: 'from-study', min: ['satisfied=10'] };
    writeFileSync(join(folder, 'study.yaml'), JSON.stringify(study));
    const failed = await livelongEnding(1, ['run', 'study.yaml'], { cwd: folder });
    expect(checksIn(failed.stderr)).toHaveLength(1);
    const passed = await livelongEnding(0, ['run', 'study.yaml', '--min', 'explicit-raised=1'], { cwd: folder });
    expect(checksIn(passed.stderr)).toMatchObject([expect.stringMatching(/^passed +silent: explicit-raised/)]);
  });

  test('is in --json, too', async () => {
    const flags = ['score', 'run', '--json', '--min', 'silent:satisfied=10'];
    const { stdout } = await livelongEnding(1, flags, { cwd: folder });
    const { thresholds } = JSON.parse(stdout) as { thresholds: ThresholdOutcome[] };
    expect(thresholds).toMatchObject([
      {
        threshold: '--min silent:satisfied=10',
        assistant: 'silent',
        metric: 'satisfied',
        outcome: 'failed',
        reason: 'clear',
        estimate: { mean: 0, people: 8 },
        rows: 16,
        brokenRows: 0,
      },
    ]);
  });

  test.each([
    [['--min', 'satisfied'], /--min satisfied: a threshold is/],
    [['--min', 'his:satisfied=1'], /--min his:satisfied=1: no assistant.*There are: silent/],
    [['--max', 'happiness=1'], /--max happiness=1: there is no metric.*satisfied/],
    [['--min', 'intent-completion@j=1'], /no judge.*"j".*heuristic/],
    [['--junit', '.'], /--junit \.: this is no file/],
    [['--github-summary'], /GITHUB_STEP_SUMMARY is not set/],
  ])('%j is refused before anything is simulated', async (flags, message) => {
    const line = ['run', '--lives', lives, '--assistant', 'silent', '--out', 'refused', ...flags];
    const { code, stdout, stderr } = await livelong(line, { cwd: folder });
    expect(code, stderr).toBe(2);
    expect(stdout).toBe('');
    expect(stderr).toMatch(message);
    expect(stderr).not.toContain('conversations');
    expect(existsSync(join(folder, 'refused'))).toBe(false);
  });
});

describe('reports', () => {
  test('go to a JUnit file and to the summary of the workflow', async () => {
    const summary = join(folder, 'summary.md');
    writeFileSync(summary, 'Of the step before.\n');
    const flags = ['--min', 'silent:satisfied=10', '--max', 'satisfied=100', '--junit', 'new/folder/livelong.xml'];
    await livelongEnding(4, ['score', 'run', ...flags, '--github-summary'], {
      cwd: folder,
      environment: { GITHUB_STEP_SUMMARY: summary },
    });
    const xml = readFileSync(join(folder, 'new/folder/livelong.xml'), 'utf8');
    expect(xml).toMatch(/<testsuite name="lives" tests="2" failures="1" errors="1" skipped="0">/);
    expect(xml).toMatch(/<testcase classname="silent" name="silent: satisfied at least 10"><failure /);
    expect(xml).toMatch(/<testcase classname="shaky" name="shaky: satisfied at most 100"><error /);
    const text = readFileSync(summary, 'utf8');
    expect(text).toMatch(/^Of the step before\.\n## Livelong: lives\n/);
    expect(text).toMatch(/^\| 💥 broken \| shaky: satisfied at most 100 \|/m);
    expect(text).toMatch(/^\| assistant \| threw \| \d+ \| \d+ \|$/m);
    expect(text).toMatch(/shaky: \d+ calls failed for good \(threw\), the first with: <code>.*out of order/);
  });
});
