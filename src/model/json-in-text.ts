import { jsonrepair } from 'jsonrepair';

/** A model that babbles braces without end must not stall the run. */
const charactersSearched = 20_000_000;

/**
 * The JSON values that a text may hold, best guess first: the whole text, then each object or array that stands in it, outermost first, then
 * what a repairer makes of the text from its first brace or bracket on. Values inside strings or inside an earlier value are not looked at.
 */
export function* jsonCandidates(text: string): Generator {
  const whole = parsed(text);
  if (whole !== undefined) {
    yield whole;
    return;
  }
  let start = nextOpening(text, 0);
  const first = start;
  let left = charactersSearched;
  while (start >= 0 && left > 0) {
    const end = closingOf(text, start);
    left -= (end < 0 ? text.length : end) - start;
    const value = end < 0 ? undefined : parsed(text.slice(start, end + 1));
    if (value !== undefined) yield value;
    start = nextOpening(text, value === undefined ? start + 1 : end + 1);
  }
  if (first >= 0) {
    const end = closingOf(text, first);
    const repairedPart = end < 0 ? undefined : repaired(text.slice(first, end + 1));
    if (repairedPart !== undefined) yield repairedPart;
    const repairedRest = repaired(text.slice(first));
    if (repairedRest !== undefined) yield repairedRest;
  }
}

function parsed(text: string): unknown {
  try {
    const value: unknown = JSON.parse(text);
    return typeof value === 'object' && value !== null ? value : undefined;
  } catch {
    return undefined;
  }
}

function repaired(text: string): unknown {
  try {
    return parsed(jsonrepair(text));
  } catch {
    return undefined;
  }
}

/** Index of the first brace or bracket that opens at or behind `from`; -1 when there is none. */
export function nextOpening(text: string, from: number): number {
  for (let index = from; index < text.length; index++) {
    if (text[index] === '{' || text[index] === '[') return index;
  }
  return -1;
}

/** Index of the brace or bracket that closes the one at `start`, minding strings; -1 when there is none. */
export function closingOf(text: string, start: number): number {
  let depth = 0;
  let inString = false;
  for (let index = start; index < text.length; index++) {
    const character = text[index];
    if (inString) {
      if (character === '\\') index++;
      else if (character === '"') inString = false;
    } else if (character === '"') inString = true;
    else if (character === '{' || character === '[') depth++;
    else if (character === '}' || character === ']') {
      depth--;
      if (depth === 0) return index;
    }
  }
  return -1;
}
