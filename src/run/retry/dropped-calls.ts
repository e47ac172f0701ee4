import { addressPart, reasks, type CallEntry } from '../../model/index.ts';
import type { Failure } from './failures.ts';

/** From where on a life is lived again. */
export interface Cut {
  /** The event of the first failure that later events build on. */
  event: number;
  /** What failed there. */
  failures: readonly Failure[];
}

/**
 * From where on a life must be lived again; null where nothing failed that it builds on.
 * @param carriesOn true where the assistant takes on to the next conversation what it makes of one afterwards
 */
export function cutOf(failures: readonly Failure[], carriesOn: boolean): Cut | null {
  const lasting = failures.filter(
    ({ what }) => what === 'opening' || what === 'turn' || (what !== 'verdict' && carriesOn),
  );
  if (lasting.length === 0) return null;
  const event = lasting.reduce((least, failure) => Math.min(least, failure.event), Infinity);
  return { event, failures: lasting.filter((failure) => failure.event === event) };
}

/**
 * Addresses of the calls in a cell's own record that are to be asked again: each that failed, with the answers that were turned down before, and all
 * that was asked in later events than the cut's, since every conversation builds on those before it.
 */
export function droppedCalls(calls: readonly CallEntry[], failures: readonly Failure[], cut: Cut | null): Set<string> {
  const dropped = new Set<string>();
  const lost = cut === null ? [] : calls.filter(({ address }) => eventOf(address) > cut.event);
  const failed = failures.flatMap((failure) => failedCalls(calls, failure));
  for (const { address } of [...lost, ...failed]) dropped.add(address);
  return dropped;
}

function failedCalls(calls: readonly CallEntry[], failure: Failure): readonly CallEntry[] {
  const at = calls.filter(({ address }) => eventOf(address) === failure.event);
  const partIs = (name: string, value: string | number) => (call: CallEntry) =>
    addressPart(call.address, name) === String(value);
  switch (failure.what) {
    case 'opening':
      return [];
    case 'turn':
      return lastQuestionIfFailed(at.filter(partIs('turn', failure.turn)).filter(partIs('role', failure.role)));
    case 'portrait':
    case 'notes':
      return at.filter(partIs('turn', 0)).filter(partIs('step', failure.what));
    case 'verdict':
      return at.filter(partIs('judge', failure.judge)).filter(partIs('metric', failure.metric));
  }
}

/**
 * The last question of some that were asked one after the other, with what it was asked again for, where it failed. Where it did not, something else
 * did: a text that could not be embedded, of which vectors.jsonl tells.
 */
function lastQuestionIfFailed(calls: readonly CallEntry[]): readonly CallEntry[] {
  const last = calls.at(-1);
  if (last === undefined) return [];
  const isFinal = last.failure !== undefined || addressPart(last.address, 'reask') === String(reasks);
  return isFinal ? calls.filter(({ address }) => questionOf(address) === questionOf(last.address)) : [];
}

/** The address of a call without its re-asks. */
function questionOf(address: string): string {
  return address.replace(/\/reask=.*$/, '');
}

function eventOf(address: string): number {
  return Number(addressPart(address, 'event'));
}
