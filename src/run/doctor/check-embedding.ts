import { createRequire } from 'node:module';
import { openEmbedder, parseEmbedderName, type EmbedderSurroundings } from '../../model/index.ts';
import { modelFault } from './fault-finding.ts';
import { ok, problem, type Finding } from './finding.ts';
import { hasSendableKey } from './keys.ts';
import { singleTry } from './single-try.ts';
import { secondsSince, type Surroundings } from './surroundings.ts';

/** Keeps nothing: what a doctor asks belongs to no run. */
const noVectors: EmbedderSurroundings['vectors'] = {
  size: 0,
  vectorOf: async (_asked, _role, perform) => {
    await perform();
    return new Float32Array();
  },
};

/**
 * Has something tiny embedded, once, the way a study would; of a model on this machine, looks whether it can be loaded without a download.
 * @param isInstalled whether a package can be imported; default by looking where Livelong is installed
 * @returns null where there is nothing to look at, or nothing can be sent with the key, which another finding says
 * @throws UsageError for a wrong name, a missing key, a local model that cannot be loaded
 */
export async function checkEmbedding(
  text: string,
  surroundings: Surroundings,
  isInstalled: (name: string) => boolean = isInstalledHere,
): Promise<Finding | null> {
  const { clock, environment, timeLimitInMs } = surroundings;
  const name = parseEmbedderName(text);
  if (name.kind === 'hashed-words') return null;
  const tries = singleTry(clock);
  const { endpoints } = tries;
  const open = () =>
    openEmbedder(text, { endpoints, clock, callTimeoutInMs: timeLimitInMs, environment, vectors: noVectors });
  if (name.kind === 'local') {
    if (!isInstalled('@huggingface/transformers')) {
      return problem(
        `--embedding ${text} needs the package @huggingface/transformers, which is not installed.`,
        'ONNXRUNTIME_NODE_INSTALL=skip npm install @huggingface/transformers@4, in the folder where livelong is installed.',
      );
    }
    if ((environment['LIVELONG_MODELS'] ?? '') === '') {
      return ok(
        `--embedding ${text}: @huggingface/transformers is installed. The weights are downloaded at the first use, unless LIVELONG_MODELS names a folder that holds them.`,
      );
    }
    await open();
    return ok(`--embedding ${text} can be loaded from LIVELONG_MODELS.`);
  }
  if (!hasSendableKey(name.model.provider, environment)) return null;
  const embedder = (await open())('user');
  const who = `${embedder.name} (embedding)`;
  const startedAt = clock.now();
  const outcome = await tries.outcome(() => embedder.embed('seven'));
  return 'fault' in outcome
    ? modelFault(outcome.fault, { who, url: tries.url!, timeLimitInMs }, name.model.provider)
    : ok(`${who} answers with a vector, in ${secondsSince(startedAt, clock)}.`, 1);
}

function isInstalledHere(name: string): boolean {
  try {
    createRequire(import.meta.url).resolve(name);
    return true;
  } catch {
    return false;
  }
}
