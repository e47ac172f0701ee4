import { faultOf, httpFault, limitedFetch, type Fault, type Tried } from '../../model/index.ts';
import { readJson } from './read-answer.ts';
import { readBody } from './read-body.ts';
import { leftOut, versionHeader, wireVersion, type HttpMethod, type HttpQuestion } from './wire.ts';

/**
 * Sends one request of the wire format once. An answer is any JSON; whether it is a reply, a portrait or a suggestion is for others to say.
 * @param options.url without a slash at its end
 * @param options.key bearer token; null sends none
 */
export function httpProvider({
  url,
  key,
}: {
  url: string;
  key: string | null;
}): (question: HttpQuestion, signal: AbortSignal) => Promise<Tried> {
  const headers = {
    'content-type': 'application/json',
    accept: 'application/json',
    'user-agent': 'livelong',
    [versionHeader]: String(wireVersion),
    ...(key === null ? {} : { authorization: `Bearer ${key}` }),
  };
  return async ({ method, request }, signal) => {
    try {
      const body = JSON.stringify(request);
      const response = await limitedFetch(`${url}/${method}`, {
        method: 'POST',
        headers,
        body,
        signal,
        redirect: 'manual',
      });
      return response.ok ? await answerOf(response) : await refusalOf(response, method);
    } catch (error) {
      return faultOf(error, signal.aborted);
    }
  };
}

async function answerOf(response: Response): Promise<Tried> {
  const body = await readBody(response);
  if ('problem' in body) return fault('bad-answer', 'final', body.problem);
  const json = readJson(body.text);
  if (!('problem' in json)) return answered(body.text);
  const page = httpFault({ ...plain(response), message: '', responseBody: body.text });
  return fault('bad-answer', 'final', page.next === 'foreign' ? page.message : json.problem);
}

async function refusalOf(response: Response, method: HttpMethod): Promise<Tried> {
  const body = await readBody(response);
  const { status, headers } = response;
  const isUnknown = status === 404 || status === 405 || status === 501;
  if (isUnknown && (method === 'portrait' || method === 'feedback')) return answered(leftOut);
  const text = 'text' in body ? body.text : '';
  const said = text.replace(/\s+/g, ' ').trim().slice(0, 200) || response.statusText;
  if (isUnknown) return fault('rejected', 'final', `${status}: ${said}`);
  if (status >= 300 && status < 400) {
    const goal = headers.get('location') ?? 'nowhere';
    return fault('rejected', 'final', `${status}: it redirects to ${goal}, which is not followed; name that URL`);
  }
  return httpFault({ ...plain(response), message: said, responseBody: text });
}

function plain({ status, headers }: Response) {
  return { statusCode: status, responseHeaders: Object.fromEntries(headers) };
}

function answered(text: string): Tried {
  return { text, usage: { inputTokens: null, outputTokens: null, reasoningTokens: null } };
}

function fault(kind: Fault['fault'], next: Fault['next'], message: string): Fault {
  return { fault: kind, next, message: message.slice(0, 300), retryAfterInMs: null };
}
