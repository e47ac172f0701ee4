import { dayParts } from '../prose/day-parts.ts';
import type { WishedBlock } from './wished-block.ts';

/** Where in a day something belongs whose text names a part of it and no time: "in the evening", "before bed". */
export function partOfText(text: string): WishedBlock['part'] {
  const lower = text.toLowerCase();
  const beside = besideDoings.find(({ pattern }) => pattern.test(lower));
  if (beside !== undefined) return beside.part;
  const part = dayParts.find(({ pattern, from, to }) => lower.search(pattern) >= 0 && !(from === 'up' && to === 'bed'));
  if (part === undefined) return null;
  const from = typeof part.from === 'number' ? part.from : 240;
  const to = typeof part.to === 'number' ? part.to : 1740;
  return {
    from,
    to,
    at: part.to === 540 ? 0 : part.from === 'up' ? 480 : part.to === 'bed' ? from : Math.round((from + to) / 2),
  };
}

const besideDoings: readonly { pattern: RegExp; part: { from: number; to: number; at: number } }[] = [
  { pattern: /\bbefore (?:bed|sleep)|at bedtime/, part: { from: 1200, to: 1740, at: 1740 } },
  { pattern: /\bafter lunch\b/, part: { from: 720, to: 960, at: 780 } },
  { pattern: /\bbefore dinner\b/, part: { from: 960, to: 1140, at: 1050 } },
  { pattern: /\bafter dinner\b/, part: { from: 1110, to: 1740, at: 1170 } },
  { pattern: /\bafter breakfast\b/, part: { from: 300, to: 720, at: 480 } },
];
