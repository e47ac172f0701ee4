import { cpSync, mkdirSync, mkdtempSync, readFileSync, renameSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { InputError, UsageError } from '../../errors/index.ts';
import { personasFolder } from './fixture.test-helper.ts';
import { readPersonas } from './read-personas.ts';

/** A folder with one persona in persona_1, and what else is put beside it. */
function folder(): string {
  const made = mkdtempSync(join(tmpdir(), 'livelong-propersim-'));
  cpSync(join(personasFolder, 'persona_1'), join(made, 'persona_1'), { recursive: true });
  return made;
}

function put(path: string, value: unknown): void {
  mkdirSync(dirname(path), { recursive: true });
  writeFileSync(path, typeof value === 'string' ? value : JSON.stringify(value));
}

function scratchOf(made: string): Record<string, unknown> {
  return JSON.parse(readFileSync(join(made, 'persona_1', 'scratch.json'), 'utf8')) as Record<string, unknown>;
}

/** The message of what `readPersonas` throws. */
function faultsIn(made: string): string {
  try {
    readPersonas(made);
  } catch (error) {
    if (error instanceof InputError || error instanceof UsageError) return error.message;
    throw error;
  }
  return '';
}

describe('a folder of personas', () => {
  test('is read in the order of its numbers, wherever the files lie', () => {
    const people = readPersonas(personasFolder);
    expect(people.map(({ id }) => id)).toEqual(Array.from({ length: 42 }, (_, index) => `persona_${index + 1}`));
    const [, , third] = people;
    expect(third!.file).toMatch(/persona_3\/personas\/Yusuf Aydin\/bootstrap_memory\/scratch\.json$/);
    expect(third!.persona).toMatchObject({
      name: 'Yusuf Aydin',
      givenName: 'Yusuf',
      familyName: 'Aydin',
      age: 68,
      bigFive: {
        openness: 'low',
        conscientiousness: 'high',
        extraversion: 'low',
        agreeableness: 'high',
        neuroticism: 'low',
      },
    });
    expect(third!.persona.criteria.frequency).toMatch(/^Two a day/);
  });

  test('may hold tabs, emoji, a byte order mark and fields of any kind', () => {
    const made = folder();
    const scratch = { ...scratchOf(made), anything: [1, { deep: null }], long_term_goals: 'Open a shop \u{1F6CB}' };
    put(join(made, 'persona_1', 'scratch.json'), `\uFEFF${JSON.stringify(scratch, null, '\t')}`);
    expect(readPersonas(made)[0]!.persona.longTermGoals).toBe('Open a shop \u{1F6CB}');
    put(join(made, 'persona_1', 'scratch.json'), JSON.stringify(scratch).replace(/[\u{1F6CB}]/u, '\\ud83d\\udecb'));
    expect(readPersonas(made)[0]!.persona.longTermGoals).toBe('Open a shop \u{1F6CB}');
  });

  test("passes over the assistant's own file: by the rubric, else by meta.json", () => {
    const made = folder();
    const home = join(made, 'persona_1', 'personas');
    const user = scratchOf(made);
    mkdirSync(join(home, 'Marta Keller', 'bootstrap_memory'), { recursive: true });
    renameSync(join(made, 'persona_1', 'scratch.json'), join(home, 'Marta Keller', 'bootstrap_memory', 'scratch.json'));
    put(join(home, 'Eddy Lin', 'bootstrap_memory', 'scratch.json'), { name: 'Eddy Lin', age: 19 });
    expect(readPersonas(made)[0]!.persona.name).toBe('Marta Keller');
    put(join(home, 'Eddy Lin', 'bootstrap_memory', 'scratch.json'), { ...user, name: 'Eddy Lin' });
    expect(faultsIn(made)).toMatch(/persona_1: expected one scratch\.json, found 2: .*Eddy Lin.*Marta Keller/);
    put(join(made, 'persona_1', 'reverie', 'meta.json'), { persona_names: ['Marta Keller', 'Eddy Lin'] });
    expect(readPersonas(made)[0]!.persona.name).toBe('Marta Keller');
  });

  test('passes over hidden folders and files', () => {
    const made = folder();
    mkdirSync(join(made, '.git'));
    put(join(made, 'README.md'), 'Hello');
    expect(readPersonas(made)).toHaveLength(1);
  });

  test('with faults says all of them with file, line and field', () => {
    const made = folder();
    const { criteria, age: _, ...rest } = scratchOf(made) as { criteria: Record<string, string>; age: number };
    const { Timing: _timing, ...others } = criteria;
    put(join(made, 'persona_1', 'scratch.json'), {
      ...rest,
      criteria: others,
      big_five_personality_traits: 'High in Openness',
    });
    put(join(made, 'persona_2', 'scratch.json'), '{ "name": ');
    mkdirSync(join(made, 'persona_3'));
    const message = faultsIn(made);
    expect(message).toMatch(/persona_1\/scratch\.json(:1)?: age: expected the age in years/);
    expect(message).toMatch(/persona_1\/scratch\.json:1: criteria(\.Timing)?: expected text, but it is missing/);
    expect(message).toMatch(/big_five_personality_traits: .*nothing of the kind for conscientiousness, extraversion/);
    expect(message).toMatch(/persona_2\/scratch\.json:\d/);
    expect(message).toMatch(/persona_3: expected a scratch\.json in it or below/);
  });

  test('that is none, or empty, is refused', () => {
    expect(faultsIn(join(personasFolder, 'nowhere'))).toMatch(/nowhere cannot be read/);
    expect(faultsIn(mkdtempSync(join(tmpdir(), 'livelong-propersim-')))).toMatch(/holds nobody/);
  });
});
