import type { AssistantRequest } from '../contract.ts';
import type { FeedbackRequest, SuggestRequest } from '../proactive/index.ts';

/** Version of the wire format; sent with each request, and part of what is recorded. It goes up when a server would have to change. */
export const wireVersion = 1;

/** The header that holds {@link wireVersion}. */
export const versionHeader = 'livelong-version';

/** What a server is given, by what it is asked for. */
export interface HttpRequests {
  reply: AssistantRequest;
  portrait: AssistantRequest;
  suggest: SuggestRequest;
  feedback: FeedbackRequest;
}

/** What a server is asked for: the last part of the URL. */
export type HttpMethod = keyof HttpRequests;

/** One request to a server. Its body is the request as JSON and nothing else. */
export interface HttpQuestion {
  method: HttpMethod;
  request: HttpRequests[HttpMethod];
}

/** What is taken for the answer where a server leaves out what it may leave out: portraits and feedback. */
export const leftOut = 'null';

/** A request that any server answers, in words of its own for each number: it tells a server that is down from one that cannot answer a request. */
export function probeQuestion(number: number): HttpQuestion {
  return {
    method: 'reply',
    request: {
      scene: { time: '2024-01-01 12:00:00, Monday', place: 'Home', weather: null },
      transcript: [{ role: 'user', text: `Say the number ${number}.` }],
      earlierConversations: [],
      memory: null,
      dimensions: [],
    },
  };
}

/** The same for a server that is an assistant at home. */
export function probeAtHome(number: number): HttpQuestion {
  const activity = {
    kind: 'free',
    doing: `counting to ${number}`,
    part: 'free time',
    hobby: null,
    room: 'living room',
  };
  const moment = { time: '2024-01-01T12:00:00', weekday: 'mon', minute: 720, day: 0, activity, walking: false };
  return { method: 'suggest', request: { moment, today: [], memory: null } };
}
