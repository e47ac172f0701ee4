import { expect, test } from 'vitest';
import type { Situation } from '../simulated-user.ts';
import { exampleSituation, exampleSituations } from './example-situation.ts';
import { personFrame } from './person-frame.ts';

const [both, wishless, candid] = exampleSituations.map(personFrame);

test('only what may be voiced has numbers; what is hidden stands apart', () => {
  expect(both).toContain('\n1. Wants a dinner idea');
  expect(both).toContain('# What you keep to yourself\n- Is worried the guest');
  expect(both).not.toContain('3. ');
});

test('who has nothing to hide, or no wish to voice, is told nothing about it', () => {
  expect(candid).not.toContain('keep to yourself');
  expect(candid).not.toContain('fear or hope');
  expect(wishless).not.toContain('Wishes you may voice');
  expect(wishless).toContain('no single wish');
});

test('what is not known leaves no gap', () => {
  const nobody = { id: 'x', demographics: {}, bigFive: {}, traits: [], preferences: [], specialPreference: null };
  const { event } = exampleSituation;
  const bare: Situation = {
    ...exampleSituation,
    goal: null,
    person: nobody,
    event: {
      ...event,
      scene: { ...event.scene, weather: null },
      intention: { ...event.intention, checklist: [] },
    },
  };
  const frame = personFrame(bare);
  expect(frame).not.toMatch(/null|undefined|\n{3}|Weather|Working towards/);
  expect(frame).toContain('Nothing is known about this person.');
});
