import { freshWays, type Moment } from './moment.ts';
import { isTooLong } from './complaint.ts';
import { placeOf } from './place.ts';
import type { Ask } from './voice.ts';
import { asks } from './wording/index.ts';
import { withoutMarks } from './reply-parts.ts';

/** Marks in a reply of what a person who asks so would not like. */
const offends: Readonly<Record<Exclude<Ask, 'brief'>, (reply: string) => boolean>> = {
  thorough: (reply) => reply.split(/\s+/).length < 25,
  steps: (reply) =>
    !/^[^\S\n\r\u2028\u2029]*\d+[.)] /mu.test(reply) && (withoutMarks(reply).match(/[.!] /g) ?? []).length > 3,
  one: (reply) =>
    (reply.match(/^[^\S\n\r\u2028\u2029]*(?:[-*•]|\d+[.)]) /gmu) ?? []).length > 2 ||
    (reply.match(/ or /g) ?? []).length > 2,
  choices: (reply) => !/ or |^[^\S\n\r\u2028\u2029]*[-*•\d]/mu.test(reply),
  sources: (reply) =>
    /\d|\b(?:usually|most|often|normal|studies|research|experts)\b/i.test(reply) &&
    !/\b(?:because|according|study|guideline|WHO|source)\b/.test(reply),
  direct: (reply) =>
    /\b(?:perhaps|maybe|might|may|could|it depends)\b.*\b(?:perhaps|maybe|might|may|could|it depends)\b/is.test(reply),
  gentle: (reply) => /\b(?:must|never|immediately|wrong|at once)\b/i.test(reply),
  sober: (reply) =>
    /\b(?:sorry to hear|understandable|it is (?:fine|normal|okay) to feel|you(?:'re| are) doing (?:great|well)|proud|well done|don't worry|no one will think less|take heart|strong)\b/i.test(
      reply,
    ),
};

/**
 * A word on how the answer should be, in the person's own way, when the last reply was otherwise; empty for none. Once for each taste in a
 * conversation, for length at the first reply that is too long.
 */
export function mannerNow(replies: readonly (string | null)[], moment: Moment): string[] {
  const { voice, draws, turn, situation } = moment;
  const reply = replies.at(-1) ?? null;
  if (reply === null) return [];
  const slots = { at: placeOf(situation.event.scene.place)?.at ?? '' };
  const long = replies.map((each) => isTooLong(each, voice.patienceInWords));
  const firstLong = long.indexOf(true) === long.length - 1 && long.length > 0;
  const now = (ask: Ask): boolean => draws(0, `asks-${ask}`).integer(1, 3) === turn;
  const wanted = firstLong ? 'brief' : voice.asks.find((ask) => ask !== 'brief' && now(ask) && offends[ask](reply));
  if (wanted === undefined) return [];
  return freshWays(moment, asks[wanted], slots);
}
