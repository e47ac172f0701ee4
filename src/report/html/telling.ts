import type { Party } from '../../errors/index.ts';
import type { Ending } from './ending.ts';

/** Why a conversation is worth reading. */
export type TellingReason =
  | 'broken'
  | 'unexpectedly-bad'
  | 'unsaid-missed'
  | 'gave-up'
  | 'judges-differ'
  | 'unexpectedly-good'
  | 'typical';

/** What the choice of telling conversations needs to know of one. */
export interface ConversationDigest {
  life: string;
  domain: string;
  assistant: string;
  /** True for an assistant that is told what the person hides: worth half as much, since it competes with nobody. */
  told: boolean;
  trial: number;
  event: number;
  ending: Ending;
  /** Who broke it; null where nobody did. */
  brokenBy: Party | null;
  /** Shares of the checklist that the leading judge found fulfilled, 0 to 1; null where it says nothing. */
  explicit: number | null;
  implicit: number | null;
  /** Share of checklist items, 0 to 1, on which judges differ; null with fewer than two judges' verdicts. */
  disagreement: number | null;
}

/** A chosen conversation. */
export interface Telling<Digest extends ConversationDigest> {
  digest: Digest;
  reason: TellingReason;
}

/** Reasons in the order in which a round goes through them. */
const reasons = [
  'unexpectedly-bad',
  'unsaid-missed',
  'broken',
  'gave-up',
  'judges-differ',
  'unexpectedly-good',
] as const satisfies readonly TellingReason[];

/** Below this a reason is no reason. */
const leastStrength = 0.2;

/**
 * The `limit` conversations that tell a reader most, equal for equal input. Each is as strong, from 0 to 1, in a reason as follows:
 * - `broken`: 1 where a call failed for good;
 * - `unexpectedly-bad`, `unexpectedly-good`: how far its completion lies below or above what an additive model expects, which is the assistant's
 *   mean plus what the event differs from all events under the assistants that met it: so an assistant that always fails surprises nobody;
 * - `unsaid-missed`: explicit minus implicit completion: what was said was done, what was not said was missed;
 * - `gave-up`: the rarer with this assistant, the stronger: one minus the share of its conversations that ended so;
 * - `judges-differ`: the share of items on which judges differ.
 *
 * Round by round the strongest of each reason is taken, less 0.2 for each conversation taken before of the same assistant, 0.2 of the same
 * domain and 0.4 of the same life event, so that they spread. Where reasons run out, conversations nearest to their assistant's mean fill up as
 * `typical`. Ties go to the earlier one in `digests`.
 */
export function tellingConversations<Digest extends ConversationDigest>(
  digests: readonly Digest[],
  limit = 10,
): Telling<Digest>[] {
  const means = expectations(digests);
  const strengths = digests.map((digest) => strengthsOf(digest, means));
  const taken = new Map<number, TellingReason>();
  const nearby = spread();
  const take = (reason: TellingReason, strengthOf: (index: number) => number, least: number): boolean => {
    let best = -1;
    let most = -Infinity;
    for (const [index, digest] of digests.entries()) {
      const strength = strengthOf(index);
      if (strength < least || taken.has(index)) continue;
      const worth = strength * (digest.told ? 0.5 : 1) - nearby.penalty(digest);
      if (worth > most) [best, most] = [index, worth];
    }
    if (best < 0) return false;
    taken.set(best, reason);
    nearby.add(digests[best]!);
    return true;
  };
  let found = true;
  while (found && taken.size < limit) {
    found = false;
    for (const reason of reasons) {
      if (taken.size < limit && take(reason, (index) => strengths[index]![reason], leastStrength)) found = true;
    }
  }
  while (taken.size < limit && take('typical', (index) => typicality(digests[index]!, means), 0)) found = true;
  return Array.from(taken, ([index, reason]) => ({ digest: digests[index]!, reason }));
}

