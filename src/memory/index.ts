export { keepingVectors } from './keeping-vectors.ts';
export { nearestTexts } from './nearest.ts';
export type { Found } from './nearest.ts';
export { openNotes } from './notes.ts';
export type { Notes } from './notes.ts';
export { recall } from './overlap.ts';
export * from './periods/index.ts';
export * from './stream/index.ts';
