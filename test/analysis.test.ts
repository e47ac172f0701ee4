import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import type { AssistantRequest } from '../src/index.ts';
import type { AnalysisMade, TurnTaken } from '../src/journal/index.ts';
import type { FakeModelServer, FakeModelServerOptions, LoggedCall, RequestBody } from '../src/testing/index.ts';
import { assistantServer } from './support/assistant-server.ts';
import { livelongEnding as builtLivelongEnding, startLivelong } from './support/built-command.ts';
import { livelong, livelongEnding } from './support/command-here.ts';
import { writeLives } from './support/lives.ts';
import { answerName, chatBody, neverContent } from './support/model-calls.ts';
import {
  equalParts,
  filesIn,
  jsonFile,
  jsonLines,
  journalsOf,
  recordedCalls,
  type Manifest,
} from './support/run-files.ts';
import { modelAt, modelServer, modelStudy, withoutFlag } from './support/study.ts';
import { temporaryFolder } from './support/temporary-folder.ts';

const people = 2;
const events = 3;
const turns = 2;
const talks = people * events;

const textOf = (body: RequestBody | LoggedCall['body']) =>
  chatBody(body)
    .messages.map(({ content }) => content)
    .join('\n');

const sound = { finding: 'It was sound.', weak: false };

/** A model in each role: the assistant drafts, the analysis flags each draft of a first turn, and names the event's case in its strategy. */
function scripted(body: RequestBody): string | undefined {
  const text = textOf(body);
  switch (answerName(body)) {
    case null:
      if (!text.includes('personal assistant on someone')) return undefined;
      return text.includes('advises you') ? 'REVISED as advised' : 'DRAFTED reply';
    case 'analysis_check':
      return JSON.stringify({ flags: text.includes('DRAFTED') && !text.includes('REVISED'), advice: 'Be BRIEFER.' });
    case 'analysis_conversation_flow':
      return JSON.stringify({ finding: 'It went in CIRCLES.', weak: true });
    case 'analysis_accuracy':
    case 'analysis_preference_alignment':
    case 'analysis_intent_alignment':
      return JSON.stringify(sound);
    case 'analysis_dropout':
      return JSON.stringify({ reason: 'It stalled.', risk: 'middle', strategy: `STRATEGY since ${timeIn(text)}` });
    default:
      return neverContent(body);
  }
}

/** The time of the scene that a prompt tells. */
const timeIn = (text: string) => /^Time: (\S+ [\d:]+)/m.exec(text)![1]!;

interface Analysed {
  server: FakeModelServer;
  lives: string;
  out: string;
  line: string[];
}

async function study(options: FakeModelServerOptions = {}, ...flags: string[]): Promise<Analysed> {
  const server = await modelServer({ answer: scripted, ...options });
  const folder = temporaryFolder();
  const [lives, out] = [writeLives(join(folder, 'lives'), { people, events }), join(folder, 'run')];
  const line = modelStudy(server, lives, out, '--turns', `${turns}`, '--analysis', modelAt(server, 'n'), ...flags);
  return { server, lives, out, line };
}

const askedOf = ({ server }: Analysed, model: string) =>
  server.log.filter(({ body }) => chatBody(body).model === model);

const turnsIn = (out: string) =>
  [...journalsOf(out).values()].flat().filter((entry): entry is TurnTaken => entry.type === 'turn-taken');

const analysesIn = (out: string) =>
  [...journalsOf(out).values()].flat().filter((entry): entry is AnalysisMade => entry.type === 'analysis-made');

