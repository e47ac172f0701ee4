import type { Block } from '../../../person/index.ts';

/** A day that is being filled, from getting up to going to bed. */
export interface DaySheet {
  readonly up: number;
  readonly bed: number;
  /** In order, without overlap. */
  blocks: readonly Block[];
}

/** Shortest piece of anything, in minutes. */
const shortest = 10;

/** The stretches of a day in which nothing stands. */
export function gapsOf({ up, bed, blocks }: DaySheet): { from: number; to: number }[] {
  const starts = [up, ...blocks.map(({ to }) => to)];
  const ends = [...blocks.map(({ from }) => from), bed];
  return starts.map((from, index) => ({ from, to: ends[index] ?? bed })).filter(({ from, to }) => to > from);
}

/** Puts a block where it belongs, cut to what is free there: its longest free piece. Says whether there was room. */
export function putFixed(sheet: DaySheet, block: Block): boolean {
  const pieces = gapsOf(sheet)
    .map(({ from, to }) => ({ from: Math.max(from, block.from), to: Math.min(to, block.to) }))
    .filter(({ from, to }) => to - from >= shortest)
    .toSorted((one, other) => other.to - other.from - (one.to - one.from));
  const [piece] = pieces;
  if (piece === undefined) return false;
  put(sheet, { ...block, ...piece });
  return true;
}

/** Fills all that is free between two minutes, up to a number of minutes in all. */
export function fillBetween(sheet: DaySheet, block: Block, most: number): void {
  let left = most;
  for (const { from, to } of gapsOf(sheet)) {
    const piece = { from: Math.max(from, block.from), to: Math.min(to, block.to, Math.max(from, block.from) + left) };
    if (piece.to - piece.from < 15) continue;
    put(sheet, { ...block, ...piece });
    left -= piece.to - piece.from;
  }
}

/** Where something without a time may go. */
export interface Place {
  /** Near which minute it begins. */
  at: number;
  /** How long it lasts, and how short it may become where there is less room. */
  minutes: number;
  least: number;
  /** Where it may lie. */
  within: { from: number; to: number };
}

/** The free stretch that begins nearest to a minute, in steps of five; null where even the shortest has no room. */
export function freeNear(sheet: DaySheet, { at, minutes, least, within }: Place): { from: number; to: number } | null {
  for (let length = minutes; length >= Math.min(least, minutes); length -= 5) {
    const starts = gapsOf(sheet).flatMap((gap): number[] => {
      const earliest = Math.ceil(Math.max(gap.from, within.from) / 5) * 5;
      const latest = Math.floor((Math.min(gap.to, within.to) - length) / 5) * 5;
      return earliest > latest ? [] : [Math.max(earliest, Math.min(latest, at))];
    });
    const [start] = starts.toSorted((one, other) => Math.abs(one - at) - Math.abs(other - at));
    if (start !== undefined) return { from: start, to: start + length };
  }
  return null;
}

/** Puts a block where there is room for it. */
export function put(sheet: DaySheet, block: Block): void {
  sheet.blocks = [...sheet.blocks, block].toSorted((one, other) => one.from - other.from);
}
