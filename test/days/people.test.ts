import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { parse } from 'yaml';
import { readResidents } from '../../src/person/index.ts';
import { projectRoot } from '../support/built-command.ts';
import { livelongEnding } from '../support/command-here.ts';
import { dayJournals, fewDays, linesOf } from '../support/days.ts';
import { inProcess } from '../support/in-process.ts';
import { jsonLines } from '../support/run-files.ts';
import { temporaryFolder } from '../support/temporary-folder.ts';

interface PersonLine {
  life: string;
  home: string;
  id: string;
}

const peopleOf = (run: string) => jsonLines<PersonLine>(join(run, 'people.jsonl'));
const quick = ['--held-out', '0', '--days', '1', '--assistant', 'silent'];

const garden = `id: garden-hut
name: a hut with a garden
metresPerTile: 1
people: 1
plan:
  - "###########"
  - "#BB..R#ggg#"
  - "#.....#gVV#"
  - "#T....ggVV#"
  - "##w####ggg#"
  - " #wO# #ggg#"
  - " #### #E###"
rooms: { ".": main room, w: washroom, g: garden }
objects:
  B: { name: bed, room: main room, uses: [sleep, rest, read] }
  T: { name: table, room: main room, uses: [eat, drink, desk work], blocks: true }
  R: { name: stove, room: main room, uses: [cook], blocks: true }
  O: { name: shower, room: washroom, uses: [wash] }
  V: { name: vegetable patch, room: garden, uses: [garden] }
  E: { name: garden gate, room: garden, uses: [leave] }
`;

describe('people', () => {
  test('of a folder that livelong generate made', async () => {
    const root = temporaryFolder();
    const lives = join(root, 'lives');
    await livelongEnding(0, ['generate', '--people', '2', '--events', '1', '--out', lives]);
    const out = join(root, 'run');
    await livelongEnding(0, ['days', '--lives', lives, '--out', out, ...quick]);
    const users = jsonLines<{ user_id: number | string }>(join(lives, 'users.jsonl'));
    expect(peopleOf(out).map(({ id }) => id)).toEqual(users.map(({ user_id: id }) => String(id)));
    expect(dayJournals(out).size).toBe(2);
  });

  test("of ProPerSim's personas, each folder a person", async () => {
    const root = temporaryFolder();
    const out = join(root, 'run');
    const personas = join(projectRoot, 'test/data/propersim/personas');
    await livelongEnding(0, ['days', '--personas', personas, '--out', out, ...quick]);
    const people = peopleOf(out);
    expect(people.length).toBeGreaterThan(30);
    expect(new Set(people.map(({ life }) => life)).size).toBe(people.length);
  });

  test('of a plan are sampled', async () => {
    const out = join(temporaryFolder(), 'run');
    const plan = join(projectRoot, 'data/people/plan.yaml');
    await livelongEnding(0, ['days', '--people', '2', '--plan', plan, '--out', out, ...quick]);
    const sampled = peopleOf(out);
    const residents = readResidents().map(({ id }) => id);
    expect(sampled).toHaveLength(2);
    for (const { id } of sampled) expect(residents).not.toContain(id);
    expect(parse(readFileSync(join(out, 'study.yaml'), 'utf8'))).toMatchObject({ from: plan });
  });
});

describe('where they live', () => {
  test('a home of their own is lived in, and kept with the run', async () => {
    const root = temporaryFolder();
    const home = join(root, 'home.yaml');
    writeFileSync(home, garden);
    const out = join(root, 'run');
    await livelongEnding(0, [...fewDays(out, '--home', home), ...quick]);
    expect(peopleOf(out).map((person) => person.home)).toEqual(['garden-hut', 'garden-hut']);
    const rooms = [...linesOf<{ activities: { at: { room: string } | null }[] }>(out, 'plans.jsonl').values()]
      .flat()
      .flatMap(({ activities }) => activities.flatMap(({ at }) => at?.room ?? []));
    expect([...new Set(rooms)].filter((room) => !['main room', 'washroom', 'garden'].includes(room))).toEqual([]);
    expect(new Set(rooms).size).toBeGreaterThan(1);
  });

  test('a home in which nobody can wash is refused, with its line', async () => {
    const root = temporaryFolder();
    const home = join(root, 'home.yaml');
    writeFileSync(home, garden.replace('uses: [wash]', 'uses: [rest]'));
    const { code, stderr } = await inProcess([...fewDays(join(root, 'run'), '--home', home)]);
    expect(code).toBe(2);
    expect(stderr).toMatch(/home\.yaml.*\bwash\b/s);
  });
});

describe('days.yaml', () => {
  test('says what flags say, flags say it louder, and paths start at its folder', async () => {
    const root = temporaryFolder();
    mkdirSync(join(root, 'study'));
    writeFileSync(join(root, 'study', 'home.yaml'), garden);
    const file = join(root, 'study', 'days.yaml');
    writeFileSync(
      file,
      'people: 2\ndays: 3\nheld-out: 0\ntick: 3600\nhome: home.yaml\nassistants: [silent, calm=memory]\nout: run\n',
    );
    await livelongEnding(0, ['days', file, '--days', '1']);
    const out = join(root, 'study', 'run');
    expect(parse(readFileSync(join(out, 'study.yaml'), 'utf8'))).toMatchObject({
      kind: 'days',
      people: 2,
      days: 1,
      tick: 3600,
      assistants: [{ label: 'silent' }, { label: 'calm', spec: 'memory' }],
    });
    expect(peopleOf(out).map((person) => person.home)).toEqual(['garden-hut', 'garden-hut']);
  });

  test('its faults are told with their line', async () => {
    const file = join(temporaryFolder(), 'days.yaml');
    writeFileSync(file, 'people: 2\ndays: many\nassistant: silent\n');
    const { code, stderr } = await inProcess(['days', file]);
    expect(code).toBe(2);
    expect(stderr).toMatch(/days\.yaml:2: days/);
    expect(stderr).toMatch(/days\.yaml:3: assistant: there is no such setting/);
  });
});