describe('an analysis beside a model', () => {
  test('has a flagged reply revised: the person and the next turn know nothing but the revised one', async () => {
    const analysed = await study();
    const { out, line } = analysed;
    await livelongEnding(0, line);
    const first = turnsIn(out).filter(({ turn }) => turn === 1);
    expect(first).toHaveLength(talks);
    for (const { assistant } of first) {
      expect(assistant).toMatchObject({
        text: 'REVISED as advised',
        check: { flags: true, advice: 'Be BRIEFER.', failure: null, draft: { text: 'DRAFTED reply' } },
      });
      expect(assistant!.intent).toBe(assistant!.check!.draft!.intent);
      expect(assistant!.intent).not.toBeNull();
    }
    const second = turnsIn(out).filter(({ turn }) => turn === 2);
    for (const { assistant } of second) {
      expect(assistant).toMatchObject({ text: 'DRAFTED reply', check: { flags: false, advice: null, failure: null } });
    }
    const reactions = askedOf(analysed, 'u').filter(({ body }) => answerName(body) === 'reaction');
    expect(reactions.length).toBe(talks * (turns - 1));
    for (const { body } of reactions) {
      expect(textOf(body)).toContain('REVISED');
      expect(textOf(body)).not.toMatch(/DRAFTED|BRIEFER|STRATEGY|CIRCLES/);
    }
    const revisions = askedOf(analysed, 'a').filter(({ body }) => textOf(body).includes('advises you: Be BRIEFER.'));
    expect(revisions).toHaveLength(talks);
    for (const { body } of revisions) expect(textOf(body)).toContain('\n  DRAFTED reply\n');
  });

  test('asks its four questions at once, and then joins the answers', async () => {
    const analysed = await study({ latencyInMs: 150 });
    await livelongEnding(0, analysed.line);
    const asked = askedOf(analysed, 'n');
    const named = (name: string) => asked.filter(({ body }) => answerName(body) === `analysis_${name}`);
    const aspects = ['accuracy', 'preference_alignment', 'intent_alignment', 'conversation_flow'];
    for (const joining of named('dropout')) {
      const time = timeIn(textOf(joining.body));
      const talk = /## The talk[^]*(?=\n\n## What was found)/.exec(textOf(joining.body))![0];
      const four = aspects.map((name) =>
        named(name).find(({ body }) => timeIn(textOf(body)) === time && textOf(body).includes(talk))!,
      );
      expect(four.every((call) => call !== undefined)).toBe(true);
      const firstAnswer = Math.min(...four.map(({ endedAt }) => endedAt!));
      const lastAnswer = Math.max(...four.map(({ endedAt }) => endedAt!));
      for (const { startedAt } of four) expect(startedAt).toBeLessThan(firstAnswer);
      expect(joining.startedAt).toBeGreaterThanOrEqual(lastAnswer);
      expect(textOf(joining.body)).toContain('conversation-flow (weak): It went in CIRCLES.');
      expect(textOf(joining.body)).toContain('accuracy (sound): It was sound.');
    }
    expect(named('dropout')).toHaveLength(talks);
    for (const made of analysesIn(analysed.out)) {
      expect(made).toMatchObject({ risk: 'middle', reason: 'It stalled.', failure: null });
      expect(Object.keys(made.aspects)).toHaveLength(4);
    }
  });

  test('carries its strategy to the next conversation of the life, to the reply and to the check', async () => {
    const analysed = await study();
    await livelongEnding(0, analysed.line);
    const times = new Map(
      [...journalsOf(analysed.out).values()]
        .flat()
        .flatMap((entry) => (entry.type === 'event-started' ? [[entry.scene.time.split(',')[0]!, entry.event]] : [])),
    );
    const replies = askedOf(analysed, 'a').filter(({ body }) => textOf(body).includes('personal assistant on someone'));
    const checks = askedOf(analysed, 'n').filter(({ body }) => answerName(body) === 'analysis_check');
    expect(checks).toHaveLength(talks * turns);
    for (const { body } of [...replies, ...checks]) {
      const text = textOf(body);
      const strategy = /STRATEGY since (\S+ [\d:]+)/.exec(text)?.[1] ?? null;
      const event = times.get(timeIn(text))!;
      expect(strategy === null ? 0 : times.get(strategy)).toBe(event - 1);
    }
  });

  test('counts its calls in the longest chain, stands in manifest, transcript and report, and changes the id', async () => {
    const { out, line, lives, server } = await study();
    const { stderr } = await livelongEnding(0, [...line, '--assistant', 'helpful']);
    expect(stderr).toContain('Analysis by openai-compatible:n: advises a; helpful takes no advice.');
    const manifest = jsonFile<Manifest & { prompts: Record<string, string> }>(out, 'manifest.json');
    expect(manifest.longestChain!.calls).toBe(1 + events * (4 * turns + 2));
    expect(Object.keys(manifest.prompts)).toEqual(
      expect.arrayContaining(['analysis/check', 'analysis/dropout', 'analysis/accuracy', 'assistant/advised-reply']),
    );
    expect(manifest.calls['analysis']).toMatchObject({ calls: talks * (turns + 5), failed: 0 });
    const listed = await livelongEnding(0, ['show', out, '--assistant', 'a', '--worst', '1']);
    const place = /^(\S+\/\d+) /m.exec(listed.stdout)![1]!;
    const { stdout } = await livelongEnding(0, ['show', out, place, '--assistant', 'a']);
    for (const words of [
      'revised, advised: Be BRIEFER.',
      'before: DRAFTED reply',
      'conversation-flow (weak): It went in CIRCLES.',
      'risk that they stay away: middle: It stalled.',
      'what the analysis advised it',
    ]) {
      expect(stdout.replaceAll(/\s+/g, ' ')).toContain(words);
    }
    const report = readFileSync(join(out, 'report.html'), 'utf8');
    expect(report).toContain('What the analysis did');
    expect(report).toContain(`${talks} (50.0 %)`);
    expect(report).toContain('a: advised by openai-compatible:n');
    const table = (await livelongEnding(0, ['score', out])).stdout.replaceAll(/\s+/g, ' ');
    expect(table).toContain('a: advised by openai-compatible:n, which knows who the person is');

    const plain = modelStudy(server, lives, `${out}-plain`);
    await livelongEnding(0, plain);
    const compared = await livelongEnding(0, ['compare', out, `${out}-plain`, '--assistant', 'a', '--baseline', 'a']);
    expect(compared.stdout).toContain(`a (${out}): advised by openai-compatible:n`);
    const idsIn = (run: string) =>
      [...readFileSync(join(run, 'study.yaml'), 'utf8').matchAll(/^ {4}id: (\w+)/gm)][0]![1];
    expect(idsIn(out)).not.toBe(idsIn(`${out}-plain`));
    const without = await livelong([...withoutFlag(line, '--analysis')]);
    expect(without).toMatchObject({ code: 2 });
    expect(without.stderr).toContain('already holds an assistant called "a" that is another one');
  });

  test('comes back whole from tables and LifeSim logs', async () => {
    const { out, line } = await study();
    await livelongEnding(0, line);
    const folder = temporaryFolder();
    await livelongEnding(0, ['export', out, '--format', 'csv', '--out', join(folder, 'csv')]);
    const analyses = readFileSync(join(folder, 'csv', 'analyses.csv'), 'utf8')
      .trim()
      .split('\n');
    expect(analyses).toHaveLength(1 + talks);
    expect(analyses[1]).toContain('middle,It stalled.,STRATEGY since 2024-03-04 1');
    const [logs, again, more] = [join(folder, 'logs'), join(folder, 'again'), join(folder, 'more')];
    await livelongEnding(0, ['export', out, '--format', 'lifesim', '--out', logs]);
    await livelongEnding(0, ['import', logs, '--format', 'lifesim', '--out', again]);
    await livelongEnding(0, ['export', again, '--format', 'lifesim', '--out', more]);
    const logsIn = (place: string) => filesIn(place).filter((path) => /^(logs|results\/j)\//.test(path));
    expect(logsIn(more)).toEqual(logsIn(logs));
    for (const path of logsIn(logs)) {
      expect(readFileSync(join(more, path), 'utf8')).toBe(readFileSync(join(logs, path), 'utf8'));
    }
    const log = readFileSync(
      join(
        logs,
        logsIn(logs).find((path) => path.includes('sim_log'))!,
      ),
      'utf8',
    );
    const [episode] = (JSON.parse(log) as { dialogue_log: Record<string, unknown>[] }).dialogue_log;
    expect(episode).toMatchObject({
      analysis: [
        { role: 'assistant', result: { flags: true, advice: 'Be BRIEFER.' } },
        { role: 'assistant', result: { flags: false, advice: '' } },
      ],
      dropout: { risk: 'middle', reason: 'It stalled.' },
      enable_turn_analysis: true,
    });
    const roles = (episode!['dialogue'] as { role: string }[]).map(({ role }) => role);
    expect(roles).toEqual(['user', 'assistant', 'assistant_revise', 'user', 'assistant']);
    expect(JSON.stringify(journalsOf(again).get([...journalsOf(again).keys()][0]!))).toContain('DRAFTED');
  });
});

describe('an analysis beside modules and servers', () => {
  test('reaches them in the request: a strategy from the second conversation on, advice with the draft it is about', async () => {
    const { out, line } = await study();
    const folder = temporaryFolder();
    const [path, requests] = [join(folder, 'mine.mjs'), join(folder, 'requests.jsonl')];
    writeFileSync(
      path,
      `import { appendFileSync } from 'node:fs';
export default (request) => {
  appendFileSync(${JSON.stringify(requests)}, JSON.stringify(request) + '\\n');
  const times = (request.memory?.times ?? 0) + 1;
  return { text: request.advice === undefined ? 'DRAFTED reply' : 'REVISED reply', memory: { times } };
};
`,
    );
    const served = await assistantServer((_, { advice }) => ({
      body: { text: advice === undefined ? 'DRAFTED reply' : 'REVISED reply' },
    }));
    const others = ['--assistant', `module=${path}`, '--assistant', `served=${served.url}`];
    await livelongEnding(0, [...withoutFlag(line, '--assistant'), ...others]);
    const toModule = jsonLines<AssistantRequest>(requests);
    const toServer = served.log
      .filter((call) => call.path === '/reply')
      .map(({ body }) => JSON.parse(body) as AssistantRequest);
    for (const asked of [toModule, toServer]) {
      expect(asked).toHaveLength(talks * (turns + 1));
      const revising = asked.filter(({ advice }) => advice !== undefined);
      expect(revising).toHaveLength(talks);
      for (const { draft, advice, transcript } of revising) {
        expect([draft, advice, transcript.length]).toEqual(['DRAFTED reply', 'Be BRIEFER.', 1]);
      }
      const strategies = asked.map(({ strategy }) => strategy);
      expect(strategies.filter((strategy) => strategy === null)).toHaveLength(people * (turns + 1));
      expect(strategies.filter((strategy) => strategy?.startsWith('STRATEGY since'))).toHaveLength(
        people * (events - 1) * (turns + 1),
      );
    }
    const remembered = toModule.map(({ memory }) => (memory as { times: number } | null)?.times ?? 0);
    expect(Math.max(...remembered), 'what a draft remembered is forgotten').toBe(events * turns - 1);
    expect([...journalsOf(out).values()].flat().filter(({ type }) => type === 'analysis-made')).toHaveLength(2 * talks);
  });

  test('does not reach them at all where there is none', async () => {
    const { line } = await study();
    const served = await assistantServer(() => ({ body: { text: 'Yes.' } }));
    await livelongEnding(0, [
      ...withoutFlag(withoutFlag(line, '--assistant'), '--analysis'),
      '--assistant',
      served.url,
    ]);
    const keys = new Set(served.log.flatMap(({ body }) => Object.keys(JSON.parse(body) as object)));
    expect([...keys].sort()).toEqual(['dimensions', 'earlierConversations', 'memory', 'scene', 'transcript']);
  });
});

/** A module that keeps all that it was ever asked, and drafts until it is advised. */
const rememberingModule = `export default (request) => ({
  text: request.advice === undefined ? 'DRAFTED reply' : 'REVISED reply',
  memory: [...(request.memory ?? []), [request.transcript.length, request.strategy, request.advice ?? null]],
});
`;

describe('an analysis that fails', () => {
  test('is counted against itself and breaks nothing; tried again, the run equals one that never failed', async () => {
    let sick = true;
    /** A question of the first life's first event, one of the second life's last, and both lives' first check of the second event. */
    const struck = (body: RequestBody) => {
      const text = textOf(body);
      switch (answerName(body)) {
        case 'analysis_accuracy':
          return text.includes('Time: 2024-03-04 10');
        case 'analysis_check':
          return text.includes('Time: 2024-03-05') && !text.includes('Assistant:');
        case 'analysis_dropout':
          return text.includes('Time: 2024-03-06 1') && !text.includes('since 2024-03-05 10');
        default:
          return false;
      }
    };
    const { out, line, server } = await study({ answer: (body) => (sick && struck(body) ? '' : scripted(body)) });
    const path = join(temporaryFolder(), 'mine.mjs');
    writeFileSync(path, rememberingModule);
    line.push('--assistant', `mine=${path}`);
    await livelongEnding(0, line);
    const journaled = [
      ...turnsIn(out).flatMap(({ assistant }) => assistant?.check?.failure ?? []),
      ...analysesIn(out).flatMap(({ failure }) => failure ?? []),
    ];
    const unchecked = turnsIn(out).filter(({ assistant }) => assistant!.check!.flags === null);
    expect(unchecked.length).toBeGreaterThan(0);
    expect(unchecked.every(({ assistant }) => assistant!.text === 'DRAFTED reply')).toBe(true);
    expect(analysesIn(out).some(({ failure }) => failure !== null)).toBe(true);
    expect(new Set(journaled.map(({ party, kind, role }) => `${party} ${kind} ${role}`))).toEqual(
      new Set(['analysis empty analysis']),
    );
    const { conversations, faults } = jsonFile<Manifest>(out, 'manifest.json');
    expect(conversations).toMatchObject({ all: 2 * talks, broken: 0 });
    expect(faults['analysis']!['empty']!.final).toBe(journaled.length);
    expect(faults).toEqual({ analysis: faults['analysis'] });

    sick = false;
    const before = server.count;
    const { stderr } = await livelongEnding(0, ['resume', out, '--retry-broken', '--yes']);
    expect(stderr).toMatch(/Tried again: \d+ repl(y|ies) that w(as|ere) sent unchecked, \d+ analys[ei]s\./);
    const asked = server.count - before;
    expect(asked).toBeGreaterThan(0);
    const calm = `${out}-calm`;
    await livelongEnding(
      0,
      line.map((part) => (part === out ? calm : part)),
    );
    expect(equalParts(out)).toEqual(equalParts(calm));
    expect(new Set(recordedCalls(out).map(({ address }) => address))).toEqual(
      new Set(recordedCalls(calm).map(({ address }) => address)),
    );
    expect(asked).toBeLessThan(recordedCalls(calm).length);
  });

  test('does not answer for an assistant that fails while it revises: that breaks the conversation, and is tried again', async () => {
    const { out, line } = await study();
    const path = join(temporaryFolder(), 'mine.mjs');
    writeFileSync(
      path,
      `export default ({ advice }) => {
  if (process.env.SICK && advice !== undefined) throw new Error('sick');
  return { text: advice === undefined ? 'DRAFTED reply' : 'REVISED reply', memory: advice ?? null };
};
`,
    );
    const sick = [...withoutFlag(line, '--assistant'), '--assistant', path];
    // Modules see the environment of their process.
    await builtLivelongEnding(4, sick, { environment: { SICK: '1' } });
    const ends = [...journalsOf(out).values()].flat().filter((entry) => entry.type === 'conversation-ended');
    const failure = { party: 'assistant', kind: 'threw', role: 'assistant' };
    expect(ends).toHaveLength(talks);
    for (const end of ends) expect(end).toMatchObject({ ending: 'broken', turns: 0, failure });
    expect(analysesIn(out)).toEqual([]);
    await livelongEnding(0, ['resume', out, '--retry-broken', '--yes']);
    const calm = `${out}-calm`;
    await livelongEnding(
      0,
      sick.map((part) => (part === out ? calm : part)),
    );
    expect(equalParts(out)).toEqual(equalParts(calm));
  });

  test('lets the run be killed and resumed to the same bytes, with nothing asked twice but what was in flight', async () => {
    const undisturbed = await study();
    await livelongEnding(0, undisturbed.line);
    for (const at of [12, 40, 75]) {
      let seen = 0;
      let kill = () => {};
      const killed = await study({
        latencyInMs: { from: 0, to: 5 },
        answer: (body) => {
          if (++seen === at) kill();
          return scripted(body);
        },
      });
      const { child, ended } = startLivelong(killed.line);
      kill = () => child.kill('SIGKILL');
      expect((await ended).code).toBeNull();
      await livelongEnding(0, ['resume', killed.out, '--yes']);
      expect(equalParts(killed.out)).toEqual(equalParts(undisturbed.out));
      expect(killed.server.count).toBeLessThanOrEqual(undisturbed.server.count + 16);
    }
  });
});

describe('an analysis that nobody can obey', () => {
  test.each([
    ['built-ins alone', ['--assistant', 'helpful', '--assistant', 'oracle'], 'Built-ins go by fixed rules'],
    ['a finished service', ['--assistant', 'bare:openai-compatible:b@http://127.0.0.1:1/v1'], 'a bare: service'],
  ])('is refused: %s', async (_, assistants, words) => {
    const analysis = ['--analysis', 'openai-compatible:n@http://127.0.0.1:1/v1'];
    const { code, stderr } = await livelong([
      'run',
      ...assistants,
      ...analysis,
      '--out',
      join(temporaryFolder(), 'run'),
    ]);
    expect([code, stderr]).toEqual([2, expect.stringContaining(words)]);
  });

  test.each([
    [['--analysis', 'rules'], 'the analysis takes a model'],
    [['--analysis-parameters', 'temperature=0.5'], '--analysis-parameters is for the model that --analysis names'],
  ])('so is %j', async (flags, words) => {
    const model = ['--assistant', 'openai-compatible:a@http://127.0.0.1:1/v1'];
    const { code, stderr } = await livelong(['run', ...model, ...flags, '--out', join(temporaryFolder(), 'run')]);
    expect([code, stderr]).toEqual([2, expect.stringContaining(words)]);
  });
});
