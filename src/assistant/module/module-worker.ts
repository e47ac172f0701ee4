import { performance } from 'node:perf_hooks';
import type { EventLoopUtilization } from 'node:perf_hooks';
import { parentPort } from 'node:worker_threads';
import {
  checkFeedback,
  checkPortrait,
  checkReply,
  checkSuggestion,
  describeThrown,
  type Checked,
} from '../answer/index.ts';
import type { AssistantRequest } from '../contract.ts';
import type { FeedbackRequest, SuggestRequest } from '../proactive/index.ts';
import { capabilitiesOf, readModuleExport, type ExportedAssistant } from './module-export.ts';
import type { ModuleFailure, ModuleMethod, WorkerOrder, WorkerReport } from './worker-protocol.ts';

/*
 * The worker's side of the pool: imports user modules and calls them. It reports each step before taking it, so that the pool knows who was
 * running when this thread goes silent. The functions of the event loop and of JSON are taken before any user code can replace them.
 */
const { setImmediate, setTimeout } = globalThis;
const { stringify } = JSON;
const assistants = new Map<string, ExportedAssistant>();
const startedAt = new Map<number, EventLoopUtilization>();

function report(message: WorkerReport): void {
  // oxlint-disable-next-line unicorn/require-post-message-target-origin -- a thread has no origin
  parentPort?.postMessage(message);
}

type StartOrder = Extract<WorkerOrder, { type: 'start' }>;

function answer(id: number, outcome: { value: unknown } | { failure: ModuleFailure }): void {
  startedAt.delete(id);
  report({
    type: 'answered',
    id,
    outcome: 'failure' in outcome ? outcome : { json: stringify(outcome.value) },
  });
}

function fail(id: number, kind: ModuleFailure['kind'], message: string): void {
  answer(id, { failure: { kind, message } });
}

async function load(url: string): Promise<ExportedAssistant | ModuleFailure> {
  try {
    const exported = readModuleExport((await import(url)) as Record<string, unknown>);
    return 'problem' in exported ? { kind: 'bad-answer', message: exported.problem } : exported.value;
  } catch (error) {
    return { kind: 'threw', message: describeThrown(error) };
  }
}

async function onStart(order: StartOrder): Promise<void> {
  let assistant = assistants.get(order.url);
  if (assistant === undefined) {
    report({ type: 'loading', id: order.id });
    const loaded = await load(order.url);
    if ('kind' in loaded) return fail(order.id, loaded.kind, loaded.message);
    assistants.set(order.url, (assistant = loaded));
  }
  if (order.method === 'load') {
    return answer(order.id, { value: capabilitiesOf(assistant) });
  }
  await call(assistant, order.method, order);
}

/** Calls a method of a user's object as a method, so that it may use `this`. */
function callMethod(assistant: ExportedAssistant, method: ModuleMethod, request: unknown): unknown {
  switch (method) {
    case 'reply':
      return assistant.reply?.(request as AssistantRequest);
    case 'portrait':
      return assistant.portrait?.(request as AssistantRequest);
    case 'suggest':
      return assistant.suggest?.(request as SuggestRequest);
    case 'feedback':
      return assistant.feedback?.(request as FeedbackRequest);
  }
}

function check(method: ModuleMethod, request: unknown, returned: unknown): Checked<unknown> {
  switch (method) {
    case 'reply':
      return checkReply(returned);
    case 'portrait':
      return checkPortrait(returned, (request as AssistantRequest).dimensions);
    case 'suggest':
      return checkSuggestion(returned);
    case 'feedback':
      return checkFeedback(returned);
  }
}

async function call(
  assistant: ExportedAssistant,
  method: ModuleMethod,
  { id, request }: Pick<StartOrder, 'id' | 'request'>,
): Promise<void> {
  let returned: unknown;
  try {
    startedAt.set(id, performance.eventLoopUtilization());
    report({ type: 'started', id });
    returned = callMethod(assistant, method, request);
    if (typeof (returned as PromiseLike<unknown> | null | undefined)?.then === 'function') {
      report({ type: 'yielded', id });
      returned = await returned;
    }
  } catch (error) {
    return fail(id, 'threw', `${method} threw ${describeThrown(error)}`);
  }
  const checked = check(method, request, returned);
  if ('problem' in checked) return fail(id, 'bad-answer', checked.problem);
  answer(id, checked);
}

/** Answers after a full turn of the event loop: whatever was ready before the ping is reported before the pong. */
function onPing(id: number): void {
  setTimeout(() => {
    setImmediate(() => {
      const since = startedAt.get(id);
      report({
        type: 'pong',
        id,
        busyShare: since === undefined ? 1 : performance.eventLoopUtilization(since).utilization,
      });
    });
  }, 1);
}

/** Leaves out what Node says of every TypeScript module; other warnings of user code are shown as Node shows them. */
function showWarning(warning: Error & { code?: string }): void {
  if (warning.name === 'ExperimentalWarning' || warning.code === 'MODULE_TYPELESS_PACKAGE_JSON') return;
  process.stderr.write(`${warning.name}: ${warning.message}\n`);
}

// Standard output belongs to the program's own lines, which may be JSON: what modules print goes to standard error.
Object.defineProperty(process, 'stdout', { configurable: true, get: () => process.stderr });
process.removeAllListeners('warning');
process.on('warning', showWarning);
parentPort?.on('message', (order: WorkerOrder) => {
  if (order.type === 'ping') onPing(order.id);
  else void onStart(order);
});
report({ type: 'ready' });
