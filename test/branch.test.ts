import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { livelongEnding } from './support/command-here.ts';
import { modelServer, modelStudy } from './support/study.ts';
import { temporaryFolder } from './support/temporary-folder.ts';
import { writeLives } from './support/lives.ts';

/** The journals of a run, by assistant and trial, as lines. */
function journals(run: string): Map<string, string[]> {
  const [life] = readdirSync(join(run, 'lives'));
  return journalsOfLife(run, life!);
}

function journalsOfLife(run: string, life: string): Map<string, string[]> {
  const folder = join(run, 'lives', life);
  const cells = readdirSync(folder).filter((name) => existsSync(join(folder, name, 'journal.jsonl')));
  return new Map(
    cells.map((cell) => [
      cell,
      readFileSync(join(folder, cell, 'journal.jsonl'), 'utf8')
        .trimEnd()
        .split('\n'),
    ]),
  );
}

const beginningOf = (event: number) => (line: string) => line.includes(`"type":"event-started","event":${event},`);

describe('a branch', () => {
  test('shares all that came before, byte for byte and unpaid, and lives the rest anew', async () => {
    const folder = temporaryFolder();
    const lives = join(folder, 'lives');
    await livelongEnding(0, ['generate', '--out', lives, '--people', '2', '--events', '4']);
    const run = join(folder, 'run');
    const server = await modelServer();
    await livelongEnding(0, modelStudy(server, lives, run));
    const [life] = readdirSync(join(run, 'lives'));
    const whole = server.count;

    const branch = join(folder, 'branch');
    const settings = ['--set', 'preference.planning-ahead=low', '--set', 'goal=Somebody wants to move to the coast.'];
    const line = ['run', '--branch', join(run, life!), '--at', '3', ...settings, '--out', branch, '--yes'];
    const { stderr } = await livelongEnding(0, [...line, '--set', 'weather=Thick snow.']);
    const asked = server.count - whole;
    expect(asked).toBeGreaterThan(0);
    expect(asked).toBeLessThan(0.6 * (whole / 2));
    expect(stderr).toContain('1 life');

    const before = journalsOfLife(run, life!);
    for (const [cell, lines] of journals(branch)) {
      const old = before.get(cell)!;
      const at = lines.findIndex(beginningOf(3));
      expect(at).toBeGreaterThan(4);
      expect(lines.slice(0, at)).toEqual(old.slice(0, at));
      expect(lines[at]).toContain('Thick snow.');
      const changed = JSON.parse(lines.find(beginningOf(4))!) as { changes: { what: { goal?: string } }[] };
      expect(changed.changes.map(({ what }) => what.goal ?? 'preference').slice(-2)).toEqual([
        'preference',
        'Somebody wants to move to the coast.',
      ]);
      expect(lines.some((each, index) => index > at && each !== old[index])).toBe(true);
    }
    const prompts = server.log
      .map(({ body }) => JSON.stringify(body))
      .filter((body) => body.includes('move to the coast'));
    expect(prompts.length).toBeGreaterThan(0);

    await livelongEnding(0, [...line, '--set', 'weather=Thick snow.']);
    expect(server.count).toBe(whole + asked);
    const { stdout } = await livelongEnding(0, ['compare', branch, run]);
    expect(stdout).toContain('from event 3 on');
    expect(stdout).toContain('2 conversations of both');
    const { stderr: other } = await livelongEnding(2, [...line, '--set', 'weather=Sun.']);
    expect(other).toContain('holds a different study');
  });

  test('what it cannot obey it refuses', async () => {
    const folder = temporaryFolder();
    const lives = writeLives(join(folder, 'lives'), { people: 1, events: 2 });
    const run = join(folder, 'run');
    await livelongEnding(0, ['run', '--lives', lives, '--out', run, '--turns', '2', '--assistant', 'helpful']);
    const [life] = readdirSync(join(run, 'lives'));
    const of = ['run', '--branch', join(run, life!)];
    const refused: readonly (readonly [readonly string[], string])[] = [
      [[...of, '--set', 'goal=Rest.'], 'needs --at'],
      [[...of, '--at', '1'], 'something that is different'],
      [[...of, '--at', '3', '--set', 'goal=Rest.'], 'has 2 events'],
      [[...of, '--at', '1', '--set', 'mood=low'], '"mood" cannot be set'],
      [[...of, '--at', '1', '--set', 'goal='], 'sets nothing'],
      [[...of, '--at', '1', '--set', 'preference.nothing such=low'], 'there is no preference'],
      [[...of, '--at', '1', '--set', 'goal=Rest.', '--turns', '3'], '--turns would not be used'],
      [['run', '--at', '1', '--set', 'goal=Rest.'], '--branch RUN/LIFE'],
      [['run', '--branch', join(run, 'nobody'), '--at', '1', '--set', 'goal=Rest.'], 'no life "nobody"'],
      [['run', '--branch', join(folder, 'none', 'x'), '--at', '1', '--set', 'goal=Rest.'], 'no run with that life'],
    ];
    for (const [line, said] of refused) {
      const { stderr } = await livelongEnding(2, line);
      expect(stderr).toContain(said);
    }
  });
});
