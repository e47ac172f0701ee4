import { expect, test } from 'vitest';
import { refuseIdleSettings } from './refuse-idle.ts';

const rules = { planner: { spec: 'rules' }, raters: [{ label: 'rules', spec: 'rules', id: '' }] };
const of = (...specs: string[]) => ({ ...rules, assistants: specs.map((spec) => ({ label: spec, spec, id: '' })) });

test.each([
  [{ candidates: 3 }, '--candidates is for model assistants'],
  [{ persona: 'person', reasons: 'after' }, '--persona, --reasons are for model assistants'],
  [{ objective: 'kto', beta: 0.2 }, '--objective, --beta are for assistants that are trained'],
  [{ 'rater-parameters': { temperature: 0 } }, '--rater-parameters is for models that rate'],
] as const)('%j is refused where nobody obeys it', (input, problem) => {
  expect(() => refuseIdleSettings(input, of('silent', 'memory'))).toThrow(problem);
});

test('settings that somebody obeys are taken', () => {
  expect(() => refuseIdleSettings({ objective: 'kto', passes: 2 }, of('silent', 'learner'))).not.toThrow();
  const model = 'learner:openai-compatible:m@http://localhost:1/v1';
  expect(() => refuseIdleSettings({ candidates: 3, beta: 0.2, memory: 'AS' }, of(model))).not.toThrow();
});
