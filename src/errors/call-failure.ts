/** Everybody who can be to blame. `network` covers what lies between the program and a party: connections and rate limits. */
export const parties = [
  'assistant',
  'user',
  'judge',
  'mind',
  'planner',
  'rater',
  'trainer',
  'analysis',
  'network',
] as const;

/** Who is to blame for a fault. */
export type Party = (typeof parties)[number];

/** All that can go wrong in one call. The list is closed: journals, records and manifests hold these words. */
export const faultKinds = [
  'rate-limited',
  'server-error',
  'connection-lost',
  'timeout',
  'rejected',
  'empty',
  'refused',
  'unparsable',
  'out-of-role',
  'threw',
  'crashed',
  'bad-answer',
] as const;

/** What went wrong in one call. */
export type FaultKind = (typeof faultKinds)[number];

/** The final failure of one call, after all attempts and re-asks. Not a programming error: roles catch it and count it. */
export class CallFailure extends Error {
  readonly kind: FaultKind;
  readonly party: Party;

  constructor(options: { kind: FaultKind; party: Party; message: string; cause?: unknown }) {
    super(options.message, options.cause === undefined ? undefined : { cause: options.cause });
    this.name = 'CallFailure';
    this.kind = options.kind;
    this.party = options.party;
  }
}

/** Which party a fault of a call made for `role` is counted against: connection faults and rate limits are nobody's but the network's. */
export function partyOf(kind: FaultKind, role: Exclude<Party, 'network'>): Party {
  return kind === 'rate-limited' || kind === 'connection-lost' ? 'network' : role;
}
