export { dropBroken } from './drop-broken.ts';
export { assistantsOf, findBroken } from './find-broken.ts';
export type { BrokenParts } from './find-broken.ts';
export { describeRetry } from './retry-cost.ts';
