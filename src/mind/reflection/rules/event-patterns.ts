import { dayMinutes } from '../../../world/index.ts';
import type { Note } from '../../../memory/index.ts';
import { groupsBy, importanceTogether, type Pattern } from './pattern.ts';
import { duringText, numberWord, timesWord } from './words.ts';

/** From which importance on an event is out of the ordinary. */
const unusual = 4;

/** What everybody does every day is no habit worth a thought. */
const everyday = new Set([
  'getting up',
  'breakfast',
  'lunch',
  'dinner',
  'night meal',
  'rest',
  'free',
  'going to bed',
  'travel',
]);

/** During what something out of the ordinary happened more than once. */
export function unusualPatterns(notes: readonly Note[]): readonly Pattern[] {
  const events = notes.filter(({ kind, importance }) => kind === 'event' && importance >= unusual);
  return groupsBy(events, ({ about }) => about.activity).flatMap((group): Pattern[] => {
    if (group.length < 2) return [];
    const activity = group[0]!.about.activity!;
    return [
      {
        text: `Something out of the ordinary happened ${duringText(activity)} ${timesWord(group.length)}; the last time: ${stopped(group.at(-1)!.text)}`,
        evidence: group.map(({ id }) => id),
        about: { activity },
        weight: importanceTogether(group),
      },
    ];
  });
}

/** What was part of more than half of the days, at least two. */
export function habitPatterns(notes: readonly Note[]): readonly Pattern[] {
  const dayOf = ({ at }: Note) => Math.floor(at / dayMinutes);
  const days = new Set(notes.map(dayOf)).size;
  const events = notes.filter(({ kind, importance }) => kind === 'event' && importance < unusual);
  return groupsBy(events, ({ about }) => about.activity).flatMap((group): Pattern[] => {
    const activity = group[0]!.about.activity!;
    // One note a day is evidence enough.
    const daily = [...new Map(group.map((note) => [dayOf(note), note])).values()];
    if (everyday.has(activity) || daily.length < 2 || 2 * daily.length <= days) return [];
    return [
      {
        text: `${activity.charAt(0).toUpperCase()}${activity.slice(1)} was part of ${daysText(daily.length, days)}.`,
        evidence: daily.map(({ id }) => id),
        about: { activity },
        weight: (importanceTogether(daily) * (2 * daily.length - days)) / days,
      },
    ];
  });
}

function daysText(those: number, all: number): string {
  if (those < all) return `${numberWord(those)} days out of ${numberWord(all)}`;
  return all === 2 ? 'both days' : `all ${numberWord(all)} days`;
}

function stopped(text: string): string {
  return /[.!?…]$/.test(text) ? text : `${text}.`;
}
