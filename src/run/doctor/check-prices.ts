import {
  isPaid,
  nameWithoutUrl,
  parseEmbedderName,
  parseModelName,
  readPrices,
  type ModelName,
} from '../../model/index.ts';
import { problem, warning, type Finding } from './finding.ts';
import type { StudyParts } from './study-parts.ts';

/**
 * Looks for what the models of a study cost.
 * @throws LivelongError where the file of prices cannot be read
 */
export function checkPrices(
  { models, embedding }: StudyParts,
  { prices: file, budget }: { prices?: string | undefined; budget?: number | undefined },
): Finding[] {
  const prices = readPrices(file);
  const names: ModelName[] = [...models.keys()].map((text) => parseModelName(text, 'model'));
  const embedder = embedding === null ? null : parseEmbedderName(embedding);
  if (embedder?.kind === 'model') names.push(embedder.model);
  const unpriced = names.filter((name) => prices.of(nameWithoutUrl(name)) === null);
  const wanted = budget === undefined ? unpriced.filter(isPaid) : unpriced;
  return [...new Set(wanted.map(nameWithoutUrl))].map((name) => {
    const fix = `Write it into a file of your own, in US dollars per million tokens, and name that in prices (or --prices): prices: { "${name}": { input: 0.25, output: 2 } }`;
    return budget === undefined
      ? warning(`Nobody has said what ${name} costs, so no estimate counts it.`, fix)
      : problem(`Nobody has said what ${name} costs, and with a budget every model needs a price.`, fix);
  });
}
