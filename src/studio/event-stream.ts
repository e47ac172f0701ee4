import type { Context } from 'hono';
import { streamSSE } from 'hono/streaming';
import type { StudioEnvironment } from './studio-context.ts';
import { problemOf } from './problem.ts';

/** Sends events to one browser. */
export interface EventSender {
  /** Sends an event by its name, with data as JSON; waits while the browser does not read. */
  send: (name: string, data: unknown) => Promise<void>;
  /** Aborted when the browser has left. */
  signal: AbortSignal;
}

/** So often a comment is sent where nothing else is, so that a lost connection is noticed. */
const heartbeatMs = 15_000;

/**
 * Answers with server-sent events for as long as `run` goes on, or until the browser leaves. What goes wrong on the way is sent as the event
 * `problem`, and a last event `end` says that no more will come, so that the browser does not connect again.
 */
export function eventStream(
  context: Context<StudioEnvironment>,
  run: (sender: EventSender) => Promise<void>,
): Response {
  return streamSSE(context, async (stream) => {
    const left = new AbortController();
    stream.onAbort(() => left.abort());
    const send = (event: string, data: unknown) => stream.writeSSE({ event, data: JSON.stringify(data) });
    const heart = setInterval(() => void stream.write(': alive\n\n'), heartbeatMs);
    try {
      await stream.write(': begun\n\n');
      await run({ send, signal: left.signal });
      if (!left.signal.aborted) await send('end', {});
    } catch (error) {
      if (left.signal.aborted) return;
      const { status, message } = problemOf(error);
      if (status === 500) process.stderr.write(`${String(error instanceof Error ? error.stack : error)}\n`);
      await send('problem', { message });
      await send('end', {});
    } finally {
      clearInterval(heart);
    }
  });
}
