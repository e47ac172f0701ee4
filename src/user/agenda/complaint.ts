import type { Exchange } from '../simulated-user.ts';
import { statementsIn } from './appraise.ts';
import type { Standing } from './mood.ts';
import { contentStems, substantialStems, wordsOf } from './words.ts';
import {
  confirm,
  echoed,
  missed,
  openAgain,
  repeated,
  silence,
  silenceAgain,
  thank,
  tooLong,
  vague,
  type Wordings,
} from './wording/index.ts';

/** Content words a reply must state to be more than air. */
const leastStated = 6;
/** Share of a reply's content words that are the person's own, from which it is an echo. */
const echoShare = 0.8;

/** The wordings with which a person answers how the last reply was. */
export function responseTo(standing: Standing, exchanges: readonly Exchange[], patienceInWords: number): Wordings {
  const reply = exchanges.at(-1)?.reply ?? null;
  if (standing === 'silent' || reply === null)
    return exchanges.filter((exchange) => exchange.reply === null).length > 1 ? silenceAgain : silence;
  if (standing === 'repeated') return repeated;
  if (standing === 'answered') return thank;
  if (standing !== 'ignored') return confirm;
  const spoken = exchanges.map((exchange) => exchange.utterance);
  const mine = new Set(spoken.flatMap(contentStems));
  const stems = contentStems(reply);
  if (stems.length > 2 && stems.filter((word) => mine.has(word)).length >= stems.length * echoShare)
    return exchanges.length < 3 ? echoed : openAgain;
  if (wordsOf(reply).length > patienceInWords) return tooLong;
  const stated = statementsIn(reply, spoken).flatMap(substantialStems);
  return new Set(stated).size < leastStated ? vague : missed;
}

/** True for the first reply of a conversation that is too long for the person. */
export function isFirstTooLong(exchanges: readonly Exchange[], patienceInWords: number): boolean {
  const long = exchanges.map(({ reply }) => reply !== null && wordsOf(reply).length > patienceInWords);
  return long.indexOf(true) === long.length - 1 && long.length > 0;
}
