export { openNotes } from './notes.ts';
export type { Notes } from './notes.ts';
export { recall } from './overlap.ts';
