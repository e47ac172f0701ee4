/** The functions of a module that the pool calls: the first two in conversations, the others on days at home. */
export const moduleMethods = ['reply', 'portrait', 'suggest', 'feedback'] as const;

/** One of {@link moduleMethods}. */
export type ModuleMethod = (typeof moduleMethods)[number];

/** How a call of a module can fail. The words are fault kinds of `errors/`. */
export interface ModuleFailure {
  kind: 'threw' | 'timeout' | 'crashed' | 'bad-answer';
  message: string;
}

/** What the pool asks a worker. A `start` is sent only when the one before has yielded or is answered. */
export type WorkerOrder =
  | { type: 'start'; id: number; url: string; method: ModuleMethod | 'load'; request: unknown }
  | { type: 'ping'; id: number };

/** What a worker did with a job: the JSON text of its value, or why there is none. */
export type WorkerOutcome = { json: string } | { failure: ModuleFailure };

/** What a worker tells the pool. */
export type WorkerReport =
  | { type: 'ready' }
  /** The module is being imported into this worker for the first time. */
  | { type: 'loading'; id: number }
  /** The next thing this worker does is to call the function: until it yields, nothing else runs there. */
  | { type: 'started'; id: number }
  /** The function returned a promise: from now on other code runs in between. */
  | { type: 'yielded'; id: number }
  | { type: 'answered'; id: number; outcome: WorkerOutcome }
  /** The worker is alive. `busyShare`: which part (0 to 1) of the time since the job started its event loop was busy. */
  | { type: 'pong'; id: number; busyShare: number };
