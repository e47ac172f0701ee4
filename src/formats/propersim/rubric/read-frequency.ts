import { minutesOf, numberPattern, rangeOf, rangePattern } from '../prose/numbers.ts';
import { criteriaFields } from '../persona.ts';
import { plainText, sentencesOf } from '../prose/plain-text.ts';
import type { Unread } from '../unread.ts';

/** How often somebody wants to be spoken to, as the paragraph on frequency states it. Of a range the middle counts, the denser number where it lies between two. */
export interface Frequency {
  /** Suggestions a day that are wished; null where nothing is said. */
  perDay: number | null;
  /** Most suggestions a day; null where nothing is said. */
  mostPerDay: number | null;
  /** `count` in any `hours`; `isLimit` where that is the most and no wish. Null where nothing is said. */
  perHours: { count: number; hours: number; isLimit: boolean } | null;
  /** Shortest time between two; null where nothing is said. */
  gapMinutes: number | null;
  unread: Unread[];
}

const field = criteriaFields.frequency;
const thing =
  '(?:\\s+(?:\\w+\\s+)?(?:suggestions?|recommendations?|ideas?|prompts?|notifications?|messages?|tips?|times|check-ins?|proposals?))?(?:\\s+(?:are|is|be|enough|or so|at most|in total))*';
const limit =
  '(?:no more than|not more than|never more than|at most|max(?:imum)?(?: of)?|up to|limit\\w*(?: of| to)?|cap\\w*(?: of| at)?)\\s+(?:about |around )?';
const hourSpan = `(?:every|each|per|in any|within(?: any)?|for every)\\s+(?:about |around )?(${rangePattern}|other)?[\\s-]*(?:hours?|hrs?)(?:[\\s-]*(?:block|period|window|stretch))?`;

const perHours = new RegExp(
  `(${limit})?\\b(?:(${rangePattern})${thing}\\s+)?(?:${hourSpan}|(an hour|hourly))(\\s+at most)?`,
  'g',
);
const perMinutes = new RegExp(
  `(${limit})?\\b(?:(${rangePattern})${thing}\\s+)?(?:every|each|per)\\s+(${rangePattern})[\\s-]*min(?:ute)?s?`,
  'g',
);
const perDay = new RegExp(
  `(${limit})?\\b(?<!every )(${rangePattern}|once|twice)${thing},?\\s*(?:(?:a|per|each|every|in a|over the|during the|throughout the|in the course of the|across the|for the|between morning and)\\s*(?:whole\\s+)?(?:day|evening)|daily|/\\s?day|(?:on|in) any (?:given |one )?day|overall|in all|in total|(tops))`,
  'g',
);
const apart = new RegExp(
  `(?:spaced|at least|minimum(?: gap| interval)? of|minimum|min|gap of|interval of|with)?\\s*(?:at least |about |around )?\\b(${rangePattern})[\\s-]*(hours?|hrs?|minutes?|mins?)\\s+(?:apart|between|in between|of (?:silence|quiet|pause)|gap|break|pause)|(?:spaced|gap of|interval of|minimum of|no closer than)\\s+(?:at least |about )?(${rangePattern})[\\s-]*(hours?|minutes?)`,
  'g',
);

/** Words of what a rate cannot hold: conditions, other days, other times of the day. */
const onlyPartly =
  /\b(?:if|unless|when|while|except|fewer|less|later|weekdays?|weekends?|(?:satur|sun|mon|tues|wednes|thurs|fri)days?|clustered|ignor\w+|busy)\b/;

/** Reads the paragraph on frequency. Sentences that state no number that a rule reads go to `unread`. */
export function readFrequency(paragraph: string): Frequency {
  const frequency: Frequency = { perDay: null, mostPerDay: null, perHours: null, gapMinutes: null, unread: [] };
  let inParts = 0;
  for (const sentence of sentencesOf(plainText(paragraph))) {
    let found = false;
    let rest = sentence.toLowerCase();
    const read = (pattern: RegExp, take: (groups: readonly string[]) => void) => {
      rest = rest.replace(pattern, (...match: unknown[]) => {
        found = true;
        take(
          match
            .slice(
              0,
              match.findIndex((each) => typeof each === 'number'),
            )
            .map((each) => (typeof each === 'string' ? each : '')),
        );
        return ' \u00a4 ';
      });
    };
    read(apart, ([, hours = '', unit = '', otherHours = '', otherUnit = '']) => {
      const least = rangeOf(hours || otherHours)?.least ?? 0;
      frequency.gapMinutes ??= (unit || otherUnit).startsWith('h') ? least * 60 : least;
    });
    read(/\bnever two within (?:the same|one|an) hour\b/g, () => (frequency.gapMinutes ??= 60));
    read(perMinutes, ([, limited = '', count = '', minutes = '']) => {
      const hours = (minutesOf(`${rangeOf(minutes)?.least ?? 60} minutes`) ?? 60) / 60;
      frequency.perHours ??= { count: middleUp(count || 'one'), hours, isLimit: limited !== '' };
    });
    read(perHours, ([, limited = '', count = '', hours = '', , atMost = '']) => {
      const span = hours === 'other' ? 2 : middleDown(hours || 'one');
      frequency.perHours ??= { count: middleUp(count || 'one'), hours: span, isLimit: limited !== '' || atMost !== '' };
    });
    read(perDay, ([, limited = '', count = '', tops = '']) => {
      if (limited !== '' || tops !== '' || /^\s*is my (?:upper )?limit/.test(afterMark(rest)))
        frequency.mostPerDay ??= middleUp(count);
      else frequency.perDay ??= middleUp(count);
    });
    if (!found) found = readUpperLimit(rest, frequency);
    if (!found || frequency.perDay === null) {
      const parts = partsCounted(rest);
      inParts += parts;
      found ||= parts > 0;
    }
    if (found && onlyPartly.test(rest)) {
      frequency.unread.push({ field, text: sentence, reason: 'only its number was read' });
    }
    if (!found) frequency.unread.push({ field, text: sentence, reason: 'no number of suggestions was found in it' });
  }
  if (frequency.perDay === null && frequency.mostPerDay === null && frequency.perHours === null && inParts > 0)
    frequency.perDay = inParts;
  return frequency;
}

function afterMark(rest: string): string {
  return rest.slice(rest.lastIndexOf('\u00a4') + 1);
}

/** "Five is my upper limit", "Say six". */
function readUpperLimit(rest: string, frequency: Frequency): boolean {
  const [, most] = new RegExp(`\\b(${numberPattern})\\b[^.]*\\b(?:upper limit|tops|at the very most)`).exec(rest) ?? [];
  if (most === undefined) return false;
  frequency.mostPerDay ??= middleUp(most);
  return true;
}

/** "Once in the morning and once in the afternoon" are two. */
function partsCounted(rest: string): number {
  const pattern = new RegExp(
    `\\b(${numberPattern}|once|twice)${thing}\\s+(?:in the|at|during the|during|around|before|after|with|for the|per)\\s+(?:early |late )?(?:mid)?-?(?:morning|midday|noon|lunch|afternoon|evening|night|breakfast|dinner|bedtime|bed)`,
    'g',
  );
  return [...rest.matchAll(pattern)].reduce((sum, [, count]) => sum + middleUp(count ?? 'one'), 0);
}

function middleUp(text: string): number {
  const { least, most } = rangeOf(text) ?? { least: 1, most: 1 };
  return Math.ceil((least + most) / 2);
}

function middleDown(text: string): number {
  const { least, most } = rangeOf(text) ?? { least: 1, most: 1 };
  return least === most ? least : Math.max(1, Math.floor((least + most) / 2));
}
