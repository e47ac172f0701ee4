import type { SubIntent } from '../../journal/index.ts';
import { asksAgain, nextWish, restates, toldNow } from './ask-on.ts';
import { freshWays, type Moment } from './moment.ts';
import { needOf } from './need.ts';
import { familyOf, goalOf, nameOf, selfOf, tastesOf } from './of-oneself.ts';
import { temperOf } from './phrasing.ts';
import { placeOf } from './place.ts';
import { isIdle, isPersonal, isPuzzling, type SmallTalk } from './small-talk.ts';
import type { Part } from './speak.ts';
import { asGiven, unmarked } from './spelling.ts';
import {
  answers,
  deflect,
  goals,
  noFact,
  noGoal,
  report,
  smallTalk,
  styleWords,
  untold,
  type Wordings,
} from './wording/index.ts';
import { capitalised, sentencesOf } from './words.ts';

/** Small talk to be answered, and what the person could say beside the answer. */
export interface Chat {
  kind: SmallTalk;
  reply: string;
  /** The item to be said now; null for none. */
  next: SubIntent | null;
  /** The item that was said and not answered; null for none. */
  missed: SubIntent | null;
  /** True when a question for the person was asked before in this conversation. */
  askedBefore: boolean;
}

/** An answer to small talk in the person's manner, then what the person wants: the next item, or the last one once more. */
export function smallTalkParts(chat: Chat, moment: Moment): Part[] {
  const { kind, next, missed } = chat;
  const { guard } = moment;
  const sayable = (ways: readonly string[]): string[] =>
    ways.filter((way) => !guard.hintsTooMuch(way) && !guard.betrays(unmarked(way)));
  const answer = sayable(answerTo(chat, moment));
  const said = answer.length === 0 && isPersonal(kind) ? sayable(freshWays(moment, deflect)) : answer;
  const first: Part = { ways: said, role: 'answer', needed: said.length > 0 };
  if (next !== null)
    return [first, { ways: nextWish(next, { follows: true, leaves: true, touched: false }, moment), needed: true }];
  if (kind === 'more') {
    const ways = [...toldNow(untold, '', moment), ...(missed === null ? [] : restates(missed, moment))];
    return [first, { ways, needed: ways.length > 0 }];
  }
  if (missed === null || !turnsBack(kind, missed, moment)) return [first];
  const back = isIdle(kind) && !isPuzzling(kind) ? asksAgain(missed, moment) : restates(missed, moment);
  return [first, { ways: back, needed: said.length === 0 || insists.test(kind) }];
}

/** After which the matter comes back in any case. */
const insists = /^(?:help|pardon|goodbye)$/;

/** True where the person comes back to what was asked. */
function turnsBack(kind: SmallTalk, missed: SubIntent, { draws, turn }: Moment): boolean {
  if (insists.test(kind) || kind === 'greeting') return true;
  if (kind === 'verdict' || kind === 'number') return !/^(?:verdict|amount)$/.test(needOf(missed.text));
  return draws(turn, 'turns-back').uniform() < (isPersonal(kind) || isPuzzling(kind) ? 0.45 : 0.7);
}

function answerTo({ kind, reply, askedBefore }: Chat, moment: Moment): string[] {
  const { situation, emotion, facts } = moment;
  const { person, event } = situation;
  const said = (wordings: Wordings, text = ''): string[] => freshWays(moment, wordings, { '': asGiven(text) });
  const withholds = styleWords[person.style?.name ?? '']?.answer;
  if (withholds !== undefined && /^(?:who|name|goal|feelings|doing|family|tastes)$/.test(kind) && !askedBefore)
    return freshWays(moment, withholds);
  switch (kind) {
    case 'goal':
      return goalWays(moment);
    case 'feelings':
      return said(answers.feels[temperOf(emotion) ?? 'even']);
    case 'weather': {
      const known = sentencesOf(event.scene.weather ?? '')[0]?.replace(/[.!\s]+$/, '') ?? '';
      return said(known === '' ? noFact : report, known);
    }
    case 'who':
      return said(smallTalk.who, selfOf(moment));
    case 'name':
      return said(smallTalk.name, nameOf(moment) ?? selfOf(moment));
    case 'family':
      return said(smallTalk.family, familyOf(moment));
    case 'tastes':
      return tasteWays(moment);
    case 'number':
      return said(smallTalk.number, /[\d.,]*\d/.exec(reply)?.[0] ?? '');
    default:
      return freshWays(moment, smallTalk[kind], {
        ...facts.slots,
        at: asGiven(placeOf(event.scene.place)?.at ?? 'here'),
        Name: nameIn(reply),
        time: /\b\d{1,2}:\d{2}/.exec(event.scene.time)?.[0] ?? '',
      });
  }
}

function goalWays(moment: Moment): string[] {
  const goal = goalOf(moment);
  if (goal === null) return freshWays(moment, noGoal);
  const deed = /^I want to (.+)$/s.exec(goal)?.[1] ?? '';
  return freshWays(moment, goals, { '': asGiven(goal), deed: asGiven(deed) });
}

function tasteWays(moment: Moment): string[] {
  const tastes = tastesOf(moment).filter((taste) => !moment.used.includes(taste));
  if (tastes.length === 0) return freshWays(moment, answers.noLiking);
  return freshWays(moment, answers.clause, { '': asGiven(moment.draws(moment.turn, 'taste').pick(tastes)) });
}

/** "My name is Tom." → "Tom". */
function nameIn(reply: string): string {
  const name = /\b(?:is|'s|’s|me|called) (\p{L}{1,30})(?: \p{L}+)?\W*$/u.exec(reply)?.[1];
  return name === undefined ? '' : asGiven(capitalised(name));
}
