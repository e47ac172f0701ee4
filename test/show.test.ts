import { cpSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { beforeAll, describe, expect, test } from 'vitest';
import type { ListedConversation, ShownConversation } from '../src/report/index.ts';
import { startFakeModelServer } from '../src/testing/index.ts';
import { livelongEnding } from './support/command-here.ts';
import { inProcess } from './support/in-process.ts';
import { writeLives } from './support/lives.ts';
import { jsonLines } from './support/run-files.ts';
import { modelAt } from './support/study.ts';
import { temporaryFolder } from './support/temporary-folder.ts';

const folder = temporaryFolder();
const run = join(folder, 'run');

/** Draws portraits, tells no intents, and breaks every third event. */
const crashingModule = `export default {
  reply({ scene }) {
    if (scene.time.includes('2024-03-06')) throw new Error('no');
    return 'Try the first thing.';
  },
  portrait: ({ dimensions }) => ({ levels: Object.fromEntries(dimensions.map(({ name }) => [name, 'middle'])) }),
};
`;

interface Row {
  life: string;
  event: number;
  assistant: string;
  trial: number;
  ending: string;
  scores: { heuristic: Record<string, number | null> };
}

let rows: Row[];
let life: string;

beforeAll(async () => {
  const lives = writeLives(join(folder, 'lives'), { people: 4, events: 3 });
  const crashing = join(folder, 'crashing.mjs');
  writeFileSync(crashing, crashingModule);
  const assistants = ['helpful', 'silent', 'oracle', `crashing=${crashing}`].flatMap((spec) => ['--assistant', spec]);
  await livelongEnding(0, ['run', '--lives', lives, '--out', run, '--turns', '3', '--trials', '2', ...assistants]);
  rows = jsonLines<Row>(join(run, 'index.jsonl'));
  life = rows[0]!.life;
});

async function shown(...line: string[]): Promise<string> {
  const { code, stdout, stderr } = await inProcess(['show', run, ...line]);
  expect(code, stderr).toBe(0);
  return stdout;
}

/** First lines of all transcripts in a text: `life/event · assistant · trial N`. */
function titles(text: string): string[] {
  return text.match(/^\S+\/\d+ · \S+ · trial \d+$/gm) ?? [];
}

function titleOf({ life, event, assistant, trial }: Row): string {
  return `${life}/${event} · ${assistant} · trial ${trial}`;
}

describe('without a life', () => {
  test('every conversation is listed, in plan order', async () => {
    const { stdout, stderr } = await livelongEnding(0, ['show', run]);
    const [header, ...lines] = stdout.trimEnd().split('\n');
    expect(header).toMatch(/^life\/event\s+domain\s+assistant\s+trial\s+ending\s+heuristic$/);
    expect(lines.map((line) => line.split(/\s+/)[0])).toEqual(rows.map(({ life, event }) => `${life}/${event}`));
    expect(stdout).not.toContain('\u001B');
    expect(stderr).toContain(`livelong show ${run} LIFE/EVENT`);
  });

  test('--broken, --assistant and --trial choose', async () => {
    const broken = (await shown('--broken')).trimEnd().split('\n').slice(1);
    expect(broken).toHaveLength(rows.filter(({ ending }) => ending === 'broken').length);
    expect(broken.length).toBe(8);
    for (const line of broken) expect(line).toMatch(/crashing +\d +broken +by assistant: /);
    const some = (await shown('--assistant', 'silent', '--assistant', 'helpful', '--trial', '2')).trimEnd().split('\n');
    expect(some).toHaveLength(1 + 24);
    const none = await inProcess(['show', run, '--broken', '--assistant', 'helpful']);
    expect(none).toMatchObject({ code: 0, stdout: '' });
    expect(none.stderr).toContain('No conversation');
  });

  test('--json is one JSON document with the same conversations', async () => {
    const { conversations } = JSON.parse(await shown('--json')) as { conversations: ListedConversation[] };
    expect(conversations.map(({ life, event, assistant, trial }) => ({ life, event, assistant, trial }))).toEqual(
      rows.map(({ life, event, assistant, trial }) => ({ life, event, assistant, trial })),
    );
    expect(conversations.map(({ judges }) => judges[0]!.explicit)).toEqual(
      rows.map(({ scores }) => scores.heuristic['intent-completion/explicit'] ?? null),
    );
    expect(JSON.parse(await shown('--json', '--broken', '--assistant', 'helpful'))).toMatchObject({
      conversations: [],
    });
  });
});

describe('with a life or an event', () => {
  test('all its transcripts are printed', async () => {
    expect(titles(await shown(life, '--assistant', 'helpful'))).toEqual(
      rows.filter((row) => row.life === life && row.assistant === 'helpful').map(titleOf),
    );
    expect(titles(await shown(`${life}/2`, '--trial', '1'))).toEqual(
      rows.filter((row) => row.life === life && row.event === 2 && row.trial === 1).map(titleOf),
    );
    const { sequence } = JSON.parse(
      readFileSync(join(run, 'lives', life, 'helpful-1', 'journal.jsonl'), 'utf8').split('\n')[0]!,
    ) as { sequence: string };
    expect(titles(await shown(`${sequence}/1`, '--trial', '1', '--assistant', 'silent'))).toHaveLength(1);
  });

  test('silence is silence, what an assistant is told is said, and who broke it', async () => {
    expect(await shown(`${life}/1`, '--assistant', 'silent', '--trial', '1')).toContain('(says nothing)');
    expect(await shown(`${life}/1`, '--assistant', 'oracle', '--trial', '1')).toContain(
      'oracle is told the wishes, too',
    );
    expect(await shown(`${life}/3`, '--assistant', 'crashing', '--trial', '1')).toContain('Broken by   assistant: ');
    expect(await shown(`${life}/1`, '--assistant', 'crashing', '--trial', '1')).toContain(
      'Portrait after the conversation\n',
    );
  });

  test('--json holds all that the journal says', async () => {
    const text = await shown(`${life}/1`, '--assistant', 'crashing', '--trial', '2', '--json');
    const { conversations } = JSON.parse(text) as { conversations: ShownConversation[] };
    const entries = jsonLines<{ type: string; event?: number }>(
      join(run, 'lives', life, 'crashing-2', 'journal.jsonl'),
    );
    const own = (type: string) => entries.filter((entry) => entry.type === type && entry.event === 1);
    const [only] = conversations;
    expect(conversations).toHaveLength(1);
    expect(only!.conversation.turns).toEqual(own('turn-taken'));
    expect([only!.conversation.event]).toEqual(own('event-started'));
    expect([only!.portrait]).toEqual(own('portrait-drawn'));
    expect(only!.judges[0]!.verdicts['intent-completion']).toMatchObject({ status: 'judged' });
  });

  test.each([
    [['nobody'], 'There is no life "nobody"'],
    [['--assistant', 'helpfull'], 'There are helpful, '],
    [['--trial', '3'], '2 trials of each life'],
  ])('%j is refused with what there is', async (line, message) => {
    const { code, stdout, stderr } = await inProcess(['show', run, ...line]);
    expect({ code, stdout }).toEqual({ code: 2, stdout: '' });
    expect(stderr).toContain(message);
  });
});

describe('--worst', () => {
  const grade = ({ scores }: Row) => {
    const { 'intent-completion/explicit': explicit, 'intent-completion/implicit': implicit } = scores.heuristic;
    const values = [explicit, implicit].filter((value) => value != null);
    return values.reduce((sum, value) => sum + value, 0) / values.length;
  };

  test('prints the transcripts that explain a bad score, worst first', async () => {
    const own = rows.filter(({ assistant }) => assistant === 'helpful');
    const expected = own.toSorted((a, b) => grade(a) - grade(b)).slice(0, 3);
    const text = await shown('--assistant', 'helpful', '--worst', '3');
    expect(text).toMatch(/^The 3 worst of 24 conversations with helpful, by intent completion/);
    expect(titles(text)).toEqual(expected.map(titleOf));
  });

  test('shows what the assistant broke, too', async () => {
    const text = await shown('--assistant', 'crashing', '--broken', '--worst', '2');
    expect(text.match(/^Broken by {3}assistant: /gm)).toHaveLength(2);
    expect(text.replaceAll(/\s+/g, ' ')).toMatch(/Endings of all: 8 broken \(by assistant 8\)/);
  });
});

test('what nobody waited for stands at the end of the journal, and is shown with its conversation', async () => {
  const lives = writeLives(join(folder, 'two-lives'), { people: 2, events: 3 });
  const server = await startFakeModelServer({ seed: 5 });
  try {
    for (const memory of ['none', 'notes']) {
      const out = join(folder, memory);
      const line = ['run', '--lives', lives, '--out', out, '--turns', '1', '--memory', memory, '--yes'];
      expect(await inProcess([...line, '--assistant', modelAt(server, 'a')])).toMatchObject({ code: 0 });
      const { stdout } = await inProcess(['show', out, jsonLines<Row>(join(out, 'index.jsonl'))[0]!.life]);
      expect(titles(stdout)).toHaveLength(3);
      expect(stdout.match(/^Portrait after the conversation$/gm)).toHaveLength(3);
      expect(stdout.match(/^Notes after the conversation$/gm) ?? []).toHaveLength(memory === 'notes' ? 3 : 0);
    }
  } finally {
    await server.close();
  }
});

describe('a run', () => {
  test('without results is refused, and told how to come by them', async () => {
    const bare = join(folder, 'bare');
    cpSync(run, bare, { recursive: true, filter: (path) => !path.endsWith('scores.json') });
    const { code, stderr } = await inProcess(['show', bare]);
    expect(code).toBe(2);
    expect(stderr).toContain(`livelong score ${bare}`);
  });

  test('whose journal has lost what the index tells of is refused, too', async () => {
    const torn = join(folder, 'torn');
    cpSync(run, torn, { recursive: true });
    const journal = join(torn, 'lives', life, 'helpful-1', 'journal.jsonl');
    const [head] = readFileSync(journal, 'utf8').split('\n');
    writeFileSync(journal, `${head}\n`);
    const { code, stderr } = await inProcess(['show', torn, `${life}/2`, '--assistant', 'helpful', '--trial', '1']);
    expect(code).toBe(2);
    expect(stderr).toContain(`does not hold event 2 any more`);
    expect(stderr).toContain(`livelong score ${torn}`);
  });
});
