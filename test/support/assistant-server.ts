import { createServer, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { afterEach } from 'vitest';
import type { AssistantRequest } from '../../src/index.ts';

/** All that reached a server of an assistant with one request, as it came. */
export interface ReceivedRequest {
  path: string;
  /** Names and values in turn. */
  headers: readonly string[];
  body: string;
}

/** What a server answers: a status, and a body that is sent as JSON. */
export interface ServerAnswer {
  status?: number;
  body?: unknown;
}

/** An assistant behind HTTP, in this process. */
export interface AssistantServer {
  readonly url: string;
  readonly log: readonly ReceivedRequest[];
  /** Stops listening and hangs up. */
  close(): Promise<void>;
}

const running = new Set<Server>();

afterEach(async () => {
  await Promise.all([...running].map(closed));
});

/**
 * Starts an assistant behind HTTP that is closed after the test.
 * @param answer what it answers to a path and a request, the `number`th (from 1)
 */
export async function assistantServer(
  answer: (path: string, request: AssistantRequest, number: number) => ServerAnswer,
  port = 0,
): Promise<AssistantServer> {
  const log: ReceivedRequest[] = [];
  const server = createServer((request, response) => {
    const chunks: Buffer[] = [];
    request.on('data', (chunk: Buffer) => chunks.push(chunk));
    request.on('end', () => {
      const body = Buffer.concat(chunks).toString('utf8');
      const path = request.url ?? '';
      const number = log.push({ path, headers: request.rawHeaders, body });
      const { status = 200, body: answered = null } = answer(path, JSON.parse(body) as AssistantRequest, number);
      response.writeHead(status, { connection: 'close' }).end(JSON.stringify(answered));
    });
  });
  await new Promise<void>((resolve, reject) => {
    server.once('error', reject);
    server.listen(port, '127.0.0.1', resolve);
  });
  running.add(server);
  return {
    url: `http://127.0.0.1:${(server.address() as AddressInfo).port}`,
    log,
    close: () => closed(server),
  };
}

function closed(server: Server): Promise<void> {
  running.delete(server);
  return new Promise((resolve) => {
    server.close(() => resolve());
    server.closeAllConnections();
  });
}
