export { intervalStrip, seriesKey, stripAxis } from './interval-strip.ts';
export type { Mark, Series } from './interval-strip.ts';
export { lifeLine } from './life-line.ts';
export type { LifePoint } from './life-line.ts';
export type { Scale } from './place.ts';
export { partKey, shareBar } from './share-bar.ts';
export type { BarPart } from './share-bar.ts';
