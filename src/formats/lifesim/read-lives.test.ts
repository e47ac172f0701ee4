import { appendFileSync, mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import * as fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { InputError, LivelongError } from '../../errors/index.ts';
import {
  emptyFolder,
  eventRow,
  livesFolder,
  livesOf,
  sequenceRow,
  templateRows,
  userRow,
} from './fixture.test-helper.ts';
import { readLifesimLives, type ChosenLives } from './read-lives.ts';

async function failure(action: Promise<unknown>): Promise<LivelongError> {
  const error: unknown = await action.then(
    () => null,
    (reason: unknown) => reason,
  );
  if (!LivelongError.isInstance(error)) throw new Error('expected a LivelongError', { cause: error });
  expect(error.exitCode).toBe(2);
  return error;
}

async function faultsOf(directory: string): Promise<string[]> {
  const error = await failure(readLifesimLives({ directory }));
  expect(error).toBeInstanceOf(InputError);
  return (error as InputError).faults.map((fault) =>
    [fault.file.replace(`${directory}/`, ''), fault.line, fault.field, fault.problem].join(' | '),
  );
}

const sequenceOf = (theme: string, number: number) => sequenceRow({ id: `event_${theme}_${number}`, theme });

describe('lives', () => {
  test('are joined with their people and read in plan order', async () => {
    const directory = livesFolder({ users: [userRow()], events: [sequenceRow()], templates: templateRows });
    const chosen = await readLifesimLives({ directory });
    const lives = await livesOf(chosen);
    expect(lives).toHaveLength(1);
    expect(lives[0]).toEqual(await chosen.read(0));
    expect(lives[0]!.id).toMatch(/^event-dining-1-[0-9a-f]{8}$/);
    expect(lives[0]).toMatchObject({ sequence: 'event_dining_1', domain: 'dining', goal: null, person: { id: '1' } });
    expect(chosen.plan).toEqual([
      { id: lives[0]!.id, sequence: 'event_dining_1', domain: 'dining', personId: '1', events: 2 },
    ]);
    expect(chosen.dimensions?.map(({ name }) => name)).toEqual(['Tidiness', 'Sleep']);
    expect(chosen.templatesFile).toBe(join(directory, 'language_templates.json'));
  });

  test('are chosen round-robin over domains, with the first events of each', async () => {
    const events = [sequenceOf('a', 1), sequenceOf('a', 2), sequenceOf('b', 1), sequenceOf('a', 3), sequenceOf('b', 2)];
    const directory = livesFolder({ users: [userRow()], events });
    const chosen = await readLifesimLives({ directory, people: 4, events: 1 });
    expect(chosen.plan.map(({ sequence }) => sequence)).toEqual(['event_a_1', 'event_b_1', 'event_a_2', 'event_b_2']);
    expect(chosen.plan.map((life) => life.events)).toEqual([1, 1, 1, 1]);
    expect((await chosen.read(3)).events).toHaveLength(1);
  });

  test('a user_id matches by value and type first, then as text', async () => {
    const users = [
      userRow({ user_id: 1, gender: 'number' }),
      userRow({ user_id: '1', gender: 'text' }),
      userRow({ user_id: '2' }),
    ];
    const events = ['1', 1, 2].map((user_id, index) => sequenceRow({ id: index, user_id }));
    const chosen = await readLifesimLives({ directory: livesFolder({ users, events }) });
    const people = (await livesOf(chosen)).map(({ person }) => person);
    expect(people.map(({ demographics }) => demographics['gender'])).toEqual(['text', 'number', 'Female']);
    expect(people[2]!.id).toBe('2');
  });

  test('the hash depends on the content, not on the folder', async () => {
    const content = { users: [userRow()], events: [sequenceRow()] };
    const hashOf = async (changed: object = {}) =>
      (await readLifesimLives({ directory: livesFolder({ ...content, ...changed }) })).hash;
    const hash = await hashOf();
    expect(await hashOf()).toBe(hash);
    expect(await hashOf({ users: [userRow({ age: 'old' })] })).not.toBe(hash);
    expect(await hashOf({ events: [sequenceRow({ longterm_goal: 'Rest.' })] })).not.toBe(hash);
    expect(await hashOf({ templates: templateRows })).not.toBe(hash);
  });

  test('a user who stands there twice in the same bytes is one user', async () => {
    const directory = livesFolder({ users: [userRow(), userRow()], events: [sequenceRow()] });
    const { plan } = await readLifesimLives({ directory });
    expect(plan.map(({ personId }) => personId)).toEqual(['1']);
  });

  test('lives are chosen by their ids; the plan goes round the domains, the order of the file is kept beside', async () => {
    const rows = ['a', 'b', 'c', 'd'].map((id, index) => sequenceRow({ id, theme: index < 2 ? 'one' : 'two' }));
    const directory = livesFolder({ users: [userRow()], events: rows });
    const sequencesOf = ({ plan }: ChosenLives) => plan.map(({ sequence }) => sequence);
    const all = await readLifesimLives({ directory });
    expect([sequencesOf(all), all.fileOrder]).toEqual([
      ['a', 'c', 'b', 'd'],
      ['a', 'b', 'c', 'd'],
    ]);
    const some = await readLifesimLives({ directory, sequences: ['d', 'a', 'b'] });
    expect([sequencesOf(some), some.fileOrder]).toEqual([
      ['a', 'd', 'b'],
      ['a', 'b', 'd'],
    ]);
    const { message } = await failure(readLifesimLives({ directory, sequences: ['a', 'x', 'y'] }));
    expect(message).toContain('no sequence with the id x, y');
  });

  test('content changed after the check is noticed', async () => {
    const directory = livesFolder({ users: [userRow()], events: [sequenceRow()] });
    const chosen = await readLifesimLives({ directory });
    const path = join(directory, 'events.jsonl');
    writeFileSync(path, readFileSync(path, 'utf8').replace('The queue is long.', 'The queue is gone.'));
    expect((await failure(chosen.read(0))).message).toContain('events.jsonl:1 has changed');
    writeFileSync(path, '');
    expect((await failure(chosen.read(0))).message).toContain('events.jsonl:1 has changed');
  });
});

describe('faults', () => {
  test('of all files stand in one report, chosen rows or not', async () => {
    const users = [
      userRow(),
      '{"user_id": 2, ',
      userRow({ user_id: 1, gender: 'Male' }),
      '',
      userRow({ user_id: 3, bigfive: { Openness: 'x' } }),
    ];
    const events = [
      sequenceRow(),
      '[1]',
      sequenceRow({
        id: 'other',
        user_id: 3,
        events: [eventRow(), eventRow({ sub_intents: [{ description: 'x', type: 'Explict' }] })],
      }),
      sequenceRow({ user_id: 9 }),
    ];
    const directory = livesFolder({ users, events, templates: [templateRows[0]!, templateRows[0]!] });
    const faults = await faultsOf(directory);
    expect(faults.map((fault) => fault.split(' | ').slice(0, 3).join(' | '))).toEqual([
      'language_templates.json |  | [1].dimension',
      'users.jsonl | 2 | ',
      'users.jsonl | 3 | user_id',
      'users.jsonl | 5 | bigfive["Openness"]',
      'events.jsonl | 2 | ',
      'events.jsonl | 3 | events[1].sub_intents[0].type',
      'events.jsonl | 4 | id',
      'events.jsonl | 4 | user_id',
    ]);
    const { message } = await failure(readLifesimLives({ directory, people: 1 }));
    expect(message).toContain(
      `${directory}/events.jsonl:3: events[1].sub_intents[0].type: expected "explicit" or "implicit", got "Explict"`,
    );
    expect(message).toContain(`expected the user_id of a row in ${directory}/users.jsonl, got 9`);
    expect(message).toContain('Correct these places');
  });

  test('are kept up to a thousand, and counted beyond', async () => {
    const events = Array.from({ length: 1200 }, () => '{');
    const error = await failure(readLifesimLives({ directory: livesFolder({ users: [userRow()], events }) }));
    expect((error as InputError).faults).toHaveLength(1000);
    expect(error.message).toMatch(/^1200 faults in the input:\n/);
    expect(error.message).toContain('\n… and 1150 more\n');
    expect(error.message).not.toContain('1000');
  });

  test('a file that breaks off says so', async () => {
    const directory = livesFolder({ users: [userRow()], events: [sequenceRow()] });
    appendFileSync(join(directory, 'events.jsonl'), '{"id": "event_');
    expect((await faultsOf(directory))[0]).toContain('the file may have been cut off');
  });

  test('an events file without a sequence is one fault', async () => {
    expect(await faultsOf(livesFolder({ users: [userRow()], events: ['', ' '] }))).toEqual([
      'events.jsonl |  |  | expected at least one sequence of events, got an empty file',
    ]);
  });

  test('garbage never crashes the reader, and every garbage line is named', async () => {
    const garbage = fc.oneof(
      fc.string(),
      fc.json(),
      fc.constantFrom('{', 'null', '[]', '{"events":[[]]}', '{"__proto__":1}'),
    );
    const line = garbage.filter((text) => !/[\r\n]/.test(text) && text.trim() !== '' && text.isWellFormed());
    await fc.assert(
      fc.asyncProperty(fc.array(line, { minLength: 1, maxLength: 6 }), fc.nat(6), async (lines, position) => {
        const place = Math.min(position, lines.length);
        const rows = (row: unknown) => [...lines.slice(0, place), row, ...lines.slice(place)];
        const directory = livesFolder({ users: rows(userRow()), events: rows(sequenceRow()) });
        const faults = await faultsOf(directory);
        const expected = rows(null).flatMap((row, index) => (row === null ? [] : [index + 1]));
        for (const file of ['users.jsonl', 'events.jsonl']) {
          const named = faults
            .filter((fault) => fault.startsWith(`${file} |`))
            .map((fault) => Number(fault.split(' | ')[1]));
          expect([...new Set(named)]).toEqual(expected);
        }
      }),
      { numRuns: 60 },
    );
  });
});

describe('folders', () => {
  const complete = () => livesFolder({ users: [userRow()], events: [sequenceRow()] });
  const messageFor = async (directory: string, templates?: string) =>
    (await failure(readLifesimLives(templates === undefined ? { directory } : { directory, templates }))).message;

  test('what is missing is named, with what to do', async () => {
    const directory = complete();
    expect(await messageFor(join(directory, 'nowhere'))).toMatch(
      /nowhere does not exist\. A folder in the LifeSim layout holds/,
    );
    expect(await messageFor(join(directory, 'events.jsonl'))).toContain(
      `is a file, but lives are read from a folder. Did you mean ${directory}?`,
    );
    expect(await messageFor(emptyFolder())).toContain('holds neither events.jsonl nor users.jsonl');
    rmSync(join(directory, 'users.jsonl'));
    expect(await messageFor(directory)).toContain('users.jsonl is missing');
    mkdirSync(join(directory, 'users.jsonl'));
    expect(await messageFor(directory)).toContain('users.jsonl cannot be read (EISDIR)');
  });

  test('more lives than there are, and counts below one, are refused', async () => {
    const directory = complete();
    expect((await failure(readLifesimLives({ directory, people: 2 }))).message).toContain('there is 1 life');
    expect((await failure(readLifesimLives({ directory, people: 0 }))).message).toContain(
      '--people takes a whole number',
    );
    expect((await failure(readLifesimLives({ directory, events: 1.5 }))).message).toContain(
      '--events takes a whole number',
    );
  });

  test('templates come from the folder, else its parent, else the given file, else nowhere', async () => {
    const parent = emptyFolder();
    const directory = livesFolder({ users: [userRow()], events: [sequenceRow()] }, join(parent, 'lives'));
    const given = join(emptyFolder(), 'mine.json');
    writeFileSync(given, JSON.stringify(templateRows));
    expect(await readLifesimLives({ directory })).toMatchObject({ templatesFile: null, dimensions: null });
    expect((await readLifesimLives({ directory, templates: given })).templatesFile).toBe(given);

    const [inParent, inFolder] = [join(parent, 'language_templates.json'), join(directory, 'language_templates.json')];
    writeFileSync(inParent, JSON.stringify(templateRows));
    expect((await readLifesimLives({ directory, templates: given })).templatesFile).toBe(inParent);
    writeFileSync(inFolder, JSON.stringify([...templateRows].reverse()));
    expect((await readLifesimLives({ directory })).templatesFile).toBe(inFolder);
    expect(await messageFor(directory, given)).toContain('the two differ');
    expect(await messageFor(directory, join(parent, 'none.json'))).toContain('none.json does not exist');
  });
});
