import { describe, expect, test } from 'vitest';
import { systemClock } from '../clock/index.ts';
import { UsageError } from '../errors/index.ts';
import { openEndpoints } from './endpoint.ts';
import { isModelName, isPaid, nameWithoutUrl, parseModelName } from './model-name.ts';
import { openModel } from './open-model.ts';

test.each([
  ['openai:gpt-5-mini', { provider: 'openai', model: 'gpt-5-mini' }, 'openai:gpt-5-mini'],
  [
    'openai-compatible:m@http://127.0.0.1:8000/v1/',
    { provider: 'openai-compatible', model: 'm', url: 'http://127.0.0.1:8000/v1' },
    'openai-compatible:m',
  ],
  [
    'openai-compatible:org/model:7b@q4@https://host/v1',
    { provider: 'openai-compatible', model: 'org/model:7b@q4', url: 'https://host/v1' },
    'openai-compatible:org/model:7b@q4',
  ],
])('%s', (text, parts, name) => {
  expect(parseModelName(text, '--user')).toEqual(parts);
  expect(nameWithoutUrl(parseModelName(text, '--user'))).toBe(name);
  expect(isModelName(text)).toBe(true);
});

test.each([
  'openai:',
  'openai-compatible:m',
  'openai-compatible:@http://host/v1',
  'openai-compatible:m@host:8000',
  'openai-compatible:m@http://',
  'openai-compatible:m@ftp://host/v1',
  'openai-compatible:m@http://256.1.1.1/v1',
  'openai-compatible:m@http://host:99999/v1',
  'openia:gpt',
  'gpt-5',
  '',
])('%j is refused with what to write', (text) => {
  expect(() => parseModelName(text, '--judge')).toThrow(UsageError);
  expect(() => parseModelName(text, '--judge')).toThrow(/^--judge .*openai-compatible:MODEL@http/);
});

test.each(['openai', 'anthropic', 'google', 'deepseek'])('%s is asked with a key, and paid', (provider) => {
  expect(isModelName(`${provider}:some-model`)).toBe(true);
  expect(parseModelName(`${provider}:some-model`, '--judge')).toEqual({ provider, model: 'some-model' });
  expect(isPaid(parseModelName(`${provider}:some-model`, '--judge'))).toBe(true);
  expect(isPaid(parseModelName('openai-compatible:m@http://host/v1', '--judge'))).toBe(false);
  expect(() => parseModelName(`${provider}:`, '--judge')).toThrow('it names no model');
  expect(() => parseModelName(`${provider}:my model?`, '--judge')).toThrow('cannot be the name of a model');
});

test('a password in a URL is refused, and not repeated', () => {
  const parse = () => parseModelName('openai-compatible:m@http://me:secret@host/v1', '--user');
  expect(parse).toThrow(UsageError);
  expect(parse).toThrow(
    /^--user openai-compatible:m@http:\/\/…@host\/v1: its URL holds a user name or password(?![^]*secret)/,
  );
});

test('built-ins are not names of models', () => {
  expect(['agenda', 'helpful', './mine.ts', 'openai'].filter(isModelName)).toEqual([]);
});

describe('openModel', () => {
  const open = (text: string, environment: NodeJS.ProcessEnv) =>
    openModel(text, {
      role: '--user',
      parameters: { temperature: 0.3 },
      endpoints: openEndpoints({ concurrency: 1, clock: systemClock }),
      callTimeoutInMs: 1000,
      clock: systemClock,
      environment,
    });

  test.each([
    ['openai', 'OPENAI_API_KEY'],
    ['anthropic', 'ANTHROPIC_API_KEY'],
    ['google', 'GOOGLE_GENERATIVE_AI_API_KEY or GEMINI_API_KEY'],
    ['deepseek', 'DEEPSEEK_API_KEY'],
  ])('%s without a key says to set %s', (provider, variables) => {
    for (const environment of [{}, { [variables.split(' ')[0]!]: '' }]) {
      expect(() => open(`${provider}:some-model`, environment)).toThrow(UsageError);
      expect(() => open(`${provider}:some-model`, environment)).toThrow(`set ${variables} in the environment`);
    }
  });

  test('a wrong OPENAI_BASE_URL is said by its name', () => {
    const environment = { OPENAI_API_KEY: 'k', OPENAI_BASE_URL: 'api.openai.com' };
    expect(() => open('openai:gpt-x', environment)).toThrow(/^OPENAI_BASE_URL: "api\.openai\.com" is not an http/);
  });

  test('the port is named without URL and key, and shows its parameters', () => {
    const model = open('openai-compatible:m@http://host/v1', { OPENAI_COMPATIBLE_API_KEY: 'secret' });
    expect(model.name).toBe('openai-compatible:m');
    expect(model.parameters).toEqual({ temperature: 0.3, maxOutputTokens: 4096 });
    expect(open('openai:gpt-x', { OPENAI_API_KEY: 'secret' }).name).toBe('openai:gpt-x');
  });
});
