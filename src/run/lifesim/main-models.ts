import { basename } from 'node:path';
import { UsageError } from '../../errors/index.ts';
import { endpointUrlProblem, parseEmbedderName } from '../../model/index.ts';
import { usualUrl } from './evaluator.ts';

/** A model as the flags of the reference's main program name it. */
export interface MainModel {
  /** Name or path. */
  path: string;
  /** Of an OpenAI-compatible server; null for the model's own place. */
  url: string | null;
  /** Null: the environment's. */
  apiKey: string | null;
}

/** Services on the internet by the base names of their models; gpt-oss is a model for servers of one's own. */
const services: readonly (readonly [RegExp, string])[] = [
  [/^gpt-(?!oss)/, 'openai'],
  [/^claude/, 'anthropic'],
  [/^deepseek-/, 'deepseek'],
];

/** Whose model a flag names. */
export type MainRole = 'user' | 'assistant';

/**
 * The model that is asked, as Livelong names models. A URL always counts. Without one the base name tells the service; all others are asked, for the
 * path as it stands, at vLLM's own port.
 * @throws UsageError for an empty path or a wrong URL
 */
export function mainModel(role: MainRole, { path, url }: MainModel): string {
  if (modelBaseName(path) === '')
    throw new UsageError(`--${role}_model_path is empty. Name a model, such as gpt-5-mini.`);
  const problem = url === null ? null : endpointUrlProblem(url);
  if (problem !== null) {
    throw new UsageError(`--${role}_model_url: ${problem}. Write it as http://localhost:8000/v1.`);
  }
  const service = services.find(([names]) => names.test(modelBaseName(path)));
  return url === null && service !== undefined
    ? `${service[1]}:${modelBaseName(path)}`
    : `openai-compatible:${path}@${url ?? usualUrl}`;
}

/** The last part of a model's name or path, by which folders are named. */
export function modelBaseName(path: string): string {
  return basename(path.trim());
}

/** The reference's own retriever, in a form that runs on any machine. */
const localRetriever = 'local:onnx-community/Qwen3-Embedding-0.6B-ONNX';

/**
 * What compares texts for the person, as Livelong names it: hashed words where no retriever is given; the reference's own by its base name; else what
 * `--embedding` of `livelong run` takes.
 * @throws UsageError for a model that cannot be loaded here
 */
export function mainEmbedding(retriever: string | null): string {
  if (retriever === null) return 'hashed-words';
  const name = modelBaseName(retriever);
  if (/^qwen3-embedding-0\.6b$/i.test(name)) return localRetriever;
  if (name.startsWith('text-embedding-')) return `openai:${name}`;
  try {
    parseEmbedderName(retriever);
  } catch (error) {
    if (!(error instanceof UsageError)) throw error;
    throw new UsageError(
      `--retriever_model_path ${retriever}: Livelong cannot load this model. Write Qwen3-Embedding-0.6B, or a name as \`livelong run --embedding\` takes it: openai-compatible:NAME@http://host:port/v1 for a server that serves the model, openai:text-embedding-3-small, local:ORG/MODEL for ONNX weights, or hashed-words (built in).`,
      error,
    );
  }
  return retriever;
}
