import * as fc from 'fast-check';
import { layFeaturesOut } from './feature-layout.ts';
import type { PreferencePair } from './pair.ts';
import type { Features } from './policy.ts';

/** How many weights {@link anyTrained} has. */
const size = 8;

/** A small layout. */
export const smallLayout = layFeaturesOut(['music', 'food', 'weather'], ['brief', 'kind']);

/** Any policy in training with any reference. */
export const anyTrained = fc
  .tuple(weights(), weights())
  .map(([now, before]) => ({ weights: Float64Array.from(now), reference: Float64Array.from(before) }));

/** Any pair from a tick with up to four suggestions and silence. */
export const anyPair: fc.Arbitrary<PreferencePair> = fc
  .array(fc.uniqueArray(fc.nat(size - 1), { minLength: 1, maxLength: size }), { minLength: 1, maxLength: 4 })
  .chain((suggestions) => {
    const options: Features[] = [...suggestions.map((places) => Uint16Array.from(places)), new Uint16Array(0)];
    const two = fc.shuffledSubarray([...options.keys()], { minLength: 2, maxLength: 2 });
    return two.map(([chosen, rejected]) => ({
      chosen: options[chosen!]!,
      rejected: options[rejected!]!,
      options,
    }));
  });

/** The gradient of a loss by central differences. */
export function slopes(loss: (weights: Float64Array) => number, at: Float64Array): number[] {
  const step = 1e-5;
  return Array.from(at, (_, place) => {
    const beside = (by: number) => loss(at.map((weight, other) => (other === place ? weight + by : weight)));
    return (beside(step) - beside(-step)) / (2 * step);
  });
}

function weights(): fc.Arbitrary<number[]> {
  return fc.array(fc.double({ min: -3, max: 3, noNaN: true }), { minLength: size, maxLength: size });
}