/** Counts what was taken, and how much a further one of the same kind is worth less. */
function spread() {
  const counts = new Map<string, number>();
  const keysOf = ({ assistant, domain, life, event }: ConversationDigest): [string, number][] => [
    [`assistant ${assistant}`, 0.2],
    [`domain ${domain}`, 0.2],
    [`event ${life} ${event}`, 0.4],
  ];
  return {
    penalty: (digest: ConversationDigest) =>
      keysOf(digest).reduce((sum, [key, weight]) => sum + weight * (counts.get(key) ?? 0), 0),
    add: (digest: ConversationDigest) => keysOf(digest).forEach(([key]) => counts.set(key, (counts.get(key) ?? 0) + 1)),
  };
}

interface Expectations {
  ofAssistant: ReadonlyMap<string, number>;
  /** What the event differs from all: 0 where only one assistant met it. */
  ofEvent(digest: ConversationDigest): number;
  /** Share of an assistant's conversations that the person gave up. */
  gaveUp: ReadonlyMap<string, number>;
}

function expectations(digests: readonly ConversationDigest[]): Expectations {
  const valued = digests.flatMap((digest) => {
    const value = completionOf(digest);
    return value === null ? [] : [{ digest, value }];
  });
  const all = meanOf(valued.map(({ value }) => value));
  const ofAssistant = meansBy(valued, ({ assistant }) => assistant);
  const eventMeans = meansBy(valued, eventKey);
  const meets = new Map<string, Set<string>>();
  for (const { digest } of valued) {
    const key = eventKey(digest);
    meets.set(key, (meets.get(key) ?? new Set()).add(digest.assistant));
  }
  const ended = digests.map((digest) => ({ digest, value: digest.ending === 'gave-up' ? 1 : 0 }));
  return {
    ofAssistant,
    ofEvent: (digest) => {
      const key = eventKey(digest);
      return (meets.get(key)?.size ?? 0) < 2 ? 0 : eventMeans.get(key)! - all;
    },
    gaveUp: meansBy(ended, ({ assistant }) => assistant),
  };
}

function strengthsOf(digest: ConversationDigest, means: Expectations): Record<(typeof reasons)[number], number> {
  const value = completionOf(digest);
  const surprise = value === null ? 0 : value - means.ofAssistant.get(digest.assistant)! - means.ofEvent(digest);
  const { explicit, implicit, brokenBy, ending } = digest;
  return {
    broken: brokenBy === null ? 0 : 1,
    'unexpectedly-bad': -surprise,
    'unexpectedly-good': surprise,
    'unsaid-missed': explicit === null || implicit === null ? 0 : explicit - implicit,
    'gave-up': ending === 'gave-up' ? 1 - means.gaveUp.get(digest.assistant)! : 0,
    'judges-differ': digest.disagreement ?? 0,
  };
}

/** 1 at the assistant's mean; where nothing was judged, half as good as that. */
function typicality(digest: ConversationDigest, { ofAssistant }: Expectations): number {
  const value = completionOf(digest);
  return value === null ? 0.5 : 1 - Math.abs(value - ofAssistant.get(digest.assistant)!);
}

/** Mean of explicit and implicit completion, of what there is; null without either. */
function completionOf({ explicit, implicit }: ConversationDigest): number | null {
  const values = [explicit, implicit].filter((value) => value !== null);
  return values.length === 0 ? null : meanOf(values);
}

function eventKey({ life, event, trial }: ConversationDigest): string {
  return `${life}/${event}/${trial}`;
}

function meansBy(
  valued: readonly { digest: ConversationDigest; value: number }[],
  key: (digest: ConversationDigest) => string,
): Map<string, number> {
  const values = new Map<string, number[]>();
  for (const { digest, value } of valued) {
    const name = key(digest);
    const own = values.get(name);
    if (own === undefined) values.set(name, [value]);
    else own.push(value);
  }
  return new Map(Array.from(values, ([name, own]) => [name, meanOf(own)]));
}

function meanOf(values: readonly number[]): number {
  return values.length === 0 ? 0 : values.reduce((sum, value) => sum + value, 0) / values.length;
}
