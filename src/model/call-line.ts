import { CallFailure, partyOf, type FaultKind, type Party } from '../errors/index.ts';
import type { Address } from './address.ts';
import type { CallEntry, CallRecord } from './call-record.ts';
import type { ModelPort, ModelRequest } from './model-port.ts';

/** A chain of calls, one after the other, that one role makes at one place of a study. */
export interface CallLine {
  readonly record: CallRecord;
  /** The parts that all calls of this line share; steps are added behind them. */
  readonly address: Address;
  /** The party whose fault a bad answer is. */
  readonly role: Exclude<Party, 'network'>;
  /** How many calls still wait for the next one: the longest chain is served first. */
  readonly priority: number;
  /** Calls made so far on this line, re-asks included: the length of the chain. */
  calls: number;
}

/** Asks `model` under the line's address and the parts in `step`; counts the call. The entry may hold a failure. */
export async function askRecorded(
  line: CallLine,
  model: ModelPort,
  step: Address,
  request: ModelRequest,
): Promise<CallEntry> {
  line.calls++;
  const asked = {
    model: model.name,
    parameters: model.parameters,
    messages: request.messages.map(({ role, content }) => ({ role, content })),
    answer: request.answer,
  };
  return line.record.recorded([...line.address, ...step], asked, async () => {
    const outcome = await model.ask(request, { priority: line.priority });
    const attempts = outcome.attempts.map((attempt) => ({ ...attempt }));
    return 'failure' in outcome
      ? { failure: outcome.failure, attempts }
      : { answer: outcome.text, usage: outcome.usage, attempts };
  });
}

/** The recorded failure as an error of the party it is counted against. */
export function callFailure(line: CallLine, { kind, message }: { kind: FaultKind; message: string }): CallFailure {
  return new CallFailure({ kind, party: partyOf(kind, line.role), message });
}
