import type { Json } from '../files/index.ts';
import { googleError } from './problem.ts';
import { numberOrNull, type RequestBody, type TextProtocol, type VectorProtocol } from './protocol.ts';
import { asSchema, isObject } from './schema.ts';

/** Google's generateContent. */
export const generateContent: TextProtocol = {
  kind: 'text',
  wantedSchema: (body) => {
    const config = configOf(body);
    if (config['responseMimeType'] !== 'application/json') return null;
    return asSchema(config['responseJsonSchema'] ?? { type: 'object' });
  },
  prompt: (body) => [body['systemInstruction'] ?? '', body['contents'] ?? []],
  mostTokens: (body) => numberOrNull(configOf(body)['maxOutputTokens']),
  answer: (body, said) => ({
    ...(said.isRefused
      ? { promptFeedback: { blockReason: 'PROHIBITED_CONTENT' } }
      : {
          candidates: [
            {
              content: { role: 'model', parts: [{ text: said.text }] },
              finishReason: said.isCut ? 'MAX_TOKENS' : 'STOP',
              index: 0,
            },
          ],
        }),
    usageMetadata: {
      promptTokenCount: said.inputTokens,
      candidatesTokenCount: said.outputTokens,
      totalTokenCount: said.inputTokens + said.outputTokens,
    },
    modelVersion: body['model'] ?? '',
  }),
  error: googleError,
};

/** Google's embedContent, for one text. */
export const embedContent: VectorProtocol = {
  kind: 'vectors',
  texts: (body) => [textIn(body)],
  answer: (_, vectors) => ({ embedding: { values: vectors[0] ?? [] } }),
  error: googleError,
};

/** Google's batchEmbedContents, for several texts. */
export const batchEmbedContents: VectorProtocol = {
  kind: 'vectors',
  texts: (body) => (Array.isArray(body['requests']) ? body['requests'].filter(isObject).map(textIn) : []),
  answer: (_, vectors) => ({ embeddings: vectors.map((values) => ({ values })) }),
  error: googleError,
};

function configOf(body: RequestBody): RequestBody {
  const config = body['generationConfig'];
  return isObject(config) ? config : {};
}

function textIn(body: RequestBody): string {
  const content = body['content'];
  const parts: Json | undefined = isObject(content) ? content['parts'] : undefined;
  const texts = (Array.isArray(parts) ? parts : []).map((part) => (isObject(part) ? part['text'] : null));
  return texts.filter((text) => typeof text === 'string').join('');
}
