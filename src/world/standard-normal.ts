import { exactCosine, exactLog, type Generator } from '../random/index.ts';

/** A draw of the normal distribution with mean 0 and variance 1 (Box and Muller 1958). */
export function standardNormal(generator: Generator): number {
  const radius = Math.sqrt(-2 * exactLog(1 - generator.uniform()));
  return radius * exactCosine(2 * Math.PI * generator.uniform());
}
