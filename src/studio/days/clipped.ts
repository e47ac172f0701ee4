/** Most characters of one text that a page is sent: an assistant may say anything, and a day holds hundreds of its texts. */
const most = 6000;

/** A text that is no longer than a page can bear; what is left out is told in it. */
export function clipped(text: string): string {
  if (text.length <= most) return text;
  const end = /[\uD800-\uDBFF]/.test(text[most - 1]!) ? most - 1 : most;
  return `${text.slice(0, end)}… (${text.length - end} more characters)`;
}

/** The same for a text that may be missing. */
export function clippedOrNull(text: string | null): string | null {
  return text === null ? null : clipped(text);
}

/** A value whose texts, however deep, are no longer than a page can bear. */
export function clippedTexts<Value>(value: Value): Value {
  if (typeof value === 'string') return clipped(value) as Value;
  if (Array.isArray(value)) return value.map(clippedTexts) as Value;
  if (typeof value !== 'object' || value === null) return value;
  return Object.fromEntries(Object.entries(value).map(([name, each]) => [name, clippedTexts(each)])) as Value;
}
