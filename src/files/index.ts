export { canonicalHash, canonicalJson } from './canonical-json.ts';
export type { Json } from './canonical-json.ts';
export { openAppender, readJsonLines, readLines, storing } from './json-lines.ts';
export type { LineAppender, TextLine } from './json-lines.ts';
export { openLineFile } from './line-file.ts';
export type { LineFile } from './line-file.ts';
export { slug } from './slug.ts';
export { writeWholeFile } from './whole-file.ts';
