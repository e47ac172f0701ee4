import type { Emotion, SubIntent } from '../../journal/index.ts';
import type { Exchange, Situation } from '../simulated-user.ts';
import type { Answer } from './answer-back.ts';
import { answering } from './answering.ts';
import { asksAgain, comesBack, goingOn, nextWish } from './ask-on.ts';
import { complaintsAbout, questionText } from './complaint.ts';
import { hintsNow } from './hint-now.ts';
import { mannerNow } from './manner.ts';
import { needOf, type Need } from './need.ts';
import type { Standing } from './mood.ts';
import { freshWays, momentOf, sceneAside, uttered, type Draws, type Moment, type Said } from './moment.ts';
import { questionsIn, replyParts, type ReplyParts } from './reply-parts.ts';
import { smallTalkParts } from './small-talk-line.ts';
import type { SmallTalk } from './small-talk.ts';
import type { Part } from './speak.ts';
import { styled } from './styled.ts';
import { questionsOn, reactedBy, reactions } from './take-up.ts';
import { wishOf } from './wish.ts';
import { styleWords, type Wordings } from './wording/index.ts';
import { wordsOf } from './words.ts';

/** What a person does in a line that goes on. */
export interface Going {
  exchanges: readonly Exchange[];
  standing: Standing;
  /** What the last reply is where it says nothing of the matter; null for any other. */
  chat: SmallTalk | null;
  emotion: Emotion;
  /** The item to be said now, null for none. */
  next: SubIntent | null;
  /** True when a reply has said something of the next item already. */
  touched: boolean;
  /** The item said last, null for none. */
  last: SubIntent | null;
  /** The item that the reply passed by, null for none. */
  missed: SubIntent | null;
  /** Unspoken items that are not met. */
  unmet: readonly SubIntent[];
  /** True when the last reply gave something that was asked for. */
  helped: boolean;
  /** Texts of the event that a reply may well speak of. */
  about: readonly string[];
}

/** What a person has before them as they are about to go on. */
interface Turn {
  going: Going;
  moment: Moment;
  read: ReplyParts;
  /** What the person says to a question of the reply; no ways for nothing. */
  answer: Answer;
  /** A word on how the answer should have been; empty for none. */
  manner: readonly string[];
  /** True when the reply gave nothing of what was wanted. */
  passed: boolean;
}

/**
 * A line in the middle of a conversation, one connected thought: an answer where something was asked, else one reaction to something of the
 * reply; then what the person wants next.
 */
export function goingLine(seed: number, situation: Situation, going: Going, draws: Draws): Said {
  const { exchanges, standing, next } = going;
  const moment = momentOf(seed, situation, exchanges, going.emotion, draws);
  if (going.chat !== null) return chatLine(going, going.chat, moment);
  const turn = turnOf(going, moment);
  const parts: Part[] = [];
  const add = (ways: readonly string[], needed = false): void => {
    if (ways.length > 0) parts.push({ ways, needed });
  };
  const first = reacting(turn);
  if (first.ways.length > 0) parts.push(first);
  if (next === null) add(wanting({ ...turn, read: withoutSaid(turn.read, parts) }, lineOf(parts), isShort(parts)));
  else
    add(
      nextWish(next, { follows: parts.length > 0, leaves: going.missed !== null, touched: going.touched }, moment),
      true,
    );
  if (parts.length === 0) add(turn.answer.ways);
  if (parts.length === 0)
    add(going.missed === null ? questionsOn(turn.read, needNow(turn), moment) : asksAgain(going.missed, moment));
  if (parts.length === 1 && next !== null && moment.turn === draws(0, 'aside-turn').integer(1, 4))
    parts.push(sceneAside(moment, 1));
  const pleased = standing === 'answered' || standing === 'understood';
  return uttered(styled(parts, 'middle', moment), moment, { instead: 'Please go on.', pleased });
}

/** A line in answer to small talk. */
function chatLine({ exchanges, next, missed }: Going, kind: SmallTalk, moment: Moment): Said {
  const reply = exchanges.at(-1)?.reply ?? '';
  const askedBefore = exchanges.slice(0, -1).some((exchange) => questionsIn(exchange.reply).length > 0);
  const parts = smallTalkParts({ kind, reply, next, missed, askedBefore }, moment);
  return uttered(styled(parts, 'chat', moment), moment, { instead: 'Please go on.', pleased: true });
}

