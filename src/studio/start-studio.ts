import type { Server } from 'node:http';
import { serve } from '@hono/node-server';
import type { Clock } from '../clock/index.ts';
import { UsageError } from '../errors/index.ts';
import { parseRoleSpec } from '../run/index.ts';
import { studioApp } from './app.ts';
import { openLibrary, type Library } from './library.ts';
import { builtWeb, openWebFiles } from './web-files.ts';

/** How a studio is started. */
export interface StudioOptions {
  /** Run directories and folders of lives to show beside what lies in `saveTo`. */
  runs: readonly string[];
  /** 0 takes any that is free. */
  port: number;
  /** Address to listen on; null: loopback only. */
  host: string | null;
  /** Needed where `host` is not the loopback address. */
  token: string | null;
  models: readonly string[];
  budget: number | null;
  saveTo: string;
  clock: Clock;
  environment: NodeJS.ProcessEnv;
  /** Folder of the built web app; default the package's own. */
  web?: string;
}

/** A studio that serves. */
export interface Studio {
  /** Where it is opened, with the token where there is one. */
  url: string;
  /** How many runs and folders of lives it shows at its start. */
  shows: { conversations: number; days: number; lives: number };
  /** Stops what goes on, keeping what it has, and serves no more. */
  close(): Promise<void>;
}

/**
 * Starts the studio.
 * @throws UsageError for folders that it cannot show, a model that is none, a port that is taken, or an open address without a token
 */
export async function startStudio(options: StudioOptions): Promise<Studio> {
  const { port, token, models, budget, saveTo, clock, environment } = options;
  const host = options.host ?? '127.0.0.1';
  if (!isLoopback(host) && token === null) {
    throw new UsageError(`--host ${host} opens the studio to others: add --token SECRET, which they will need.`);
  }
  for (const model of models) requireModel(model);
  const closing = new AbortController();
  const library = openLibrary({ roots: options.runs, saveTo });
  const web = openWebFiles(options.web ?? builtWeb);
  const app = studioApp({ library, clock, environment, models, budget, saveTo, closing: closing.signal }, web, {
    token,
    clock,
  });
  const server = await listening(app.fetch, { host, port });
  const address = server.address();
  const taken = typeof address === 'object' && address !== null ? address.port : port;
  const shown = host === '127.0.0.1' ? 'localhost' : host.includes(':') ? `[${host}]` : host;
  return {
    shows: countedByKind(library),
    url: `http://${shown}:${taken}/${token === null ? '' : `?token=${encodeURIComponent(token)}`}`,
    async close() {
      closing.abort();
      await new Promise<void>((resolve) => {
        server.close(() => resolve());
        server.closeAllConnections();
      });
    },
  };
}

function countedByKind(library: Library): Studio['shows'] {
  const shows = { conversations: 0, days: 0, lives: 0 };
  for (const { kind } of library.runs()) shows[kind]++;
  return shows;
}

function isLoopback(host: string): boolean {
  return host === 'localhost' || host === '::1' || /^127\.\d+\.\d+\.\d+$/.test(host);
}

function requireModel(spec: string): void {
  const builtIn = 'built-in';
  if (parseRoleSpec(spec, '--model', builtIn).kind === 'model') return;
  throw new UsageError(`--model ${spec}: what is built in is always there. Name a model, such as openai:gpt-5-mini.`);
}

function listening(
  fetch: (request: Request) => Response | Promise<Response>,
  { host, port }: { host: string; port: number },
): Promise<Server> {
  return new Promise((resolve, reject) => {
    const server = serve({ fetch, hostname: host, port }, () => resolve(server)) as Server;
    server.on('error', (error: NodeJS.ErrnoException) => {
      const why =
        error.code === 'EADDRINUSE' ? 'is taken: another studio may be open there' : `cannot be used (${error.code})`;
      reject(new UsageError(`Port ${port} of ${host} ${why}. Choose another with --port.`, error));
    });
  });
}
