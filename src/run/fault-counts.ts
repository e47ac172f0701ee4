import { parties, partyOf, StorageError, type FaultKind, type Party } from '../errors/index.ts';
import type { Verdicts } from '../judge/index.ts';
import type { AnalysisMade, Conversation, NotesTaken, PortraitDrawn } from '../journal/index.ts';
import { addressPart, readRecord, type CallEntry } from '../model/index.ts';

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

/** How often one kind of fault happened: `times` in attempts and answers, `final` where it ended a conversation or left a portrait, notes, an analysis or a verdict missing. */
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
  /** Label of the assistant, or the role that is nobody's in particular: user, judge, analysis. */
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
  const tally = faultTally();
  const roles = new Map<string, RoleUse>();
  const failed = new Map<string, FailedCalls>();
  const final = (failure: { party: Party; kind: string } | null) => {
    if (failure !== null) tally.see(failure.party, failure.kind, true);
  };
  return {
    /**
     * Faults of attempts, and answers that had to be asked for again.
     * @throws StorageError for a call of no known role: nobody could be blamed for it
     */
    async countRecord(path: string): Promise<void> {
      for await (const entry of readRecord(path)) {
        const role = roleOf(path, entry.address);
        roles.set(role, withCall(roles.get(role) ?? noUse(), entry));
        if (entry.failure !== undefined) addFailed(failed, role, entry.address, entry.failure);
        for (const { outcome } of entry.attempts) {
          if (outcome !== 'answered' && !contentFaults.has(outcome)) tally.see(partyOf(outcome, role), outcome, false);
        }
        const because = addressPart(entry.address, 'because') as FaultKind | null;
        if (because !== null && !attemptFaults.has(because)) tally.see(partyOf(because, role), because, false);
      }
    },
    /** How it broke, and the checks of replies that are missing. */
    countConversation({ turns, end }: Conversation): void {
      for (const { assistant } of turns) final(assistant?.check?.failure ?? null);
      final(end.failure);
    },
    countPortrait: ({ failure }: PortraitDrawn): void => final(failure),
    countNotes: ({ failure }: NotesTaken): void => final(failure),
    countAnalysis: ({ failure }: AnalysisMade): void => final(failure),
    /** What a journal of days tells of a failed tick or training. */
    countFailure: (failure: { party: Party; kind: string }): void => final(failure),
    countVerdicts(verdicts: Verdicts): void {
      for (const verdict of Object.values(verdicts)) if (verdict.status === 'missing') final(verdict);
    },
    counts: (): FaultCounts => ({
      faults: tally.byParty(),
      failedCalls: [...failed.values()],
      roles: Object.fromEntries([...roles].sort(([a], [b]) => (a < b ? -1 : 1))),
    }),
  };
}

/** Counts faults by party and kind. */
function faultTally() {
  const tally = new Map<string, FaultCount>();
  return {
    see(party: Party, kind: string, final: boolean): void {
      const key = `${party}/${kind}`;
      const count = tally.get(key) ?? { times: 0, final: 0 };
      if (final) count.final++;
      if (!final || contentFaults.has(kind)) count.times++;
      tally.set(key, count);
    },
    byParty(): FaultCounts['faults'] {
      const faults: FaultCounts['faults'] = {};
      for (const [key, count] of [...tally].sort(([a], [b]) => (a < b ? -1 : 1))) {
        const [party, kind] = key.split('/') as [Party, string];
        faults[party] = { ...faults[party], [kind]: count };
      }
      return faults;
    },
  };
}

function withCall(use: RoleUse, { failure, attempts, usage }: CallEntry): RoleUse {
  return {
    calls: use.calls + 1,
    failed: use.failed + (failure === undefined ? 0 : 1),
    attempts: use.attempts + attempts.length,
    inputTokens: use.inputTokens + (usage?.inputTokens ?? 0),
    outputTokens: use.outputTokens + (usage?.outputTokens ?? 0),
    reasoningTokens: use.reasoningTokens + (usage?.reasoningTokens ?? 0),
  };
}

function addFailed(
  failed: Map<string, FailedCalls>,
  role: string,
  address: string,
  { kind, message }: { kind: string; message: string },
): void {
  const who = role === 'assistant' ? (addressPart(address, 'assistant') ?? role) : role;
  const seen = failed.get(`${who} ${kind}`);
  failed.set(`${who} ${kind}`, { who, kind, times: (seen?.times ?? 0) + 1, message: seen?.message ?? message });
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
