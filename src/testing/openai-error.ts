import type { FaultName } from './fault.ts';
import type { Json } from '../files/index.ts';

/** An answer of the server that is not the model's. */
export interface ErrorAnswer {
  status: number;
  body: Json;
}

/** An error in the shape that OpenAI gives it. */
export function openAiError(status: number, type: string, code: string | null, message: string): ErrorAnswer {
  return { status, body: { error: { message, type, param: null, code } } };
}

/** The error answer that a fault stands for; null for faults of another sort. */
export function errorOfFault(fault: FaultName): ErrorAnswer | null {
  if (fault === '429') return openAiError(429, 'requests', 'rate_limit_exceeded', 'Rate limit reached.');
  if (fault === '500') return openAiError(500, 'server_error', null, 'The server had an error.');
  if (fault === '503') return openAiError(503, 'server_error', null, 'The engine is overloaded.');
  return null;
}

/** 400: the request is not as the protocol wants it. */
export const badRequest = (message: string) => openAiError(400, 'invalid_request_error', null, message);
/** 401: a key that the server does not accept. */
export const unknownKey = () =>
  openAiError(401, 'invalid_request_error', 'invalid_api_key', 'Incorrect API key provided.');
/** 404: a model that the server does not have. */
export const unknownModel = (model: string) =>
  openAiError(404, 'invalid_request_error', 'model_not_found', `The model "${model}" does not exist.`);
/** 404: a path that the server does not serve. */
export const unknownUrl = (path: string) =>
  openAiError(404, 'invalid_request_error', 'unknown_url', `Unknown request URL: ${path}.`);
