import { randomBytes, timingSafeEqual } from 'node:crypto';
import { getConnInfo } from '@hono/node-server/conninfo';
import type { Context, MiddlewareHandler } from 'hono';
import { bodyLimit } from 'hono/body-limit';
import { getCookie, setCookie } from 'hono/cookie';
import type { Clock } from '../clock/index.ts';
import type { StudioEnvironment } from './studio-context.ts';

/** Largest body of a request, in bytes. */
const largestBody = 1_000_000;

/** State-changing requests that one address may make in {@link windowMs}; a person at a page makes a few a second at most. */
const mostChanges = 300;

/** Requests that only read: a page that is opened makes some dozens at once. */
const mostReadings = 2000;
const windowMs = 10_000;

const cookie = { httpOnly: true, sameSite: 'Strict', path: '/' } as const;

/** Who may use the studio. */
export interface GuardOptions {
  /** Whoever knows it may; null: whoever reaches the loopback address. */
  token: string | null;
  clock: Clock;
}

/**
 * What stands before every route: only known names of this machine (so that no other site can have its name point here), the token where there is
 * one, same origin for all that changes something, limits on size and rate, and headers that let the page load nothing from elsewhere.
 */
export function guards({ token, clock }: GuardOptions): MiddlewareHandler<StudioEnvironment>[] {
  return [
    withHeaders,
    withoutBody,
    token === null ? fromThisMachine : withToken(token),
    sameOrigin,
    limitedRate(clock),
    limitedBody,
    known,
  ];
}

const limitedBody: MiddlewareHandler<StudioEnvironment> = bodyLimit({
  maxSize: largestBody,
  onError: (context) => refused(context, 413, `A request may have ${largestBody} bytes at most.`),
});

const withHeaders: MiddlewareHandler<StudioEnvironment> = async (context, next) => {
  const nonce = randomBytes(12).toString('base64');
  context.set('nonce', nonce);
  await next();
  const { headers } = context.res;
  headers.set('Content-Security-Policy', policy(nonce));
  headers.set('X-Content-Type-Options', 'nosniff');
  headers.set('Referrer-Policy', 'no-referrer');
  headers.set('Cross-Origin-Opener-Policy', 'same-origin');
  headers.set('Cross-Origin-Resource-Policy', 'same-origin');
  headers.set('Permissions-Policy', 'camera=(), geolocation=(), microphone=()');
  if (!headers.has('Cache-Control')) headers.set('Cache-Control', 'no-store');
};

/** Of a HEAD request nobody reads the body: what it would be read from is closed. */
const withoutBody: MiddlewareHandler<StudioEnvironment> = async (context, next) => {
  await next();
  if (context.req.method === 'HEAD') await context.res.body?.cancel();
};

function policy(nonce: string): string {
  return [
    "default-src 'none'",
    "script-src 'self'",
    `style-src 'self' 'nonce-${nonce}'`,
    "img-src 'self' data: blob:",
    "font-src 'self'",
    "connect-src 'self'",
    "worker-src 'self' blob:",
    "manifest-src 'self'",
    "base-uri 'none'",
    "form-action 'self'",
    "frame-ancestors 'none'",
  ].join('; ');
}

/** Names by which this machine is reached from itself. */
const ownNames = /^(?:localhost|127(?:\.\d{1,3}){3}|\[::1\])(?::\d+)?$/i;

const fromThisMachine: MiddlewareHandler<StudioEnvironment> = async (context, next) => {
  const host = context.req.header('host') ?? '';
  if (ownNames.test(host)) return next();
  return refused(context, 403, 'This studio answers to localhost only. Start it with --host and --token for others.');
};

/** A token in the address becomes a cookie, so that it stands in no history and no link. */
function withToken(token: string): MiddlewareHandler<StudioEnvironment> {
  return async (context, next) => {
    const given = context.req.query('token');
    if (given !== undefined && context.req.method === 'GET' && isSame(given, token)) {
      setCookie(context, 'livelong-token', token, cookie);
      const url = new URL(context.req.url);
      url.searchParams.delete('token');
      // Two slashes at its beginning would name another host.
      return context.redirect(`/${url.pathname.replace(/^[/\\]+/, '')}${url.search}`);
    }
    const bearer = /^Bearer (.+)$/.exec(context.req.header('authorization') ?? '')?.[1];
    if (isSame(bearer ?? getCookie(context, 'livelong-token') ?? '', token)) return next();
    return refused(context, 401, 'This studio is open to those who know its token: add ?token=… to its address once.');
  };
}

function isSame(given: string, token: string): boolean {
  const [a, b] = [Buffer.from(given), Buffer.from(token)];
  return a.length === b.length && timingSafeEqual(a, b);
}

const sameOrigin: MiddlewareHandler<StudioEnvironment> = async (context, next) => {
  if (isReading(context)) {
    // What another site makes a browser ask, nobody there can read; but it is work all the same.
    const asks = context.req.path.startsWith('/api/') && context.req.header('sec-fetch-site') === 'cross-site';
    return asks ? refused(context, 403, 'Other sites may not ask this studio anything.') : next();
  }
  const origin = context.req.header('origin');
  const host = context.req.header('host') ?? '';
  const own = origin !== undefined && URL.canParse(origin) && new URL(origin).host === host.toLowerCase();
  if (own || (origin === undefined && context.req.header('sec-fetch-site') === 'same-origin')) return next();
  return refused(
    context,
    403,
    'Only the pages of this studio may change something in it (the Origin header must name it).',
  );
};

function limitedRate(clock: Clock): MiddlewareHandler<StudioEnvironment> {
  let since = 0;
  let counts = new Map<string, number>();
  return async (context, next) => {
    if (clock.now() - since > windowMs) {
      since = clock.now();
      counts = new Map();
    }
    const reads = isReading(context);
    const who = `${reads} ${getConnInfo(context).remote.address ?? ''}`;
    const count = (counts.get(who) ?? 0) + 1;
    counts.set(who, count);
    if (count <= (reads ? mostReadings : mostChanges)) return next();
    return refused(context, 429, 'Too many requests at once. Wait some seconds.');
  };
}

const known: MiddlewareHandler<StudioEnvironment> = async (context, next) => {
  const given = getCookie(context, 'livelong-browser') ?? '';
  const browser = /^[\w-]{32}$/.test(given) ? given : randomBytes(24).toString('base64url');
  if (browser !== given) setCookie(context, 'livelong-browser', browser, cookie);
  context.set('browser', browser);
  await next();
};

function isReading(context: Context<StudioEnvironment>): boolean {
  return context.req.method === 'GET' || context.req.method === 'HEAD';
}

function refused(context: Context, status: 401 | 403 | 413 | 429, message: string): Response {
  return context.json({ error: { message } }, status);
}
