import type { Fault, OutageReason } from '../../model/index.ts';
import type { HttpMethod } from './wire.ts';

const resume = 'Nothing is lost: put it right, then `livelong resume RUN` goes on where the run stopped.';
const runAgain =
  'Nothing is lost: give the same command with the right URL, under the same label, and it goes on where the run stopped.';
const format = 'docs/http-assistants.md says what is sent and what is expected.';

/**
 * One paragraph on what is wrong with an assistant's server and what to do.
 * @param at.model the assistant's label
 * @param at.method what it is asked for
 * @param at.silentInMs for how long it has been silent
 */
export function httpOutage(
  reason: OutageReason,
  { message }: Fault,
  { url, model, silentInMs, method }: { url: string; model: string; silentInMs: number; method: HttpMethod },
): string {
  const who = `the assistant "${model}" at ${url}`;
  switch (reason) {
    case 'denied':
      return `${sentence(who)} refused the call (${message}). Put the token that it expects into LIVELONG_ASSISTANT_KEY; it is sent as \`Authorization: Bearer …\`. ${resume}`;
    case 'down':
      return `No server answers for ${who} (${message}). Start it or correct the URL. ${resume}`;
    case 'wrong-url':
      return `No call can be sent to ${who}: ${message}. Correct the URL (http://localhost:8080 is a usual one). ${runAgain}`;
    case 'foreign':
      return `${sentence(who)} does not speak our wire format: ${message}. Correct the URL or the server. ${format} ${runAgain}`;
    case 'unknown-model':
    case 'rejects':
      return `${sentence(who)} gives no answer of use to POST ${url}/${method}, whatever it is asked (${message}). Correct the URL or the server. ${format} ${runAgain}`;
    case 'silent':
      return `${sentence(who)} has answered nothing for ${silentInMs / 60_000} minutes but "too many requests", server errors or silence (last: ${message}). Look at the server's log. ${resume}`;
  }
}

function sentence(text: string): string {
  return text.charAt(0).toUpperCase() + text.slice(1);
}
