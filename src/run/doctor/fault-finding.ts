import { keyVariables, type Fault, type ModelName } from '../../model/index.ts';
import { problem, warning, type Finding } from './finding.ts';

/** Whom a call was sent to. */
export interface Asked {
  /** Such as `openai:gpt-5-mini (user, judge)`, or `the assistant "mine"`. */
  who: string;
  url: string;
  timeLimitInMs: number;
}

/** What a model's only try that failed says, and what to do about it. */
export function modelFault(fault: Fault, asked: Asked, provider: ModelName['provider']): Finding {
  const { who, url } = asked;
  switch (fault.next) {
    case 'denied':
      return configuration(
        `${url} refuses the key or the account for ${who} (${fault.message}).`,
        `Put a valid key into ${keyVariables(provider).join(' or ')}, and look at the account's credit.`,
      );
    case 'unknown-model':
      return configuration(
        `${url} does not know the model of ${who} (${fault.message}).`,
        'Correct the name of the model or the URL, which usually ends in /v1.',
      );
    case 'foreign':
      return configuration(
        `${url} does not speak the protocol in which ${who} is asked (${fault.message}).`,
        'Correct the URL, which usually ends in /v1, or look at the proxy in between.',
      );
    case 'final':
      return configuration(`${url} gives ${who} no answer of use (${fault.message}).`, finalFaultFix(fault));
    default:
      return serverFault(fault, asked);
  }
}

function finalFaultFix({ fault }: Fault): string {
  if (fault === 'rejected') {
    return 'Look at the model, its parameters, and whether the server offers structured answers (response_format json_schema).';
  }
  return fault === 'refused'
    ? 'Look at the filters of your account there, or take another model.'
    : 'Allow longer answers with max-tokens, ask for less reasoning, or take another model.';
}

/** What the only try of an assistant's server that failed says. */
export function httpFaultFinding(fault: Fault, asked: Asked): Finding {
  const { who, url } = asked;
  switch (fault.next) {
    case 'denied':
      return configuration(
        `${sentence(who)} refuses the call (${fault.message}).`,
        'Put the token that it expects into LIVELONG_ASSISTANT_KEY.',
      );
    case 'unknown-model':
    case 'foreign':
    case 'final':
      return configuration(
        `${sentence(who)} gives no answer of use to POST ${url}/reply (${fault.message}).`,
        'Correct the URL or the server: docs/http-assistants.md says what is sent and what is expected.',
      );
    default:
      return serverFault(fault, asked);
  }
}

/** Faults that any server can have. */
function serverFault(fault: Fault, { who, url, timeLimitInMs }: Asked): Finding {
  const { message } = fault;
  if (fault.next === 'wrong-url') {
    return configuration(`No call can be sent to ${url} for ${who}: ${message}.`, 'Correct the URL.');
  }
  if (fault.next === 'wait' || fault.fault === 'rate-limited') {
    return warning(
      `${url} is there, but has no time for ${who} now (${message}).`,
      'Look at your limits there; --concurrency, --requests-per-minute and --tokens-per-minute keep a study below them.',
      1,
    );
  }
  if (fault.fault === 'timeout') {
    return endpoint(
      `${sentence(who)} did not answer at ${url} within ${timeLimitInMs / 1000} seconds.`,
      'Look at the server. One that has to load its model first answers when it is asked again.',
    );
  }
  if (fault.next === 'down') {
    return endpoint(`No server answers at ${url} for ${who} (${message}).`, 'Start it, or correct the URL.');
  }
  return endpoint(`${url} failed when ${who} was asked (${message}).`, "Look at the server's log, or try again later.");
}

/** Names of models stay as they are. */
function sentence(text: string): string {
  return text.replace(/^the /, 'The ');
}

function configuration(text: string, fix: string): Finding {
  return problem(text, fix, { calls: 1 });
}

function endpoint(text: string, fix: string): Finding {
  return problem(text, fix, { of: 'endpoint', calls: 1 });
}
