export { generatorFor } from './generator.ts';
export type { Generator } from './generator.ts';
