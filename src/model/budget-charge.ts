import type { Usage } from './model-port.ts';
import type { Tried } from './provider.ts';

/** What a try is charged for; null where nobody said: then the whole bound counts. */
export type Charge = Pick<Usage, 'inputTokens' | 'outputTokens'>;

/** Of a try that no provider charges for. */
const nothingCharged: Charge = { inputTokens: 0, outputTokens: 0 };

/** Of a try that may have been worked on without saying for how much. */
export const unknownCharge: Charge = { inputTokens: null, outputTokens: null };

/**
 * What a provider may charge for a try: its usage where it is known; nothing where it was turned down with a status or never reached the server; all that
 * it could cost where it was sent and its answer did not arrive (time-out, lost connection) or could not be read.
 */
export function chargeOf(tried: Tried): Charge {
  if (!('fault' in tried)) return tried.usage;
  if (tried.usage !== undefined) return tried.usage;
  switch (tried.next) {
    case 'wait':
    case 'down':
    case 'denied':
    case 'unknown-model':
    case 'wrong-url':
      return nothingCharged;
    default:
      return turnedDown.has(tried.fault) ? nothingCharged : unknownCharge;
  }
}

const turnedDown: ReadonlySet<string> = new Set(['rate-limited', 'server-error', 'rejected']);
