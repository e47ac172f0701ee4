import { mkdtempSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { readMaterials } from '../../person/index.ts';
import { readActivities } from './read-activities.ts';

function read(script: string) {
  const path = join(mkdtempSync(join(tmpdir(), 'livelong-activities-')), 'activities.yaml');
  writeFileSync(path, `lists: { drink: { anywhere: [tea] } }\nobjects: {}\nscripts:\n  - { ${script} }\n`);
  return () => readActivities(path);
}

test('the bundled activities have hundreds of texts, and lists for all regions or anywhere', () => {
  const { ofKind, pastimes, lists } = readActivities();
  const scripts = [...[...ofKind.values()].flat(), ...pastimes];
  const texts = new Set(
    scripts.flatMap(({ steps }) => steps.flatMap((step) => step.texts.map(({ pieces }) => pieces.join('|')))),
  );
  expect(texts.size).toBeGreaterThan(1500);
  for (const text of texts) expect(text.split(' ').length, text).toBeLessThanOrEqual(8);
  const regions = new Set(readMaterials().cultures.map(({ region }) => region));
  for (const [name, list] of Object.entries(lists)) {
    expect(
      Object.keys(list).filter((region) => region !== 'anywhere' && !regions.has(region)),
      name,
    ).toEqual([]);
  }
});

test.each([
  [
    'an unknown slot',
    'kind: rest, part: resting, steps: [{ use: rest, minutes: [5, 10], do: ["sipping {soup}"] }]',
    '{soup} is no slot',
  ],
  [
    'an unknown use',
    'kind: rest, part: resting, steps: [{ use: fly, minutes: [5, 10], do: [resting] }]',
    'scripts[0].steps[0].use',
  ],
  [
    'minutes off the grid',
    'kind: rest, part: resting, steps: [{ use: rest, minutes: [7, 10], do: [resting] }]',
    'multiples of 5',
  ],
  [
    'an hour in one place',
    'kind: rest, part: resting, steps: [{ use: rest, minutes: [30, 60], do: [resting] }]',
    'at most 30',
  ],
  [
    'nobody to speak of',
    'kind: rest, part: resting, steps: [{ use: rest, minutes: [5, 10], do: ["with {partner}"] }]',
    'need nobody',
  ],
  [
    'a part with somebody',
    'kind: rest, part: "with {partner}", steps: [{ use: rest, minutes: [5, 10], do: [resting] }]',
    'part: speaks',
  ],
  [
    'a pastime too short',
    'kind: rest, part: resting, minutes: [20, 40], steps: [{ use: rest, minutes: [5, 10], do: [resting] }]',
    'no step has repeat',
  ],
])('%s is named with its place', (_, script, problem) => {
  expect(read(script)).toThrow(problem);
  expect(read(script)).toThrow('activities.yaml');
});
