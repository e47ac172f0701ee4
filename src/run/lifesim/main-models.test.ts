import { describe, expect, test } from 'vitest';
import { UsageError } from '../../errors/index.ts';
import { mainEmbedding, mainModel } from './main-models.ts';

const model = (path: string, url: string | null = null) => mainModel('user', { path, url, apiKey: null });

describe('mainModel', () => {
  test.each([
    ['gpt-4o', 'openai:gpt-4o'],
    ['some/where/gpt-5-mini', 'openai:gpt-5-mini'],
    ['claude-sonnet-4-5-20250929', 'anthropic:claude-sonnet-4-5-20250929'],
    ['deepseek-reasoner', 'deepseek:deepseek-reasoner'],
    ['openai/gpt-oss-120b', 'openai-compatible:openai/gpt-oss-120b@http://localhost:8000/v1'],
    ['/models/Qwen3-32B', 'openai-compatible:/models/Qwen3-32B@http://localhost:8000/v1'],
    ['meta-llama/Llama-3.1-8B', 'openai-compatible:meta-llama/Llama-3.1-8B@http://localhost:8000/v1'],
  ])('%s is asked as %s', (path, name) => {
    expect(model(path)).toBe(name);
  });

  test('a URL counts for every model', () => {
    expect(model('gpt-4o', 'http://box:1/v1')).toBe('openai-compatible:gpt-4o@http://box:1/v1');
  });

  test('an empty path and a wrong URL are told by their flags', () => {
    expect(() => model(' ')).toThrow(UsageError);
    expect(() => model(' ')).toThrow('--user_model_path');
    expect(() => model('m', 'box:1')).toThrow('--user_model_url');
  });
});

describe('mainEmbedding', () => {
  test.each([
    [null, 'hashed-words'],
    ['hashed-words', 'hashed-words'],
    ['/models/Qwen3-Embedding-0.6B', 'local:onnx-community/Qwen3-Embedding-0.6B-ONNX'],
    ['Qwen/Qwen3-Embedding-0.6B', 'local:onnx-community/Qwen3-Embedding-0.6B-ONNX'],
    ['text-embedding-3-small', 'openai:text-embedding-3-small'],
    ['openai-compatible:bge@http://box:1/v1', 'openai-compatible:bge@http://box:1/v1'],
  ])('%s is %s', (retriever, name) => {
    expect(mainEmbedding(retriever)).toBe(name);
  });

  test.each(['/models/bge-m3', 'Qwen/Qwen3-Embedding-4B', ''])(
    '%j is refused with what can be written',
    (retriever) => {
      expect(() => mainEmbedding(retriever)).toThrow(UsageError);
      expect(() => mainEmbedding(retriever)).toThrow(/^--retriever_model_path .*openai-compatible:NAME@/);
    },
  );
});
