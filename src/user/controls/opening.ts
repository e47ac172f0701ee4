import type { SubIntent } from '../../journal/index.ts';
import { contentStems } from '../agenda/words.ts';
import { piecesOf } from './item-pieces.ts';
import type { Matter } from './matter.ts';
import { listed, matterOfItem, named, saysEnough } from './naming.ts';
import { secretsOf } from './quotes-hidden.ts';
import type { ToldRequest } from './told-assistant.ts';

const frames: Readonly<Record<Matter['kind'], readonly string[]>> = {
  deed: ['To {}', 'If you want to {}', 'In order to {}'],
  shunned: ['So as not to {}', 'If you would rather not {}'],
  thing: ['For {}', 'When it comes to {}'],
  question: ['As to {}', 'To settle {}'],
  state: ['If {}', 'Since {}'],
  foreign: ['On {}', 'With {}'],
};

/** Pieces that are put in brackets, at most. */
const mostPieces = 2;

/**
 * The beginning of a sentence that advises on an item, with its comma or colon: "To keep your plan private,". Empty when nothing of the item
 * can be said.
 * @param before all that was said so far: another opening is taken if there is one
 * @param longest words that it may have, brackets apart
 */
export function openingOn(item: SubIntent, request: ToldRequest, before: string, longest: number): string {
  const isSecret = secretsOf(request);
  const matter = matterOfItem(item, request);
  const openings = frames[matter.kind]
    .map((frame) => named(matter, frame, isSecret, longest))
    .filter((text) => text !== '');
  const opening = openings.find((text) => !before.includes(text)) ?? openings[0];
  if (opening !== undefined) return `${completed(opening, item, isSecret)}${matter.kind === 'foreign' ? ':' : ','}`;
  const pieces = listed(piecesOf(item.text).slice(0, mostPieces + 1));
  return pieces === '' || isSecret(`On ${pieces}`) ? '' : `On ${pieces}:`;
}

/** An opening; if it was cut so short that it no longer says what it is about, with the item's missing words in brackets. */
function completed(opening: string, item: SubIntent, isSecret: (text: string) => boolean): string {
  if (saysEnough(opening, item)) return opening;
  const held = new Set(contentStems(opening));
  const missing = piecesOf(item.text).filter((piece) => contentStems(piece).every((stem) => !held.has(stem)));
  const whole = `${opening} (${listed(missing.slice(0, mostPieces))})`;
  return missing.length === 0 || isSecret(whole) ? opening : whole;
}
