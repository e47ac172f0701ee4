import type { Complaint } from '../../model/index.ts';
import { pronouns, type FilledDesire, type Gender } from '../desires/index.ts';

/** Most words of an event. */
export const mostWords = 120;

const placeholderMessage =
  'Your answer holds a blank to be filled in, such as {place}, [name] or NAME_1. Write what stands there. Answer again in the same JSON shape.';
const tooLongMessage = `"event" has more than ${mostWords} words. Tell it in at most 80. Answer again in the same JSON shape.`;
const otherGenderMessage =
  "The person is spoken of with another gender's pronouns than their own, which stand behind their name above. Answer again in the same JSON shape.";
const repeatedMessage =
  'One of the "implicit" sentences says what an "explicit" one says already. Write what the person keeps to themselves. Answer again in the same JSON shape.';
const namelessMessage =
  '"event" never names the person. Call them by the name they are called above. Answer again in the same JSON shape.';

/** All that may be said about a refined event: part of what is asked. */
export const refinementComplaints = [
  placeholderMessage,
  tooLongMessage,
  otherGenderMessage,
  repeatedMessage,
  namelessMessage,
] as const;

/**
 * What is wrong with a refined event; null when it is fine. An event without the person's name, and an implicit wish that is explicit already, are
 * complained about once and then taken as they are.
 * @param about.draft the texts that were to be told anew
 * @param reask answers already turned down
 */
export function refinementComplaint(
  told: FilledDesire,
  about: { draft: FilledDesire; name: string; gender: Gender },
  reask: number,
): Complaint | null {
  const message =
    badForGood(told, about) ?? (reask > 0 ? null : repeats(told) ? repeatedMessage : nameless(told, about.name));
  return message === null ? null : { kind: 'bad-answer', message };
}

const placeholder = /[{}[\]<>]|\b[A-Z]+(?:_[A-Z]+)*_[A-Z\d]+\b|_{2,}|\bNAME\b/;

function badForGood(told: FilledDesire, { draft, gender }: { draft: FilledDesire; gender: Gender }): string | null {
  if (placeholder.test(textOf(told))) return placeholderMessage;
  if (wordsOf(told.event).length > mostWords) return tooLongMessage;
  return hasOtherGender(told, draft, gender) ? otherGenderMessage : null;
}

/**
 * True when another gender's pronouns can hardly mean anybody else: the texts never use the person's own, and the draft speaks of nobody of that
 * gender.
 */
function hasOtherGender(told: FilledDesire, draft: FilledDesire, gender: Gender): boolean {
  const own = new Set(Object.values(pronouns[gender]));
  const others = (['female', 'male'] as const)
    .filter((each) => each !== gender)
    .flatMap((each) => Object.values(pronouns[each]));
  const has = (text: FilledDesire, forms: Iterable<string>) => {
    const words = new Set(wordsOf(textOf(text)));
    return [...forms].some((form) => words.has(form));
  };
  return has(told, others) && !has(told, own) && !has(draft, others);
}

function repeats({ explicit, implicit }: FilledDesire): boolean {
  return implicit.some((hidden) => explicit.some((open) => sayTheSame(core(hidden), core(open))));
}

/** True when one text stands in the other; very short ones must be equal. */
function sayTheSame(one: string, other: string): boolean {
  const [short, long] = one.length < other.length ? [one, other] : [other, one];
  return short === long || (short.split(' ').length > 2 && ` ${long} `.includes(` ${short} `));
}

/** What a sub-intent is about, without the words it begins with. */
function core(text: string): string {
  return wordsOf(text)
    .join(' ')
    .replace(
      /^(?:asks|wants to know|wants to|wants|would rather|would like to|would like|hopes to|hopes that|hopes) /,
      '',
    )
    .replace(/^(?:whether|that|how to|how|to|for) /, '');
}

function nameless({ event }: FilledDesire, name: string): string | null {
  return event.toLowerCase().includes(name.toLowerCase()) ? null : namelessMessage;
}

function textOf({ event, intent, explicit, implicit }: FilledDesire): string {
  return [event, intent, ...explicit, ...implicit].join('\n');
}

function wordsOf(text: string): string[] {
  return text.toLowerCase().match(/[\p{L}\p{N}'’]+/gu) ?? [];
}
