import type { Generator } from '../random/index.ts';

const words = (
  'I you we they the a this that some my your today tomorrow morning evening week garden kitchen bread train letter phone ' +
  'neighbour doctor café park rain walk dinner music photo budget plan list idea question answer time place help need want ' +
  'like find make keep bring call write read try wait small large quiet early late easy simple good enough again maybe ' +
  'first then before after with without about near and or but because so'
).split(' ');

/** A sentence of 4 to 14 plain words: deterministic, without meaning. */
export function plainSentence(generator: Generator): string {
  const chosen = Array.from({ length: generator.integer(4, 14) }, () => generator.pick(words));
  const text = chosen.join(' ');
  return `${text.slice(0, 1).toUpperCase()}${text.slice(1)}${generator.pick(['.', '.', '.', '?', '!'])}`;
}

/** One to three sentences. */
export function plainSentences(generator: Generator): string {
  return Array.from({ length: generator.integer(1, 3) }, () => plainSentence(generator)).join(' ');
}

/** Plain text of exactly `length` characters that neither starts nor ends with a space. */
export function textOfLength(generator: Generator, length: number): string {
  let text = '';
  while (text.length < length) text += `${text === '' ? '' : ' '}${plainSentence(generator)}`;
  const cut = text.slice(0, length);
  return cut.endsWith(' ') ? `${cut.slice(0, -1)}.` : cut;
}
