import { z } from 'zod';
import { parties } from '../errors/index.ts';

/** The failure of a call, as it is journaled. */
export function failureIn<Role extends string>(roles: readonly [Role, ...Role[]]) {
  return z.strictObject({
    party: z.enum(parties),
    kind: z.string(),
    /** The role whose call failed. */
    role: z.enum(roles),
  });
}
