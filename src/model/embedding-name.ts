import { UsageError } from '../errors/index.ts';
import { hashedWords } from './embedder.ts';
import { isModelName, nameWithoutUrl, parseModelName, type ModelName } from './model-name.ts';

/** What turns texts into vectors, as users name it, taken apart. */
export type EmbedderName =
  | { kind: 'hashed-words' }
  | { kind: 'model'; model: ModelName }
  | { kind: 'local'; model: string };

/**
 * Reads `hashed-words`, `openai:MODEL`, `google:MODEL`, `openai-compatible:MODEL@http://host:port/v1` or `local:ORG/MODEL`.
 * @throws UsageError
 */
export function parseEmbedderName(text: string): EmbedderName {
  if (text === hashedWords.name) return { kind: 'hashed-words' };
  if (text.startsWith('local:')) {
    const model = text.slice('local:'.length);
    if (/^\w[\w.-]*\/\w[\w.-]*$/.test(model)) return { kind: 'local', model };
    throw wrong(text, 'a local model is named as local:ORG/MODEL');
  }
  if (!isModelName(text)) throw wrong(text, 'it is not known');
  const model = parseModelName(text, '--embedding');
  if (model.provider === 'anthropic' || model.provider === 'deepseek') {
    throw wrong(text, `${model.provider} offers no embeddings`);
  }
  return { kind: 'model', model };
}

function wrong(text: string, problem: string): UsageError {
  return new UsageError(
    `--embedding ${text}: ${problem}. Write hashed-words (built in), openai:text-embedding-3-small, google:gemini-embedding-001, openai-compatible:MODEL@http://host:port/v1, or local:onnx-community/Qwen3-Embedding-0.6B-ONNX.`,
  );
}

/** What of an embedder is part of a run's id: its name without URL, and from which overlap on a reply counts as heard before. */
export interface EmbedderIdentity {
  name: string;
  overlapThreshold: number;
}

/**
 * The identity of the embedder called `text`.
 * @param overlapThreshold the user's, 0 to 1. By default 0.6 for hashed words, 0.7 for Qwen3-Embedding (the reference's), and 0.6 for others, whose
 * scales were not measured
 * @throws UsageError for a wrong name
 */
export function embedderIdentity(text: string, overlapThreshold?: number): EmbedderIdentity {
  const name = parseEmbedderName(text);
  switch (name.kind) {
    case 'hashed-words':
      return { name: text, overlapThreshold: overlapThreshold ?? hashedWords.overlapThreshold };
    case 'local':
      return { name: text, overlapThreshold: overlapThreshold ?? thresholdOf(name.model) };
    case 'model':
      return {
        name: nameWithoutUrl(name.model),
        overlapThreshold: overlapThreshold ?? thresholdOf(name.model.model),
      };
  }
}

function thresholdOf(model: string): number {
  return isQwenEmbedding(model) ? 0.7 : 0.6;
}

/** True for the family of models that the reference embeds with. */
export function isQwenEmbedding(model: string): boolean {
  return /qwen3-embedding/i.test(model);
}
