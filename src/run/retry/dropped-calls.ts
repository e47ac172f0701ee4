import { addressPart, reasks, type CallEntry } from '../../model/index.ts';
import type { Failure } from './failures.ts';

/** From where on a life is lived again. */
export interface Cut {
  /** The event of the first failure that later events build on. */
  event: number;
  /** The turn behind which that event is lived again; Infinity where its conversation stays as far as it went. */
  turn: number;
  /** What failed there. */
  failures: readonly Failure[];
}

/**
 * From where on a life must be lived again; null where nothing failed that it builds on.
 * @param carriesOn true where the assistant takes on to the next conversation what it makes of one afterwards
 */
export function cutOf(failures: readonly Failure[], carriesOn: boolean): Cut | null {
  const lasting = failures.filter(({ what }) => {
    if (what === 'portrait' || what === 'notes') return carriesOn;
    return what !== 'verdict';
  });
  if (lasting.length === 0) return null;
  const event = lasting.reduce((least, failure) => Math.min(least, failure.event), Infinity);
  const there = lasting.filter((failure) => failure.event === event);
  const turn = there.reduce((least, each) => (each.what === 'check' ? Math.min(least, each.turn) : least), Infinity);
  return { event, turn, failures: there };
}

/**
 * Addresses of the calls in a cell's own record that are to be asked again: each that failed, with the answers that were turned down before, and all
 * that was asked behind the cut, since every conversation builds on those before it.
 */
export function droppedCalls(calls: readonly CallEntry[], failures: readonly Failure[], cut: Cut | null): Set<string> {
  const dropped = new Set<string>();
  const lost = cut === null ? [] : calls.filter(({ address }) => isBehind(address, cut));
  const failed = failures.flatMap((failure) => failedCalls(calls, failure));
  for (const { address } of [...lost, ...failed]) dropped.add(address);
  return dropped;
}

/** True in later events; in the cut's own, where it is lived again, for later turns, what was made of the conversation afterwards, and verdicts. */
function isBehind(address: string, { event, turn }: Cut): boolean {
  if (eventOf(address) !== event) return eventOf(address) > event;
  if (turn === Infinity) return false;
  const asked = Number(addressPart(address, 'turn') ?? 0);
  return asked === 0 || asked > turn;
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
    case 'check':
      return at.filter(partIs('turn', failure.turn)).filter(partIs('role', 'analysis'));
    case 'analysis':
      return at
        .filter(partIs('turn', 0))
        .filter(partIs('role', 'analysis'))
        .filter(({ address }) => failure.steps.includes(addressPart(address, 'step') ?? ''));
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
