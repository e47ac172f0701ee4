import type { Fault } from './provider.ts';

/** Why an endpoint's run is stopped. `silent`: it has answered nothing for too long. */
export type OutageReason = 'denied' | 'unknown-model' | 'down' | 'wrong-url' | 'foreign' | 'rejects' | 'silent';

const resume =
  'Nothing that was paid for is lost: put it right, then `livelong resume RUN` goes on where the run stopped.';
const runAgain =
  'Nothing that was paid for is lost: give the same command with the right URL, and it goes on where the run stopped.';

/**
 * One paragraph on what is wrong with an endpoint and what to do.
 * @param at.model the model's name without URL
 * @param at.silentInMs for how long it has been silent
 */
export function outageMessage(
  reason: OutageReason,
  { message }: Fault,
  { url, model, silentInMs }: { url: string; model: string; silentInMs: number },
): string {
  switch (reason) {
    case 'denied':
      return `${url} refused the key or account for "${model}" (${message}). Check the API key and the account's credit. ${resume}`;
    case 'unknown-model':
      return `${url} does not know the model "${model}" (${message}). Check the model's name and the URL (it usually ends in /v1). ${resume}`;
    case 'down':
      return `No server answers at ${url} for "${model}" (${message}). Start it or correct the URL. ${resume}`;
    case 'wrong-url':
      return `No call can be sent to ${url} for "${model}": ${message}. Correct the URL (http://host:8000/v1 is a usual one). ${runAgain}`;
    case 'foreign':
      return `${url} does not speak the protocol that "${model}" is asked in (${message}). Correct the URL (it usually ends in /v1), or look at the proxy in between. ${runAgain}`;
    case 'rejects':
      return `${url} rejects whatever "${model}" is asked (${message}). Check the model, its parameters and whether the server supports structured answers (response_format json_schema). ${resume}`;
    case 'silent':
      return `${url} has answered nothing for ${silentInMs / 60_000} minutes but "too many requests", server errors or silence (last: ${message}). Look at the server or your limits there. ${resume}`;
  }
}
