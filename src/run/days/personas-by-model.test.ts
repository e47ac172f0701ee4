import { existsSync, readFileSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { modelAt, modelServer } from '../../../test/support/study.ts';
import { temporaryFolder } from '../../../test/support/temporary-folder.ts';
import type { FakeModelServerOptions } from '../../testing/index.ts';
import type { DaysInput } from './days-input.ts';
import { deriveDays } from './derive-days.ts';
import { linesOf } from './outside-trainer.test-helper.ts';
import { planDays, planExistingDays } from './plan-days.ts';
import { runDays } from './run-days.ts';

const personas = join(import.meta.dirname, '../../../test/data/propersim/personas');

const input = (out: string, changes: DaysInput = {}): DaysInput => ({
  personas,
  people: 2,
  days: 1,
  assistants: ['silent'],
  out,
  ...changes,
});

async function read(out: string, options: FakeModelServerOptions = {}) {
  const server = await modelServer({ seed: 3, ...options });
  const plan = await planDays(input(out, { 'persona-reader': modelAt(server, 'm') }));
  return { server, plan, run: () => runDays(plan) };
}

test('personas are read by a model, and never twice', async () => {
  const out = join(temporaryFolder(), 'run');
  const { server, plan, run } = await read(out);
  const { stop } = await run();
  expect(stop).toBeNull();
  expect(server.count).toBeGreaterThanOrEqual(2);
  const asked = server.count;
  const { directory, study } = plan;
  const people = readFileSync(directory.people, 'utf8');
  const byRule = await planDays(input(join(out, '../rules')));
  expect([...byRule.people!.people].map(({ rubric }) => JSON.stringify(rubric))).not.toContain(
    JSON.stringify((linesOf(directory.people) as { rubric: unknown }[])[0]!.rubric),
  );
  expect(byRule.study.id).not.toBe(study.id);
  expect((linesOf(directory.unread) as { persona: string }[]).map(({ persona }) => persona)).toContain('persona_2');
  const addresses = (linesOf(directory.personasCalls) as { address: string }[]).map(({ address }) => address);
  expect(addresses).toContain('persona=persona_1/role=mind/step=rubric');
  const results = await deriveDays({ directory, study });
  expect(results).toMatchObject({ incompleteLives: 0, faults: { roles: { mind: { calls: asked } } } });

  await runDays(await planDays(input(out, { 'persona-reader': study['persona-reader']! })));
  await runDays(planExistingDays(out));
  rmSync(directory.people);
  await runDays(await planDays(input(out, { 'persona-reader': study['persona-reader']! })));
  expect(readFileSync(directory.people, 'utf8')).toBe(people);
  expect(server.count).toBe(asked);
});

test('a persona who could not be read stops it, and the same command goes on', async () => {
  const out = join(temporaryFolder(), 'run');
  const isSecond = (body: unknown) => JSON.stringify(body).includes("# Dev's usual week");
  const broken = await read(out, { answer: (body) => (isSecond(body) ? 'I would rather not.' : undefined) });
  await expect(broken.run()).rejects.toMatchObject({
    exitCode: 4,
    message: expect.stringMatching(/could not read what persona_2 of the personas expect.*the same command goes on/),
  });
  expect(existsSync(broken.plan.directory.people)).toBe(false);
  expect(() => planExistingDays(out)).toThrow('does not have its people yet');
  await broken.server.close();
  const { server, plan, run } = await read(out);
  await run();
  expect(linesOf(plan.directory.people)).toHaveLength(2);
  expect(server.log.length).toBeGreaterThan(0);
  expect(server.log.every(({ body }) => isSecond(body))).toBe(true);
});

test('a reader without personas is refused', async () => {
  await expect(planDays({ 'persona-reader': 'openai:m' })).rejects.toThrow('--persona-reader reads ProPerSim');
  await expect(planDays({ personas, 'persona-reader': 'sometimes' })).rejects.toThrow('--persona-reader sometimes');
});
