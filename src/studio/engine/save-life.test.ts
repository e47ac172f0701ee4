import { execFileSync } from 'node:child_process';
import { mkdtempSync, readFileSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { basename, join } from 'node:path';
import { expect, test } from 'vitest';
import { readLifesimLives } from '../../formats/index.ts';
import { simulate } from '../../run/index.ts';
import { Conflict } from '../problem.ts';
import { emptyStudio } from '../studio.test-helper.ts';
import { lived, openedLife, recipeOf } from './live.test-helper.ts';
import { filesOf, nameOf, saveLife } from './save-life.ts';
import { tarOf } from './tar.ts';

test('a life that was made is lives like any others: read without fault, listed, and a study runs on it', async () => {
  const studio = emptyStudio();
  const life = await openedLife(studio, recipeOf({ domain: 'mixed' }));
  expect(() => saveLife(life, studio.saveTo)).toThrow(Conflict);
  await lived(life);
  life.steer({ goal: 'Chiara wants to build a boat.', weather: { wish: 'snow', days: null } });
  await lived(life);
  const folder = saveLife(life, studio.saveTo);
  const [second] = [saveLife(life, studio.saveTo)];
  expect([basename(folder), basename(second)]).toEqual([nameOf(life), `${nameOf(life)}-2`]);

  const lives = await readLifesimLives({ directory: folder });
  const { person, events } = await lives.read(0);
  expect(person.demographics['gender']).toBe('Female');
  expect(events.map(({ happening }) => happening)).toEqual(life.made.map(({ told }) => told.event));
  expect(events[1]!.scene.weather).toMatch(/snow/i);
  expect(events[1]!.changes).toContainEqual({
    event: 2,
    reason: 'It was changed by hand in the studio.',
    what: { kind: 'goal', goal: 'Chiara wants to build a boat.' },
  });
  expect(studio.library.sources().map(({ name }) => name)).toContain(basename(folder));

  const out = join(studio.saveTo, 'study');
  const { scores } = await simulate({ lives: folder, assistants: ['echo'], turns: 2, out });
  expect(JSON.stringify(scores)).toContain('echo');
});

test('a download holds the same files, and any tar unpacks it', async () => {
  const life = await openedLife(emptyStudio(), recipeOf());
  await lived(life);
  const folder = mkdtempSync(join(tmpdir(), 'livelong-tar-'));
  writeFileSync(join(folder, 'life.tar'), tarOf('life', filesOf(life)));
  execFileSync('tar', ['xf', 'life.tar'], { cwd: folder });
  for (const { name, text } of filesOf(life)) expect(readFileSync(join(folder, 'life', name), 'utf8')).toBe(text);
});
