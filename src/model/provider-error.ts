/** What the body of an error says beyond its HTTP status. */
export interface ProviderError {
  /** The key or the account is refused, whatever the status says. */
  isDenied: boolean;
  /** Prompt and answer together are longer than the model takes. */
  isTooLong: boolean;
  /** How long to wait, from Google's `RetryInfo`; null where it is not said. */
  retryAfterInMs: number | null;
}

/** OpenAI says an empty account as 429, Anthropic as 400, Google a wrong key as 400 and a closed account or country as a failed precondition. */
const denied =
  /insufficient_quota|billing_hard_limit|billing_not_active|credit balance is too low|"API_KEY_INVALID"|"FAILED_PRECONDITION"/;

const tooLong =
  /context[ _](length|window|size)|maximum context|max(imum)?_?(model_len|tokens)|(prompt|input|request) (is|was) too long|too many tokens|input token count|prompt contains at least/i;

/** Reads the body of an error answer of any of the providers. */
export function readProviderError(body: string): ProviderError {
  return { isDenied: denied.test(body), isTooLong: tooLong.test(body), retryAfterInMs: retryDelay(body) };
}

/** `"retryDelay": "32.5s"`, as Google's RetryInfo gives it. */
function retryDelay(body: string): number | null {
  const seconds = /"retryDelay"\s*:\s*"(\d+(?:\.\d+)?)s"/.exec(body)?.[1];
  return seconds === undefined ? null : Math.ceil(Number(seconds) * 1000);
}