function turnOf(going: Going, moment: Moment): Turn {
  const { exchanges, standing, next } = going;
  const replies = exchanges.map(({ reply }) => reply);
  const passed = standing === 'ignored' || standing === 'silent' || standing === 'repeated';
  const asked = standing === 'repeated' || standing === 'silent' ? none : answering(exchanges, going.unmet, moment);
  const due = asked.due || asked.told || next !== null || standing === 'asked';
  return {
    going,
    moment,
    read: replyParts(replies.at(-1) ?? null, spokenIn(exchanges), hiddenIn(moment.situation)),
    answer: due ? asked : none,
    manner: passed || (due && asked.ways.length > 0) ? [] : mannerNow(replies, moment),
    passed,
  };
}

/** What comes first: an answer, a complaint or a reaction. */
function reacting({ going, moment, read, answer, manner, passed }: Turn): Part {
  const own = styleWords[moment.situation.person.style?.name ?? ''];
  if (answer.ways.length > 0)
    return {
      ways: own?.answer === undefined ? answer.ways : withheld(own.answer, answer, going, moment),
      role: 'answer',
    };
  if (passed)
    return { ways: complaintsAbout({ ...complained(going, moment), nouns: read.nouns }, moment), role: 'complaint' };
  if (manner.length > 0 && going.next !== null) return { ways: [] };
  const plain = reactions(going.helped, moment, read);
  return {
    ways: own?.reaction === undefined ? plain : [...reactedBy(own.reaction, moment, read), ...plain],
    role: 'reaction',
  };
}

/** An answer of somebody who gives little: nothing to what is asked for the first time, unless it was offered. */
function withheld(wordings: Wordings, { ways, told }: Answer, { exchanges }: Going, moment: Moment): readonly string[] {
  const asked = exchanges.filter(({ reply }) => questionsIn(reply).length > 0).length;
  return told && asked < 2 ? [...freshWays(moment, wordings), ...ways] : ways;
}

/** What the person wants where there is nothing new to ask for. */
function wanting(now: Turn, line: string, short: boolean): readonly string[] {
  const { going, moment, read, answer, manner, passed } = now;
  const { standing, missed, unmet, exchanges } = going;
  const { draws, turn } = moment;
  const answers = answer.ways.length > 0;
  if (manner.length > 0) return manner;
  if (standing === 'asked') return [];
  if (passed) {
    const insists = short || (standing === 'silent' && draws(turn, 'insists').uniform() < 0.6);
    if (missed !== null && insists) return asksAgain(missed, moment);
    return standing === 'ignored' ? hintsNow(unmet, spokenIn(exchanges), moment, 0.3) : [];
  }
  if (missed !== null) return missed === going.last ? asksAgain(missed, moment) : comesBack(missed, moment);
  if (answers && !short && draws(turn, 'after-answer').uniform() < 0.5) return [];
  return goingOn({ unmet: answers ? [] : unmet, need: needNow(now), read }, spokenIn(exchanges), line, moment);
}

/** What kind of thing was asked for last. */
function needNow({ going, moment }: Turn): Need {
  return needOf(going.last === null ? '' : questionText(wishOf(going.last.text, moment.narrator)));
}

const lineOf = (parts: readonly Part[]): string => parts.map(({ ways }) => ways[0] ?? '').join(' ');

const none: Answer = { ways: [], told: false, due: false };

const spokenIn = (exchanges: readonly Exchange[]): string[] => exchanges.map((exchange) => exchange.utterance);

const hiddenIn = ({ event }: Situation): string[] =>
  event.intention.checklist.filter((item) => item.kind === 'implicit').map((item) => item.text);

function complained({ standing, exchanges, missed, about }: Going, { narrator }: Moment) {
  return { standing, exchanges, wish: missed === null ? null : wishOf(missed.text, narrator), about };
}

/** What of a reply has not been taken up yet in this line. */
function withoutSaid({ nouns, steps, verdicts, figures }: ReplyParts, parts: readonly Part[]): ReplyParts {
  const line = lineOf(parts).toLowerCase();
  const fresh = (text: string): boolean => !line.includes(text.toLowerCase());
  return {
    nouns: nouns.filter(({ about }) => fresh(about)),
    steps: steps.filter(fresh),
    verdicts: verdicts.filter(fresh),
    figures: figures.filter(fresh),
  };
}

/** True where no more than two or three words were said so far. */
const isShort = (parts: readonly Part[]): boolean =>
  parts.every(({ ways }) => wordsOf(ways[0] ?? '').length < 4 && !ways[0]?.includes('?'));
