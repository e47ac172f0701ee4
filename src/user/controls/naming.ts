import type { SubIntent } from '../../journal/index.ts';
import { contentStems } from '../agenda/words.ts';
import { piecesOf } from './item-pieces.ts';
import { matterOf, type Matter } from './matter.ts';
import { narratorOfTold } from './narrator-of-told.ts';
import { reworded } from './rewording.ts';
import type { ToldRequest } from './told-assistant.ts';

/** Topic words of an item that its name should hold, if the item has so many. */
const leastNamed = 2;

/** What an item is about, in the form that its kind says. It may still quote: see {@link named}. */
export function matterOfItem(item: SubIntent, request: ToldRequest): Matter {
  const matter = matterOf(item.text, narratorOfTold(request.told));
  if (matter.kind !== 'foreign' && matter.text !== '') return matter;
  return { kind: 'foreign', text: listed(piecesOf(item.text).slice(0, 3)) };
}

/**
 * An item named in a frame, `{}` its place, in words that quote nothing hidden; empty when nothing of it can be said.
 * @param longest words of the frame and the matter together, at most
 */
export function named(matter: Matter, frame: string, isSecret: (text: string) => boolean, longest: number): string {
  if (matter.text === '') return '';
  const framed = reworded(
    frame.replace('{}', () => matter.text),
    isSecret,
    longest,
  );
  return contentStems(framed).length === 0 ? '' : framed;
}

/** True when a text holds enough of an item's topic words to say what it is about. */
export function saysEnough(text: string, item: SubIntent): boolean {
  const own = contentStems(item.text);
  const held = new Set(contentStems(text));
  const shared = own.filter((stem) => held.has(stem)).length;
  return shared >= Math.min(leastNamed, own.length) && shared * 3 >= own.length;
}

/** "A, b and c". */
export function listed(pieces: readonly string[]): string {
  if (pieces.length < 2) return pieces[0] ?? '';
  return `${pieces.slice(0, -1).join(', ')} and ${pieces.at(-1)}`;
}
