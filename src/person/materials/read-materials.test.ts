import { cpSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { InputError, UsageError } from '../../errors/index.ts';
import { lintMaterials } from './lint-materials.ts';
import { readMaterials } from './read-materials.ts';

const bundled = fileURLToPath(new URL('../../../data/people', import.meta.url));
let folder: string;
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'livelong-materials-'));
  cpSync(bundled, folder, { recursive: true });
});
afterEach(() => rmSync(folder, { recursive: true }));

/** Reads the bundled materials after a change of one file. */
function changed(file: string, from: string, to: string) {
  const path = join(folder, `${file}.yaml`);
  const text = readFileSync(path, 'utf8');
  expect(text).toContain(from);
  writeFileSync(path, text.replace(from, to));
  return () => readMaterials(folder);
}

test('what comes with Livelong is sound and varied', () => {
  const materials = readMaterials();
  expect(lintMaterials(materials)).toEqual([]);
  expect(materials.dimensions).toHaveLength(40);
  expect(new Set(materials.cultures.map(({ region }) => region)).size).toBe(9);
  expect(materials.cultures.length).toBeGreaterThanOrEqual(35);
  expect(materials.jobs.jobs.length).toBeGreaterThanOrEqual(80);
  expect(materials.hobbies.length).toBeGreaterThanOrEqual(45);
  for (const goals of Object.values(materials.goals)) expect(goals.length).toBeGreaterThanOrEqual(11);
});

describe('faults are named with their place', () => {
  test.each([
    ['an unknown field', 'jobs', 'title: baker', 'titel: baker', /jobs\.yaml:\d+: .*there is no such setting/],
    [
      'an unknown pattern',
      'jobs',
      'hours: mornings',
      'hours: morrows',
      /jobs\.yaml:\d+: jobs\[\d+\]\.hours: expected one of the patterns/,
    ],
    ['an unknown dimension', 'hobbies', 'Time outdoors: [low]', 'Time indoors: [low]', /"Time indoors" is neither/],
    ['an unknown opposite', 'traits', 'opposite: [set in familiar ways]', 'opposite: [sleepy]', /"sleepy" is no word/],
    ['something twice', 'styles', '- name: terse', '- name: plain', /"plain" stands here twice/],
    ['an age without stage', 'life-stages', 'ages: [66, 90]', 'ages: [70, 90]', /a life stage for every age/],
    ['a manner that wants something', 'styles', 'Writes as few words', 'Wants as few words', /never what they want/],
    ['a time that is none', 'cultures', '"18:30"', '"6 pm"', /cultures\.yaml:\d+: \[0\]\.dinner: a time as "HH:MM"/],
    [
      'a domain without a goal for everybody',
      'goals',
      'travel:',
      'travel2: [{ goal: x, for: { has: partner } }]\ntravel:',
      /goals\.yaml: travel2: expected a goal that anybody aged 18/,
    ],
  ])('%s', (_, file, from, to, problem) => {
    const read = changed(file, from, to);
    expect(read).toThrow(InputError);
    expect(read).toThrow(problem);
  });

  test('a missing file', () => {
    rmSync(join(folder, 'help.yaml'));
    expect(() => readMaterials(folder)).toThrow(UsageError);
  });
});
