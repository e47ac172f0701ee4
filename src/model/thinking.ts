/**
 * Removes the reasoning that some models write before their answer: leading `<think>…</think>` (or `<thinking>`) blocks, also one whose
 * opening tag the chat template swallowed. A block that never closes leaves nothing. A JSON answer whose texts speak of the tags stays whole.
 */
export function withoutThinking(text: string): string {
  let rest = text;
  while (/^\s*<(?:think|thinking)>/.test(rest)) {
    const closed = closingTag.exec(rest);
    if (closed === null) return '';
    rest = rest.slice(closed.index + closed[0].length);
  }
  const closed = closingTag.exec(rest);
  const orphan = closed !== null && !/<(?:think|thinking)>/.test(rest.slice(0, closed.index)) && !isJson(rest);
  return (orphan ? rest.slice(closed.index + closed[0].length) : rest).trim();
}

const closingTag = /<\/(?:think|thinking)>/;

function isJson(text: string): boolean {
  try {
    JSON.parse(text);
    return true;
  } catch {
    return false;
  }
}
