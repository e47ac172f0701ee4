import { spawn, spawnSync, type ChildProcess } from 'node:child_process';
import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterEach, expect, test } from 'vitest';
import { assistantServer } from '../support/assistant-server.ts';
import { projectRoot } from '../support/built-command.ts';
import { livelongEnding } from '../support/command-here.ts';
import { dayJournals, entriesOf, fewDays } from '../support/days.ts';
import { equalParts } from '../support/run-files.ts';
import { freePort, listening } from '../support/ports.ts';
import { temporaryFolder } from '../support/temporary-folder.ts';

const hasPython = spawnSync('python3', ['--version']).status === 0;
const children: ChildProcess[] = [];

afterEach(() => {
  for (const child of children.splice(0)) child.kill('SIGKILL');
});

const brief = ['--people', '1', '--held-out', '0', '--tick', '1200', '--days', '3'];

/** Speaks at each meal until that was rated badly, and tells what it knows. */
const module = `
export default {
  suggest({ moment, today, memory }) {
    const { spoiled = [], days = 0 } = memory ?? {};
    const { kind } = moment.activity;
    const told = days + ' ' + today.length + ' ' + Object.keys(moment).join(',');
    if (!['breakfast', 'lunch', 'dinner'].includes(kind) || spoiled.includes(kind)) return null;
    return { candidates: [{ text: 'Shall I read you a recipe for ' + kind + '? ' + told, topic: 'recipes' }, null] };
  },
  feedback({ day, ticks, memory }) {
    const bad = ticks.filter(({ rated: [first] }) => first.candidate !== null && first.score < 3);
    const kinds = bad.map(({ moment }) => moment.activity.kind);
    return { memory: { days: day, spoiled: [...new Set([...(memory?.spoiled ?? []), ...kinds])] } };
  },
};
`;

test('a module suggests, hears of the day and remembers it; alone and behind learner:', async () => {
  const root = temporaryFolder();
  const file = join(root, 'meals.mjs');
  writeFileSync(file, module);
  const line = (out: string) =>
    fewDays(join(root, out), ...brief, '--assistant', `meals=${file}`, '--assistant', `chosen=learner:${file}`);
  await livelongEnding(0, line('one'));
  const out = join(root, 'one');
  const own = [...dayJournals(out)].filter(([path]) => path.includes('meals')).flatMap(([, entries]) => entries);
  const said = own.flatMap((entry) => (entry.type === 'tick-taken' ? [entry] : []));
  expect(said.length).toBeGreaterThan(2);
  for (const { day, candidates } of said) {
    expect(candidates).toHaveLength(2);
    for (const { rating } of candidates) expect(rating).not.toBeNull();
    expect(candidates[0]!.text).toMatch(
      new RegExp(`^Shall .* ${day - 1} \\d+ time,weekday,minute,day,activity,walking$`),
    );
  }
  expect(entriesOf(out, 'day-learned').map(({ training }) => training['version'] ?? null)).toContain(2);
  await livelongEnding(0, line('two'));
  expect(equalParts(join(root, 'two'))).toEqual(equalParts(out));
});

test('a module that throws fails at its ticks alone', async () => {
  const root = temporaryFolder();
  const file = join(root, 'shaky.mjs');
  writeFileSync(
    file,
    "export default { suggest: ({ moment }) => { if (moment.activity.kind === 'dinner') throw new Error('no'); return null; } };",
  );
  const out = join(root, 'run');
  await livelongEnding(0, fewDays(out, ...brief, '--assistant', file));
  const failed = entriesOf(out, 'tick-failed');
  expect(failed.length).toBeGreaterThan(1);
  expect(failed[0]!.failure.party).toBe('assistant');
  expect(entriesOf(out, 'days-ended')).toHaveLength(1);
});

/** The names of all fields of a value, wherever they are. */
function fieldsOf(value: unknown): unknown {
  if (Array.isArray(value)) return fieldsOf(value[0]);
  if (typeof value !== 'object' || value === null) return null;
  const entries = Object.entries(value).toSorted(([one], [other]) => (one < other ? -1 : 1));
  return Object.fromEntries(entries.map(([name, inner]) => [name, fieldsOf(inner)]));
}

test('docs/days.md shows what a server is sent', async () => {
  const page = readFileSync(join(projectRoot, 'docs/days.md'), 'utf8');
  const shown: unknown = JSON.parse(/```json\n(.*?)```/s.exec(page)![1]!);
  const listening = await assistantServer((path) => ({ body: path === '/suggest' ? 'Tea?' : null }));
  await livelongEnding(0, fewDays(join(temporaryFolder(), 'run'), ...brief, '--assistant', `mine=${listening.url}`));
  const sent = listening.log.filter(({ path }) => path === '/suggest').map(({ body }) => JSON.parse(body) as unknown);
  const later = sent.find((request) => (request as { today: unknown[] }).today.length > 0);
  expect(fieldsOf(later)).toEqual(fieldsOf(shown));
  const feedback = listening.log
    .filter(({ path }) => path === '/feedback')
    .map(({ body }) => fieldsOf(JSON.parse(body)));
  expect(feedback).toHaveLength(2);
  expect(feedback[0]).toMatchObject({ day: null, memory: null, ticks: { moment: {}, rated: {}, reaction: null } });
});

const server = `
import json
from http.server import BaseHTTPRequestHandler, ThreadingHTTPServer

class Assistant(BaseHTTPRequestHandler):
    def do_POST(self):
        request = json.loads(self.rfile.read(int(self.headers["Content-Length"])))
        self.send_response(200 if self.path == "/suggest" else 404)
        self.end_headers()
        cooking = request.get("moment", {}).get("activity", {}).get("kind") == "dinner"
        self.wfile.write(json.dumps("Shall I set a timer?" if cooking else None).encode())

    def log_message(self, *parts):
        pass

ThreadingHTTPServer(("127.0.0.1", PORT), Assistant).serve_forever()
`;

test.skipIf(!hasPython)('a server in Python suggests (skipped where there is no python3)', async () => {
  const root = temporaryFolder();
  const port = await freePort();
  children.push(spawn('python3', ['-c', server.replace('PORT', String(port))], { stdio: 'ignore' }));
  await listening(port);
  const out = join(root, 'run');
  await livelongEnding(0, fewDays(out, ...brief, '--assistant', `mine=http://127.0.0.1:${port}`));
  const said = entriesOf(out, 'tick-taken');
  expect(said.length).toBeGreaterThan(2);
  for (const { candidates } of said) expect(candidates[0]!.text).toBe('Shall I set a timer?');
  expect(entriesOf(out, 'tick-failed')).toEqual([]);
});
