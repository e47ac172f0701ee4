import type { Emotion, SubIntent } from '../../journal/index.ts';
import type { Exchange, Situation } from '../simulated-user.ts';
import { answerTo, type Answer } from './answer-back.ts';
import { complaintsAbout, questionText } from './complaint.ts';
import { hintsNow } from './hint-now.ts';
import { mannerNow } from './manner.ts';
import type { Standing } from './mood.ts';
import { freshWays, momentOf, sceneAside, uttered, type Draws, type Moment, type Said } from './moment.ts';
import { needOf } from './need.ts';
import { followUps, takenUp } from './take-up.ts';
import { questionKind } from './question-kind.ts';
import { questionsIn, replyParts, type ReplyParts } from './reply-parts.ts';
import { waysToSay } from './say-wish.ts';
import type { Part } from './speak.ts';
import { topicOf } from './topic.ts';
import { wishOf } from './wish.ts';
import * as wording from './wording/index.ts';
import { capitalised, uncapitalised, wordsOf } from './words.ts';

/** What a person does in a line that goes on. */
export interface Going {
  exchanges: readonly Exchange[];
  standing: Standing;
  emotion: Emotion;
  /** The item to be said now, null for none. */
  next: SubIntent | null;
  /** The item that the reply passed by, null for none. */
  missed: SubIntent | null;
  /** Unspoken items that are not met. */
  unmet: readonly SubIntent[];
  /** Texts of the event that a reply may well speak of. */
  about: readonly string[];
}

/**
 * A line in the middle of a conversation, one connected thought: an answer where something was asked, else one reaction to something of the
 * reply; then what the person wants next.
 */
export function goingLine(seed: number, situation: Situation, going: Going, draws: Draws): Said {
  const { exchanges, standing, next, missed } = going;
  const moment = momentOf(seed, situation, exchanges, going.emotion, draws);
  const parts: Part[] = [];
  const add = (ways: readonly string[], needed = false): boolean => {
    if (ways.length > 0) parts.push({ ways, needed });
    return ways.length > 0;
  };
  const reply = exchanges.at(-1)?.reply ?? null;
  const read = replyParts(reply, spokenIn(exchanges), hiddenIn(situation));
  const answer = answering(going, moment);
  const passed = standing === 'ignored' || standing === 'silent' || standing === 'repeated';
  const answers = answer.ways.length > 0 && (answer.due || answer.told || next !== null || standing === 'asked');
  const manner =
    passed || answers
      ? []
      : mannerNow(
          exchanges.map(({ reply }) => reply),
          moment,
        );
  if (answers) add(answer.ways);
  else if (passed) add(complaintsAbout({ ...complained(going, moment), nouns: read.nouns }, moment));
  else if (manner.length === 0 || next === null) add(reacting(going, moment, read));
  if (next !== null) add(nextWish(next, parts.length > 0, going, moment), true);
  else if (manner.length > 0) add(manner);
  else if (passed && missed !== null && isShort(parts)) add(asksAgain(missed, moment));
  else if (standing === 'ignored') add(hintsNow(going.unmet, spokenIn(exchanges), moment, 0.3));
  else if (missed !== null) add(passed || standing === 'asked' ? [] : asksAgain(missed, moment));
  else if (!passed && !(answers && draws(moment.turn, 'after-answer').uniform() < 0.4))
    add(goingOn(going, moment, read));
  if (parts.length === 0) add(answer.ways);
  if (parts.length === 0)
    add(going.missed === null ? followUps(read, situation, moment) : asksAgain(going.missed, moment));
  if (parts.length === 1 && next !== null && moment.turn === draws(0, 'aside-turn').integer(1, 4))
    parts.push(sceneAside(moment, 1));
  const pleased = standing === 'answered' || standing === 'understood';
  return uttered(parts, moment, moment.used === '' ? 'Could you help?' : 'Please go on.', pleased);
}

const spokenIn = (exchanges: readonly Exchange[]): string[] => exchanges.map((exchange) => exchange.utterance);

const hiddenIn = ({ event }: Situation): string[] =>
  event.intention.checklist.filter((item) => item.kind === 'implicit').map((item) => item.text);

