/**
 * A value of an answer as the reference's language holds it: an object keeps the order of its keys, whatever they are, since the first of several
 * equally near keys counts.
 */
export type AnswerValue = null | boolean | number | string | AnswerValue[] | AnswerObject;

/** An object of an answer: the last value of a key counts, at the place of the first. */
export type AnswerObject = ReadonlyMap<string, AnswerValue>;

/** True for objects of answers. */
export function isAnswerObject(value: AnswerValue): value is AnswerObject {
  return value instanceof Map;
}

/** Stands before every key while JSON is parsed, so that keys that look like numbers keep their place. */
const keyMark = '=';

/** A text in JSON, or a key with its colon. */
const textOrKey = /"([^"\\]*(?:\\.[^"\\]*)*)"(\s*:)?/gs;

/** The value of a JSON text; undefined for text that is not JSON. */
export function parseAnswer(json: string): AnswerValue | undefined {
  try {
    const marked = json.replace(textOrKey, (whole, text: string, colon: string | undefined) =>
      colon === undefined ? whole : `"${keyMark}${text}"${colon}`,
    );
    return answerValue(JSON.parse(marked));
  } catch {
    return undefined;
  }
}

function answerValue(value: unknown): AnswerValue {
  if (Array.isArray(value)) return value.map(answerValue);
  if (typeof value !== 'object' || value === null) return value as AnswerValue;
  return new Map(Object.entries(value).map(([key, each]) => [key.slice(keyMark.length), answerValue(each)]));
}
