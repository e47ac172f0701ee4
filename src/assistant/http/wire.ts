import type { AssistantRequest } from '../contract.ts';

/** Version of the wire format; sent with each request, and part of what is recorded. It goes up when a server would have to change. */
export const wireVersion = 1;

/** The header that holds {@link wireVersion}. */
export const versionHeader = 'livelong-version';

/** What a server is asked for: the last part of the URL. */
export type HttpMethod = 'reply' | 'portrait';

/** One request to a server. Its body is the {@link AssistantRequest} as JSON and nothing else. */
export interface HttpQuestion {
  method: HttpMethod;
  request: AssistantRequest;
}

/** What a portrait looks like on the wire where a server draws none. */
export const noPortrait = 'null';

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
