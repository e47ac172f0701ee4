import { CallFailure } from './call-failure.ts';

/** What is promised, or the call's failure in its place; any other error is thrown. */
export async function orFailure<Value>(asking: Promise<Value>): Promise<Value | CallFailure> {
  try {
    return await asking;
  } catch (error) {
    if (error instanceof CallFailure) return error;
    throw error;
  }
}
