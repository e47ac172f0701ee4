/**
 * Removes the reasoning that some models write before their answer: a leading `<think>…</think>` (or `<thinking>`) block, also one whose
 * opening tag the chat template swallowed. A block that never closes leaves nothing. A JSON answer whose texts speak of the tags stays whole.
 */
export function withoutThinking(text: string): string {
  const opened = /^\s*<(think|thinking)>/.exec(text);
  const closed = /<\/(?:think|thinking)>/.exec(text);
  if (opened !== null)
    return closed === null ? '' : withoutThinking(text.slice(closed.index + closed[0].length)).trim();
  const orphan = closed !== null && !/<(?:think|thinking)>/.test(text.slice(0, closed.index)) && !isJson(text);
  return (orphan ? text.slice(closed.index + closed[0].length) : text).trim();
}

function isJson(text: string): boolean {
  try {
    JSON.parse(text);
    return true;
  } catch {
    return false;
  }
}
