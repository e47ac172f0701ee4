import { UsageError } from '../errors/index.ts';
import { isQwenEmbedding } from './embedding-name.ts';
import { unitVector } from './embedding-vector.ts';

/** The parts of `@huggingface/transformers` that are used. */
interface Transformers {
  env: { localModelPath: string; allowRemoteModels: boolean };
  pipeline: (task: 'feature-extraction', model: string, options: { dtype: 'fp32' }) => Promise<Extractor>;
}

type Extractor = (
  text: string,
  options: { pooling: 'mean' | 'last_token'; normalize: boolean },
) => Promise<{ data: ArrayLike<number> }>;

/** A model that runs on this machine. */
export interface LocalModel {
  /**
   * Loads package and weights, once.
   * @throws UsageError where the package is not installed, or the weights cannot be had
   */
  load(): Promise<void>;
  /**
   * The vector of a text, of length 1; one text at a time.
   * @throws whatever the model throws; the error of {@link LocalModel.load}
   */
  embed(text: string): Promise<Float32Array>;
}

const install =
  'ONNXRUNTIME_NODE_INSTALL=skip npm install @huggingface/transformers@4 (the variable keeps its installer from fetching GPU files)';

/**
 * A model of the Hugging Face hub that runs on this machine by way of the optional package `@huggingface/transformers`. Nothing is loaded yet.
 * @param options.model as ORG/MODEL, with ONNX weights
 * @param options.environment LIVELONG_MODELS names a folder that holds ORG/MODEL; then nothing is downloaded
 * @param options.importPackage imports the package
 */
export function localModel(options: {
  model: string;
  environment: NodeJS.ProcessEnv;
  importPackage?: () => Promise<unknown>;
}): LocalModel {
  const { model, environment, importPackage = importTransformers } = options;
  const pooling = isQwenEmbedding(model) ? 'last_token' : 'mean';
  let loading: Promise<Extractor> | null = null;
  let last: Promise<unknown> = Promise.resolve();

  async function loadNow(): Promise<Extractor> {
    const { env, pipeline } = (await importPackage().catch((error: unknown) => {
      throw new UsageError(
        `--embedding local:${model} needs the package @huggingface/transformers, which could not be loaded (${firstLine(error)}). Install it in the folder where livelong is installed: ${install}. Or use another --embedding; hashed-words needs nothing.`,
        error,
      );
    })) as Transformers;
    const folder = environment['LIVELONG_MODELS'] ?? '';
    if (folder !== '') {
      env.localModelPath = folder;
      env.allowRemoteModels = false;
    }
    return pipeline('feature-extraction', model, { dtype: 'fp32' }).catch((error: unknown) => {
      throw new UsageError(
        `--embedding local:${model}: its weights could not be loaded ${folder === '' ? 'from the Hugging Face hub' : `from ${folder}`} (${firstLine(error)}). Check the name and the network, or name a folder in LIVELONG_MODELS that holds ${model}/config.json, tokenizer.json and onnx/model.onnx.`,
        error,
      );
    });
  }

  const load = () => (loading ??= loadNow());

  async function embedNow(text: string): Promise<Float32Array> {
    const extract = await load();
    const vector = unitVector((await extract(text, { pooling, normalize: true })).data);
    if (vector === null) throw new Error('the model gave no vector with a direction');
    return vector;
  }

  return {
    load: async () => void (await load()),
    embed(text) {
      const vector = last.then(() => embedNow(text));
      last = vector.catch(() => undefined);
      return vector;
    },
  };
}

function importTransformers(): Promise<unknown> {
  const name: string = '@huggingface/transformers';
  return import(name);
}

function firstLine(error: unknown): string {
  const message = error instanceof Error ? error.message : String(error);
  return message.split('\n')[0]!.slice(0, 200);
}
