export { exactCosine, exactExp, exactLog, exactPower } from './exact-math.ts';
export { generatorFor } from './generator.ts';
export type { Generator } from './generator.ts';
