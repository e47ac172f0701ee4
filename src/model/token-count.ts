/** The most tokens that one call is believed to have used. */
const mostTokens = 2_147_483_647;

/**
 * A count of tokens as a server reported it: a whole number, else null. A server can report anything.
 * @param options.least what a real count is at least; default 0
 */
export function tokenCount(reported: number | null | undefined, options: { least?: number } = {}): number | null {
  const { least = 0 } = options;
  return typeof reported === 'number' && Number.isInteger(reported) && reported >= least && reported <= mostTokens
    ? reported
    : null;
}
