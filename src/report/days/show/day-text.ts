import { weekdayInFull } from '../../../world/index.ts';
import { clockText } from '../../../person/index.ts';
import type { TableOptions } from '../../table.ts';
import { alignLeft, brokenAtSpaces, harmless, stylesFor, type Styles } from '../../text.ts';
import type { ShownDay, ShownSuggestion } from '../shown-day.ts';
import { doingAt, faultsOf, ratingText } from '../words.ts';
import { hourParts, type HourPart } from './hour-parts.ts';
import { tallyText } from './tally-text.ts';

/** Characters of the hour before what is told of it, and of the time before what was said. */
const margin = 7;

/** A day with an assistant for a terminal, hour by hour: what was done, what was said and how it went down, how silence was. Ends without a line break. */
export function dayText(shown: ShownDay, { width = 100, color = false }: TableOptions = {}): string {
  const styles = stylesFor(color);
  const { life, assistant, day, plan, tally } = shown;
  const title = `${life} · day ${day}, ${weekdayInFull(plan.weekday)} ${plan.date} · ${assistant}`;
  const hours = hourParts(shown);
  return [
    styles.strong(title),
    ...brokenAtSpaces(`Up ${clockText(plan.up)}, to bed ${clockText(plan.bed)}. ${tallyText(tally)}`, width),
    ...hours.flatMap((hour) => hourLines(hour, plan, width, styles)),
  ].join('\n');
}

function hourLines(
  { hour, doing, happened, silence }: HourPart,
  plan: ShownDay['plan'],
  width: number,
  styles: Styles,
): string[] {
  const under = (text: string) => besides('', text, width);
  const quiet = silence.map(({ minutes, rating, from }) => {
    const faults = faultsOf(rating);
    if (faults.length === 0) return `silent ${minutes} min, rightly`;
    return `silent ${minutes} min, first at ${clockText(from)}: ${faults.join(', ')}`;
  });
  return [
    '',
    ...besides(clockText(hour * 60), harmless(doing), width).map((line) => styles.strong(line)),
    ...happened.flatMap((each) =>
      'kind' in each
        ? under(`${clockText(each.at)}  the call failed: ${each.party}, ${each.kind}`)
        : suggestionLines(each, doingAt(plan, each.at), width, styles),
    ),
    ...quiet.flatMap(under).map(styles.quiet),
  ];
}

function suggestionLines(said: ShownSuggestion, doing: string, width: number, styles: Styles): string[] {
  const { at, text, rating, reaction, why, reason, guarded, follows } = said;
  const notes = [
    ratingText(rating),
    ...(why === null ? [] : [why]),
    ...(guarded ? ['in a protected window'] : []),
    follows === null ? reaction : `${reaction}: ${follows.doing} until ${clockText(follows.until)}`,
  ];
  const told = [
    ...besides(clockText(at), `“${harmless(text)}”`, width - margin),
    ...(reason === null ? [] : besides('', `it said why: ${harmless(reason)}`, width - margin).map(styles.quiet)),
    ...besides('', harmless(notes.join(' · ')), width - margin),
    ...besides('', harmless(`while ${doing}`), width - margin).map(styles.quiet),
  ];
  return told.map((line) => ' '.repeat(margin) + line);
}

/** A text beside a word that stands in the margin. */
function besides(word: string, text: string, width: number): string[] {
  return text
    .split('\n')
    .flatMap((line) => brokenAtSpaces(line, width - margin))
    .map((line, place) => alignLeft(place === 0 ? word : '', margin) + line);
}