/** What the person says to what was asked: a word about something unspoken where that fits, else a fact or none; no ways where nothing was asked. */
function answering({ exchanges, standing, unmet }: Going, moment: Moment): Answer {
  const nothing = { ways: [], told: false, due: false };
  if (standing === 'repeated' || standing === 'silent') return nothing;
  const questions = questionsIn(exchanges.at(-1)?.reply ?? null).flatMap(halves);
  if (questions.some((question) => /^(?:more|worry|feelings)$/.test(questionKind(question).kind))) {
    const hints = hintsNow(unmet, spokenIn(exchanges), moment, 0.85);
    if (hints.length > 0) return { ways: hints, told: true, due: false };
  }
  const answers = questions.map((question) => answerTo(question, moment)).filter(({ ways }) => ways.length > 0);
  return together(answers) ?? nothing;
}

/** "How old is he, and what does he weigh?" asks two things. */
function halves(question: string): string[] {
  const parts = question.split(/,? and (?=(?:how|what|when|where|who|which|is|are|do|does|has|have)\b)/i);
  return parts.map((part) => (part.endsWith('?') ? part : `${part}?`));
}

/** Up to two facts in one sentence, or the one answer there is. */
function together(answers: readonly Answer[]): Answer | undefined {
  const facts = answers.filter(({ told }) => told);
  const [one, two] = facts.length > 0 ? facts : answers.slice(-1);
  if (one === undefined || two === undefined) return one;
  const first = one.ways[0]!;
  const second = two.ways[0]!;
  if (first.length + second.length > 110 || second === first) return one;
  return { ...one, ways: [`${first.replace(/[.]$/, '')}, ${uncapitalised(second, [])}`, ...one.ways] };
}

function complained({ standing, exchanges, missed, about }: Going, { narrator }: Moment) {
  return { standing, exchanges, wish: missed === null ? null : wishOf(missed.text, narrator), about };
}

/** One reaction to the reply: to a step, a figure or a noun of it by its own word, else a plain word. */
function reacting({ standing }: Going, moment: Moment, read: ReplyParts): string[] {
  const helped = standing === 'answered';
  const draw = moment.draws(moment.turn, 'response').uniform();
  const taken = draw < 0.12 ? [] : takenUp(read, moment);
  if (taken.length > 0 && (helped || draw < 0.75)) return taken;
  if (!helped && draw > 0.6) return [];
  return freshWays(moment, helped ? wording.plainThanks : wording.halfway);
}

/** The next wish, joined to what was said before it. */
function nextWish(next: SubIntent, follows: boolean, { missed }: Going, moment: Moment): string[] {
  const { words, narrator, draws, turn } = moment;
  const ways = waysToSay(wishOf(next.text, narrator), words);
  if (!follows || (missed !== null && draws(turn, 'link').uniform() < 0.5)) return ways;
  const joined = ways.flatMap((way) => {
    const [link] = freshWays(moment, wording.link, { '': lowered(way) });
    return link === undefined || !opensQuestion.test(way.replace(/^\p{Co}/u, '')) ? [way] : [link, way];
  });
  return draws(turn, 'link').uniform() < 0.8 ? joined : ways;
}

/** What goes after "And": a question or "I …". */
const opensQuestion =
  /^(?:how|what|which|who|where|when|why|whose|is|are|can|could|do|does|should|would|will|may|any|i|i'd|i'm|tell|got|in which|from which|at)\b/i;

function lowered(way: string): string {
  const at = /^\p{Co}/u.test(way) ? 1 : 0;
  return way.slice(0, at) + uncapitalised(way.slice(at), ["I'd", "I'm"]);
}

/** True where no more than two or three words were said so far. */
const isShort = (parts: readonly Part[]): boolean => parts.every(({ ways }) => wordsOf(ways[0] ?? '').length < 4);

/** Asks again in few words for what was passed by. */
function asksAgain(item: SubIntent, moment: Moment): string[] {
  const wish = wishOf(item.text, moment.narrator);
  const topic = topicOf(wish.text) ?? '';
  return freshWays(moment, wording.again[needOf(questionText(wish))], { topic, Topic: capitalised(topic) });
}

/** Keeps a conversation going in which everything asked was answered: with a word of what else matters, or a question about the reply. */
function goingOn({ standing, exchanges, unmet }: Going, moment: Moment, read: ReplyParts): string[] {
  const hints = hintsNow(unmet, spokenIn(exchanges), moment, 0.45);
  if (hints.length > 0) return hints;
  return standing === 'silent' ? [] : followUps(read, moment.situation, moment);
}
