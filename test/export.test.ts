import { cpSync, mkdirSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { beforeAll, describe, expect, test } from 'vitest';
import { exportedTables, type Scores } from '../src/report/index.ts';
import { startFakeModelServer } from '../src/testing/index.ts';
import { askDuckDb } from './support/duckdb.ts';
import { livelongEnding } from './support/command-here.ts';
import { inProcess } from './support/in-process.ts';
import { lifesimScores } from './support/lifesim-scorer.ts';
import { writeLives } from './support/lives.ts';
import { filesIn, jsonFile, jsonLines } from './support/run-files.ts';
import { modelAt } from './support/study.ts';
import { temporaryFolder } from './support/temporary-folder.ts';

const folder = temporaryFolder();
const root = join(folder, 'run');
const hostile = 'a "b", c;\r\n=HYPERLINK("x")\t😀 \u202E rtl \\N NULL';

interface IndexRow {
  assistant: string;
  event: number;
  person: string;
  ending: string;
  measured: Record<string, number | null>;
  verdicts: Record<string, Record<string, Verdict>>;
}

interface Verdict {
  status: string;
  rating?: number;
  items?: { number: number; kind: string; value: number }[];
}

type Score = Scores['scores'][number];

let scores: Scores;
let rows: IndexRow[];

beforeAll(async () => {
  const lives = writeLives(join(folder, 'lives'), {
    people: 4,
    events: 3,
    changeUser: (row, index) => ({ ...row, screen_name: 'secret', race: index === 0 ? hostile : 'x' }),
  });
  const server = await startFakeModelServer({
    seed: 3,
    faults: { share: 0.12, kinds: ['empty', 'broken-json'], when: 'body' },
  });
  try {
    const roles = ['a', 'j', 'k'].map((name) => modelAt(server, name));
    const line = ['run', '--lives', lives, '--out', root, '--turns', '3', '--trials', '2', '--yes'];
    const embedding = ['--embedding', modelAt(server, 'e')];
    const parts = ['--assistant', 'helpful', '--assistant', `model=${roles[0]}`, '--judge', 'heuristic'];
    const judges = ['--judge', `j=${roles[1]}`, '--judge', `k=${roles[2]}`, '--memory', 'notes+profile'];
    const { code, stderr } = await inProcess([...line, ...embedding, ...parts, ...judges]);
    expect(code, stderr).toBe(0);
  } finally {
    await server.close();
  }
  scores = jsonFile<Scores>(root, 'scores.json');
  rows = jsonLines<IndexRow>(join(root, 'index.jsonl'));
  expect(rows.some(({ ending }) => ending === 'broken')).toBe(true);
}, 120_000);

function meanOf(values: readonly number[]): number {
  return values.reduce((sum, value) => sum + value, 0) / values.length;
}

describe.each(['csv', 'parquet'])('export --format %s', (format) => {
  const out = join(folder, format);
  const file = (table: string) => {
    const path = join(out, `${table}.${format}`);
    return format === 'csv'
      ? `read_csv('${path}', header = true, allow_quoted_nulls = false)`
      : `read_parquet('${path}')`;
  };

  beforeAll(async () => {
    expect(await inProcess(['export', root, '--format', format, '--out', out])).toMatchObject({ code: 0 });
  });

  test('DuckDB finds every column, with its type', async () => {
    const types = { text: 'VARCHAR', integer: /INT/, number: 'DOUBLE', boolean: 'BOOLEAN', json: 'VARCHAR' };
    for (const table of exportedTables) {
      const described = await askDuckDb(`DESCRIBE SELECT * FROM ${file(table.name)}`);
      expect(described.map((row) => row['column_name'])).toEqual(table.columns.map(({ name }) => name));
      if (format === 'csv') continue;
      for (const [index, { type }] of table.columns.entries()) {
        expect(described[index]!['column_type']).toMatch(types[type]);
      }
    }
  });

  test('its means over people are those of scores.json', async () => {
    const means = await askDuckDb(`
      SELECT assistant, judge, metric, kind, avg(value) AS mean FROM (
        SELECT assistant, judge, metric, kind, person, avg(value) AS value FROM (
          SELECT assistant, judge, metric, kind, person, life, event, avg(value) AS value FROM ${file('scores')}
          WHERE value IS NOT NULL GROUP BY ALL) GROUP BY ALL) GROUP BY ALL`);
    const valued = scores.scores.filter(({ estimate }) => estimate !== null);
    expect(means).toHaveLength(valued.length);
    for (const { assistant, judge, metric, kind, estimate } of valued) {
      const found = means.find(
        (row) =>
          row['assistant'] === assistant && row['judge'] === judge && row['metric'] === metric && row['kind'] === kind,
      );
      expect(found?.['mean'], `${assistant} ${judge} ${metric} ${kind}`).toBeCloseTo(estimate!.mean, 5);
    }
  });

  test('counts what is judged, missing and broken as scores.json does', async () => {
    const [counted] = await askDuckDb(`
      SELECT count(*) AS all_rows, count(value) AS judged, count(missing_by) FILTER (broken_by IS NULL) AS missing,
        count(broken_by) AS broken FROM ${file('scores')}`);
    const sum = (of: (score: Scores['scores'][number]) => number) =>
      scores.scores.reduce((all, each) => all + of(each), 0);
    const times = (counts: readonly { count: number }[]) => counts.reduce((all, { count }) => all + count, 0);
    expect(Number(counted!['judged'])).toBe(sum(({ judged }) => judged));
    expect(Number(counted!['missing'])).toBe(sum(({ missing }) => times(missing)));
    expect(Number(counted!['broken'])).toBe(sum(({ broken }) => times(broken)));
    expect(Number(counted!['missing'])).toBeGreaterThan(0);
    const [conversations] = await askDuckDb(
      `SELECT count(*) AS n, count(broken_by) AS broken, sum(turns) AS turns FROM ${file('conversations')}`,
    );
    expect(Number(conversations!['n'])).toBe(rows.length);
    expect(Number(conversations!['broken'])).toBe(rows.filter(({ ending }) => ending === 'broken').length);
    const [turns] = await askDuckDb(
      `SELECT count(*) AS n FROM ${file('turns')} WHERE NOT closing AND silent IS NOT NULL`,
    );
    expect(Number(turns!['n'])).toBe(Number(conversations!['turns']));
  });

  test('lists are read as lists, verdicts per item add up to the scores', async () => {
    const [said] = await askDuckDb(
      `SELECT sum(len(said::INTEGER[])) AS said FROM ${file('conversations')} WHERE ending <> 'broken'`,
    );
    const journalled = journalLines<{ ending: string; said: number[] }>('conversation-ended').filter(
      ({ ending }) => ending !== 'broken',
    );
    expect(Number(said!['said'])).toBe(journalled.reduce((sum, each) => sum + each.said.length, 0));
    const [share] = await askDuckDb(
      `SELECT avg(value) AS share FROM ${file('verdicts')} WHERE judge = 'j' AND metric = 'intent-recognition' AND status = 'judged'`,
    );
    const items = rows.flatMap(({ verdicts }) => verdicts['j']?.['intent-recognition']?.items ?? []);
    expect(share!['share']).toBeCloseTo(meanOf(items.map(({ value }) => value)), 10);
  });

  test('calls, attempts and tokens by role are those of the manifest', async () => {
    const byRole = await askDuckDb(`
      SELECT role, count(*) AS calls, sum(attempts) AS attempts, sum(input_tokens) AS input, sum(output_tokens) AS output
      FROM ${file('calls')} GROUP BY role`);
    const { calls } = jsonFile<{ calls: Record<string, Record<string, number>> }>(root, 'manifest.json');
    expect(new Set(byRole.map(({ role }) => role))).toEqual(new Set(Object.keys(calls)));
    for (const row of byRole) {
      const { calls: count, attempts, inputTokens, outputTokens } = calls[row['role'] as string]!;
      const found = ['calls', 'attempts', 'input', 'output'].map((name) => Number(row[name]));
      expect(found).toEqual([count, attempts, inputTokens, outputTokens]);
    }
  });

  test('embeddings are among the calls, once each', async () => {
    const embedded = await askDuckDb(`SELECT address, embedder, life FROM ${file('calls')} WHERE embedder IS NOT NULL`);
    const vectors = jsonLines<{ address: string }>(join(root, 'vectors.jsonl'));
    expect(embedded.map(({ address }) => String(address)).sort()).toEqual(vectors.map(({ address }) => address).sort());
    expect(embedded.length).toBeGreaterThan(20);
    for (const row of embedded) expect(row).toMatchObject({ embedder: 'openai-compatible:e', life: null });
  });

  test('notes are those of the journals, and a failed call for notes is a row without any', async () => {
    const order = 'ORDER BY life, assistant, trial, event, note';
    const found = await askDuckDb(`SELECT event, note, title, text, failed_by FROM ${file('notes')} ${order}`);
    const taken = journalLines<NotesTaken>('notes-taken');
    const written = taken.flatMap(({ notes }) => notes ?? []);
    const texts = (rows: readonly { title?: unknown; text?: unknown }[]) => rows.map(({ text }) => String(text)).sort();
    expect(written.length).toBeGreaterThan(10);
    expect(texts(found.filter((row) => row['note'] !== null))).toEqual(texts(written));
    const failed = found.filter((row) => row['note'] === null);
    expect(failed).toHaveLength(taken.filter(({ notes }) => notes === null).length);
    for (const row of failed) expect(row).toMatchObject({ title: null, text: null, failed_by: 'assistant' });
  });

  test('a second export replaces the first, and takes away nothing else', async () => {
    expect(await inProcess(['export', root, '--format', format, '--out', out])).toMatchObject({ code: 0 });
    writeFileSync(join(out, 'mine.txt'), 'mine');
    const refused = await inProcess(['export', root, '--format', format, '--out', out]);
    expect(refused).toMatchObject({ code: 2, stderr: expect.stringContaining('mine.txt') });
    expect(readFileSync(join(out, 'mine.txt'), 'utf8')).toBe('mine');
  });
});

/** The lines of one type in all journals. */
function journalLines<Line>(wanted: string): Line[] {
  return filesIn(root)
    .filter((path) => path.endsWith('journal.jsonl'))
    .flatMap((path) => jsonLines<Line & { type: string }>(join(root, path)))
    .filter(({ type }) => type === wanted);
}

interface NotesTaken {
  notes: { title: string; text: string }[] | null;
}

describe('export --format lifesim', () => {
  const out = join(folder, 'lifesim');
  const model = 'main_user_agenda_assistant_model_single_session';

  beforeAll(async () => {
    expect(await inProcess(['export', root, '--format', 'lifesim', '--out', out])).toMatchObject({ code: 0 });
  });

  test('holds a log per life, assistant and trial, a judge file per judge and metric, and no account names', () => {
    const files = filesIn(out);
    expect(files.filter((path) => /^logs\/[^/]+\/logs_\d+\/sim_log_\d{8}_\d{6}\.json$/.test(path))).toHaveLength(16);
    const ofJ = files.filter((path) => path.startsWith(`results/j/${model}/`));
    expect(ofJ.map((path) => path.split('/').at(-1))).toEqual(
      ['coh', 'ea', 'ic', 'ir', 'nat', 'pa', 'rr'].map((metric) => `${metric}_results.jsonl`),
    );
    for (const path of files) expect(readFileSync(join(out, path), 'utf8')).not.toContain('secret');
  });

  test('the reference’s arithmetic over its judge files gives what our verdicts give', () => {
    const judged = rows.filter((row) => row.assistant === 'model' && row.ending !== 'broken').slice();
    for (const trialFolder of [model, `${model}_trial_2`]) {
      const trial = trialFolder === model ? 1 : 2;
      const own = judged.filter((row) => (row as IndexRow & { trial: number }).trial === trial);
      const of = (metric: string) => own.flatMap(({ verdicts }) => verdicts['j']![metric] ?? []);
      const shares = (metric: string, kind: string) =>
        own.flatMap(({ verdicts }) => {
          const recognised = verdicts['j']!['intent-recognition']!;
          const items = verdicts['j']![metric]?.items?.filter((item) => item.kind === kind) ?? [];
          if (items.length === 0 || recognised.items === undefined) return [];
          const seen = new Set(recognised.items.filter(({ value }) => value === 1).map(({ number }) => number));
          return [meanOf(items.map((item) => (seen.has(item.number) ? item.value : 0)))];
        });
      const rated = (metric: string) => meanOf(of(metric).flatMap(({ rating }) => rating ?? []));
      const expected = {
        IR_explicit: shares('intent-recognition', 'explicit'),
        IR_implicit: shares('intent-recognition', 'implicit'),
        IC_explicit: shares('intent-completion', 'explicit'),
        IC_implicit: shares('intent-completion', 'implicit'),
      };
      const found = lifesimScores([join(out, 'results/j', trialFolder)], ['ir', 'ic', 'nat', 'coh', 'pa', 'ea', 'rr']);
      for (const [name, values] of Object.entries(expected))
        expect(found[name], name).toBeCloseTo(meanOf(values) * 100, 0);
      expect(found['NAT']).toBeCloseTo(rated('naturalness') * 20, 0);
      expect(found['COH']).toBeCloseTo(rated('coherence') * 20, 0);
      expect(found['EA']).toBeCloseTo(rated('environment-alignment') * 20, 0);
      expect(found['RR']).toBeCloseTo(rated('rigid-reasoning') * 100, 0);
      const preferences = of('preference-alignment').flatMap(({ items }) =>
        items === undefined ? [] : [meanOf(items.map(({ value }) => value))],
      );
      expect(found['PA']).toBeCloseTo(meanOf(preferences) * 100, 0);
    }
  });

  test('two judges together are averaged as the reference does', () => {
    const folders = ['j', 'k'].map((judge) => join(out, 'results', judge, model));
    const [one, other] = folders.map((each) => lifesimScores([each], ['ea'])['EA']!);
    const ids = folders.map((each) => jsonLines<{ id: string }>(join(each, 'ea_results.jsonl')).map(({ id }) => id));
    const both = lifesimScores(folders, ['ea'])['EA']!;
    const all = new Set(ids.flat()).size;
    expect(both).toBeCloseTo((one! * ids[0]!.length + other! * ids[1]!.length) / (2 * all), 0);
  });

  test('a log tells what the reference’s tells, with its keys', () => {
    const path = filesIn(join(out, 'logs', model)).find((each) => each.includes('logs_0'))!;
    const log = JSON.parse(readFileSync(join(out, 'logs', model, path), 'utf8')) as {
      event_sequence_info: object;
      dialogue_log: Record<string, unknown>[];
    };
    expect(Object.keys(log.event_sequence_info)).toEqual(['user_id', 'sequence_id', 'theme', 'longterm_goal']);
    const [episode] = log.dialogue_log;
    expect(Object.keys(episode!)).toEqual([
      'user',
      'event',
      'dialogue',
      'analysis',
      'dropout',
      'pre_profile',
      'enable_turn_analysis',
      'livelong',
    ]);
    const [user, assistant] = episode!['dialogue'] as Record<string, unknown>[];
    expect(Object.keys(user!)).toEqual(['role', 'content', 'emotion', 'memory_similarity']);
    expect(user).toMatchObject({ role: 'user', memory_similarity: -1 });
    expect(Object.keys(assistant!)).toEqual(['role', 'content', 'pre_intent']);
    expect(episode!['event']).toMatchObject({
      dialogue_scene: expect.stringMatching(/^The time is .*\nThe location is .*\nThe weather condition is .*$/),
    });
  });
});

describe('import --format lifesim', () => {
  const out = join(folder, 'out');
  const imported = join(folder, 'imported');

  beforeAll(async () => {
    expect(await inProcess(['export', root, '--format', 'lifesim', '--out', out])).toMatchObject({ code: 0 });
    expect(await inProcess(['import', out, '--format', 'lifesim', '--out', imported])).toMatchObject({ code: 0 });
  });

  test('what was exported comes back, and goes out again byte for byte', async () => {
    const again = join(folder, 'again');
    expect(await inProcess(['export', imported, '--format', 'lifesim', '--out', again])).toMatchObject({ code: 0 });
    const ofFormat = (path: string) => path !== 'export.json';
    expect(filesIn(again).filter(ofFormat)).toEqual(filesIn(out).filter(ofFormat));
    for (const path of filesIn(out).filter(ofFormat)) {
      expect(readFileSync(join(again, path), 'utf8'), path).toBe(readFileSync(join(out, path), 'utf8'));
    }
  });

  test('its scores are the same: rules judge it anew, what judges said is read, the rest is measured', async () => {
    expect(await inProcess(['score', imported])).toMatchObject({ code: 0 });
    const found = jsonFile<Scores>(imported, 'scores.json').scores;
    const derived = ({ judge }: Score) => judge === null || judge === 'heuristic';
    expect(found.filter(derived)).toEqual(scores.scores.filter(derived));
    // The format has a completion only where it has a recognition, and no row for a verdict that is missing.
    const carried = ({ judge, metric, assistant }: Score) =>
      !derived({ judge } as Score) && metric !== 'intent-completion' && assistant === 'model';
    const values = ({ judge, metric, kind, estimate, judged }: Score) => ({ judge, metric, kind, estimate, judged });
    expect(found.filter(carried).map(values)).toEqual(scores.scores.filter(carried).map(values));
    expect(found.filter(carried).length).toBeGreaterThan(15);
  });

  test('resume has nothing to do, and does not pretend that it could live a life again', async () => {
    expect(await inProcess(['resume', imported])).toMatchObject({ code: 0 });
    const journal = filesIn(imported).find((path) => path.endsWith('journal.jsonl'))!;
    const text = readFileSync(join(imported, journal), 'utf8');
    writeFileSync(join(imported, journal), text.slice(0, text.length / 2));
    const refused = await inProcess(['resume', imported]);
    expect(refused).toMatchObject({ code: 2, stderr: expect.stringContaining('imported') });
    writeFileSync(join(imported, journal), text);
  });
});

test('an incomplete run is exported as far as it is, and says so', async () => {
  const part = join(folder, 'part');
  cpSync(root, part, { recursive: true });
  const journal = filesIn(part).find((path) => path.endsWith('helpful-1/journal.jsonl'))!;
  rmSync(join(part, journal));
  for (const format of ['csv', 'lifesim']) {
    const out = join(folder, `part-${format}`);
    const exported = await inProcess(['export', part, '--format', format, '--out', out]);
    expect(exported).toMatchObject({ code: 3, stderr: expect.stringContaining('Incomplete: 1 life is not lived') });
    expect(JSON.parse(readFileSync(join(out, 'export.json'), 'utf8'))).toMatchObject({ complete: false });
  }
});

test('counts of tokens that no server can have meant, as older versions recorded them, are missing', async () => {
  const old = join(folder, 'old');
  cpSync(root, old, { recursive: true });
  const path = join(
    old,
    filesIn(old).find((each) => each.endsWith('model-1/calls.jsonl'))!,
  );
  const lines = jsonLines<Record<string, unknown>>(path);
  const counts = [12.5, 3e9, -1];
  const usages = counts.map((count) => ({ inputTokens: count, outputTokens: count, reasoningTokens: count }));
  const changed = lines.map((line, index) => ({ ...line, ...(index < 3 ? { usage: usages[index] } : {}) }));
  writeFileSync(path, changed.map((line) => `${JSON.stringify(line)}\n`).join(''));
  for (const format of ['csv', 'parquet']) {
    const out = join(folder, `old-${format}`);
    expect(await inProcess(['export', old, '--format', format, '--out', out])).toMatchObject({ code: 0 });
    const where = `address IN (${lines
      .slice(0, 3)
      .map(({ address }) => `'${String(address)}'`)
      .join(', ')})`;
    const read = `SELECT input_tokens, output_tokens, reasoning_tokens FROM '${join(out, `calls.${format}`)}' WHERE ${where}`;
    const none = { input_tokens: null, output_tokens: null, reasoning_tokens: null };
    expect(await askDuckDb(read)).toEqual([none, none, none]);
  }
});

test('what a killed export left half written is no obstacle to the next one', async () => {
  const folder = temporaryFolder();
  const run = join(folder, 'run');
  await livelongEnding(0, ['run', '--people', '1', '--events', '1', '--assistant', 'silent', '--out', run]);
  const tables = join(folder, 'tables');
  mkdirSync(tables);
  writeFileSync(join(tables, 'calls.csv.part'), 'half');
  await livelongEnding(0, ['export', run, '--format', 'csv', '--out', tables]);
  expect(readdirSync(tables)).not.toContain('calls.csv.part');
});
