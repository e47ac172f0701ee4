import * as fc from 'fast-check';
import { expect, test } from 'vitest';
import { experimentFolder, readExperimentFolder } from './names.ts';

test('what a folder is called is what is read from it, whatever the labels', () => {
  const tail = fc.stringMatching(
    /^[A-Za-z0-9._-]{0,20}(_single_session|_long_horizon|_trial_2|-w_preference_memory|_assistant_x)?$/,
  );
  const label = tail.map((text) => `a${text}`);
  const user = fc.stringMatching(/^[A-Za-z0-9.-]{1,20}$/);
  const setting = fc.constantFrom('single_session', 'long_horizon');
  fc.assert(
    fc.property(user, label, fc.integer({ min: 1, max: 99_999 }), setting, (user, assistant, trial, setting) => {
      const experiment = { user, assistant, trial };
      expect(readExperimentFolder(experimentFolder(experiment, setting))).toEqual(experiment);
    }),
  );
});

test('the reference names its folders so', () => {
  expect(experimentFolder({ user: 'openai-compatible:u', assistant: 'gpt-5', trial: 1 }, 'single_session')).toBe(
    'main_user_openai-compatible-u_assistant_gpt-5_single_session',
  );
  expect(readExperimentFolder('main_user_Qwen3-32B_assistant_gpt-5-w_preference_memory_V2_single_session')).toEqual({
    user: 'Qwen3-32B',
    assistant: 'gpt-5-w_preference_memory_V2',
    trial: 1,
  });
});

test('another name is the assistant’s as a whole, cut to what may name a folder', () => {
  expect(readExperimentFolder('my logs (old)')).toEqual({ user: null, assistant: 'my-logs-old-', trial: 1 });
  expect(readExperimentFolder('日本')).toEqual({ user: null, assistant: 'assistant', trial: 1 });
});
