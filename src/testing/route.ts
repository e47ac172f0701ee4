import type { Protocol } from './protocol.ts';
import { messages } from './protocol-anthropic.ts';
import { batchEmbedContents, embedContent, generateContent } from './protocol-google.ts';
import { chatCompletions, embeddings, responses } from './protocol-openai.ts';

/** What is spoken at a path. */
export interface Route {
  protocol: Protocol;
  /** The model that the path names; null where the body does. */
  model: string | null;
}

const byPath: Readonly<Record<string, Protocol>> = {
  '/chat/completions': chatCompletions,
  '/responses': responses,
  '/embeddings': embeddings,
  '/messages': messages,
};

const googleMethods: Readonly<Record<string, Protocol>> = { generateContent, embedContent, batchEmbedContents };

/** The protocol that is spoken at a path, with or without `/v1` or `/v1beta`; null where none is. */
export function routeOf(path: string): Route | null {
  const rest = path.replace(/^\/v1(beta)?(?=\/)/, '');
  const known = byPath[rest];
  if (known !== undefined) return { protocol: known, model: null };
  const google = /^\/models\/([^/:]+):([a-zA-Z]+)$/.exec(rest);
  const protocol = google === null ? undefined : googleMethods[google[2]!];
  return protocol === undefined ? null : { protocol, model: decodeURIComponent(google![1]!) };
}
