import { parties, partyOf, StorageError, type FaultKind, type Party } from '../errors/index.ts';
import type { Verdicts } from '../judge/index.ts';
import type { Conversation, NotesTaken, PortraitDrawn } from '../journal/index.ts';
import { addressPart, readRecord } from '../model/index.ts';

/** Tokens and calls of one role. */
export interface RoleUse {
  /** Calls that were answered or failed for good. */
  calls: number;
  failed: number;
  attempts: number;
  inputTokens: number;
  outputTokens: number;
  reasoningTokens: number;
}

/** How often one kind of fault happened: `times` in attempts and answers, `final` where it ended a conversation or left a portrait, notes or a verdict missing. */
export interface FaultCount {
  times: number;
  final: number;
}

/**
 * Faults of an answer's content, counted where it is asked for again and, for the last one, when the call has failed: most of them no attempt in the
 * record shows, only an answer that was cut off is one.
 */
const contentFaults = new Set(['empty', 'unparsable', 'out-of-role']);

/** Why a call that had not gone through was asked again in other words: counted among its attempts already. */
const attemptFaults = new Set(['refused']);

/** Calls that failed for good in one way, and what the first of them said. */
export interface FailedCalls {
  /** Label of the assistant, or the role that is nobody's in particular: user, judge. */
  who: string;
  kind: string;
  times: number;
  message: string;
}

/** What happened in a run, by party and by role. */
export interface FaultCounts {
  faults: Partial<Record<Party, Record<string, FaultCount>>>;
  failedCalls: readonly FailedCalls[];
  roles: Record<string, RoleUse>;
}

/** Adds up faults and use over records, journals and verdicts. */
export function faultCounter() {
  const tally = new Map<string, FaultCount>();
  const roles = new Map<string, RoleUse>();
  const failed = new Map<string, FailedCalls>();

  const see = (party: Party, kind: string, final: boolean) => {
    const key = `${party}/${kind}`;
    const count = tally.get(key) ?? { times: 0, final: 0 };
    if (final) count.final++;
    if (!final || contentFaults.has(kind)) count.times++;
    tally.set(key, count);
  };

  return {
    /**
     * Faults of attempts, and answers that had to be asked for again.
     * @throws StorageError for a call of no known role: nobody could be blamed for it
     */
    async countRecord(path: string): Promise<void> {
      for await (const entry of readRecord(path)) {
        const role = roleOf(path, entry.address);
        const use = roles.get(role) ?? noUse();
        roles.set(role, use);
        use.calls++;
        use.attempts += entry.attempts.length;
        if (entry.failure !== undefined) {
          use.failed++;
          const who = role === 'assistant' ? (addressPart(entry.address, 'assistant') ?? role) : role;
          const { kind, message } = entry.failure;
          const seen = failed.get(`${who} ${kind}`);
          failed.set(`${who} ${kind}`, { who, kind, times: (seen?.times ?? 0) + 1, message: seen?.message ?? message });
        }
        use.inputTokens += entry.usage?.inputTokens ?? 0;
        use.outputTokens += entry.usage?.outputTokens ?? 0;
        use.reasoningTokens += entry.usage?.reasoningTokens ?? 0;
        for (const { outcome } of entry.attempts) {
          if (outcome !== 'answered' && !contentFaults.has(outcome)) see(partyOf(outcome, role), outcome, false);
        }
        const because = addressPart(entry.address, 'because');
        if (because !== null && !attemptFaults.has(because)) see(partyOf(because as FaultKind, role), because, false);
      }
    },
    countConversation({ end }: Conversation): void {
      if (end.failure !== null) see(end.failure.party, end.failure.kind, true);
    },
    countPortrait({ failure }: PortraitDrawn): void {
      if (failure !== null) see(failure.party, failure.kind, true);
    },
    countNotes({ failure }: NotesTaken): void {
      if (failure !== null) see(failure.party, failure.kind, true);
    },
    countVerdicts(verdicts: Verdicts): void {
      for (const verdict of Object.values(verdicts)) {
        if (verdict.status === 'missing') see(verdict.party, verdict.kind, true);
      }
    },
    counts(): FaultCounts {
      const faults: Partial<Record<Party, Record<string, FaultCount>>> = {};
      for (const [key, count] of [...tally].sort(([a], [b]) => (a < b ? -1 : 1))) {
        const [party, kind] = key.split('/') as [Party, string];
        faults[party] = { ...faults[party], [kind]: count };
      }
      return {
        faults,
        failedCalls: [...failed.values()],
        roles: Object.fromEntries([...roles].sort(([a], [b]) => (a < b ? -1 : 1))),
      };
    },
  };
}

function roleOf(path: string, address: string): Exclude<Party, 'network'> {
  const role = parties.find((party) => party === addressPart(address, 'role'));
  if (role !== undefined && role !== 'network') return role;
  throw new StorageError(
    `${path}: the call at ${address} was made in no role that this version knows. Score the run with the version that made it, or start over with --fresh.`,
  );
}

function noUse(): RoleUse {
  return { calls: 0, failed: 0, attempts: 0, inputTokens: 0, outputTokens: 0, reasoningTokens: 0 };
}
