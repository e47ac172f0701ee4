import type { IncomingMessage, ServerResponse } from 'node:http';
import type { Clock } from '../clock/index.ts';
import type { Json } from '../files/index.ts';

/** The API key of a request, wherever its protocol puts it; empty without one. */
export function keyOf(request: IncomingMessage): string {
  const own = request.headers['x-api-key'] ?? request.headers['x-goog-api-key'];
  return typeof own === 'string' ? own : (request.headers.authorization ?? '').replace(/^Bearer /, '');
}

/** The whole body of a request. */
export async function textOf(request: IncomingMessage): Promise<string> {
  const chunks: Buffer[] = [];
  for await (const chunk of request) chunks.push(chunk as Buffer);
  return Buffer.concat(chunks).toString('utf8');
}

/** Ends a response with JSON. */
export function send(response: ServerResponse, status: number, body: Json): void {
  const text = JSON.stringify(body);
  response.writeHead(status, { 'content-type': 'application/json', 'content-length': Buffer.byteLength(text) });
  response.end(text);
}

/** Sleeps, but no longer than the client stays. */
export async function sleepWhileOpen(milliseconds: number, response: ServerResponse, clock: Clock): Promise<void> {
  const leaving = new AbortController();
  const leave = () => leaving.abort();
  response.once('close', leave);
  await clock.sleep(milliseconds, leaving.signal).catch(() => undefined);
  response.off('close', leave);
}
