import { createServer, request } from 'node:http';
import type { AddressInfo } from 'node:net';
import { afterEach } from 'vitest';

const running: (() => Promise<void>)[] = [];

afterEach(async () => {
  await Promise.all(running.splice(0).map((close) => close()));
});

/** US dollars per million tokens. */
export interface Tariff {
  input: number;
  output: number;
}

/** A server that sends a bill. */
export interface BillingServer {
  /** Base URL, ending in /v1. */
  url: string;
  /** US dollars for every answer that it has given, whether anybody was still there to read it or not. */
  bill(): number;
}

/** Stands before another server and bills what that one says was used. */
export async function billingServer(behind: { url: string }, tariff: Tariff): Promise<BillingServer> {
  let usd = 0;
  const server = createServer((asked, answer) => {
    const target = new URL(asked.url ?? '/', behind.url);
    const onward = request(target, { method: asked.method, headers: asked.headers }, (answered) => {
      const chunks: Buffer[] = [];
      answered.on('data', (chunk: Buffer) => chunks.push(chunk));
      answered.on('end', () => {
        const body = Buffer.concat(chunks);
        if (answered.statusCode === 200) usd += costOf(body.toString('utf8'), tariff);
        answer.writeHead(answered.statusCode ?? 500, answered.headers);
        answer.end(body);
      });
    });
    onward.on('error', () => answer.destroy());
    asked.pipe(onward);
  });
  await new Promise<void>((listening) => server.listen(0, '127.0.0.1', listening));
  running.push(
    () =>
      new Promise((closed) => {
        server.close(() => closed());
        server.closeAllConnections();
      }),
  );
  return { url: `http://127.0.0.1:${(server.address() as AddressInfo).port}/v1`, bill: () => usd };
}

function costOf(body: string, { input, output }: Tariff): number {
  const { usage } = JSON.parse(body) as { usage?: { prompt_tokens: number; completion_tokens?: number } };
  if (usage === undefined) throw new Error('an answer without usage cannot be billed');
  return (usage.prompt_tokens * input + (usage.completion_tokens ?? 0) * output) / 1e6;
}
