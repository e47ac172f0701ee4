import type { FaultKind } from '../errors/index.ts';
import type { ModelRequest, Usage } from './model-port.ts';

/** One try of a call at a provider: the answer, or why there was none. */
export type Tried =
  | { text: string; usage: Usage }
  | {
      fault: FaultKind;
      message: string;
      /** How long the server asked to wait; null where it did not. More than a minute counts as one. */
      retryAfterInMs: number | null;
      /**
       * `final`: asking again cannot help. `again`: another attempt may pass. `wait`: the server asked for patience, no attempt is used up.
       * `down`: nothing listens there. `denied`: key or account refused. `unknown-model`: the server does not know the model. `wrong-url`: no
       * call can be sent there. `foreign`: something came back that is not of the protocol, such as a web page; another attempt may pass.
       */
      next: 'final' | 'again' | 'wait' | 'down' | 'denied' | 'unknown-model' | 'wrong-url' | 'foreign';
      /** Tokens that an answer of no use has cost all the same, such as a refusal or one that was cut off; absent where none came. */
      usage?: Usage;
    };

/** A try without an answer. */
export type Fault = Extract<Tried, { fault: unknown }>;

/** Sends one request once; gives up when `signal` is aborted. Never throws for what a server or network does. */
export type Provider = (request: ModelRequest, signal: AbortSignal) => Promise<Tried>;
