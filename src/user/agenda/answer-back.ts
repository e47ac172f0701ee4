import type { Generator } from '../../random/index.ts';
import { freshWays, type Moment } from './moment.ts';
import { toldNow } from './ask-on.ts';
import { factsOf, type Fact } from './own-facts.ts';
import { bareLetters, temperOf } from './phrasing.ts';
import { placeOf } from './place.ts';
import { questionKind, type QuestionKind } from './question-kind.ts';
import { asGiven } from './spelling.ts';
import { accept, answers, deflect, noFact, nothingMore, onlyKnown, type Wordings } from './wording/index.ts';
import { contentStems, substantialStems } from './words.ts';

/** What a person says to a question of the assistant's. */
export interface Answer {
  ways: string[];
  /** True for a fact, false where the person has none to give. */
  told: boolean;
  /** True when who asked cannot do without: not to what worries, what else there is and whether it helps. */
  due: boolean;
}

/** Texts that answer, in the frame that fits them. */
interface Found {
  texts: readonly string[];
  frame: Wordings;
}

/**
 * Answers a question from the scene and the person, in a few words; "dunno" in one of its forms where they tell nothing. Yes or no only to
 * questions that can be answered so.
 * @param reply the whole reply: what "which of these" chooses from
 */
export function answerTo(question: string, reply: string, moment: Moment): Answer {
  const asked = askedIn(question, reply);
  const due = !/^(?:more|worry|feelings|check)$/.test(asked.kind);
  const said = (wordings: Wordings, text = ''): string[] =>
    freshWays(moment, wordings, { '': asGiven(text) }).filter((way) => !moment.guard.hintsTooMuch(way));
  const found = foundFor(asked, question, moment);
  const ways = found.texts
    .filter((text) => !wasSaid(text, moment))
    .flatMap((text) => said(found.frame, text).slice(0, 2));
  if (ways.length > 0) return { ways, told: true, due };
  const [told] = isOneFact.test(asked.kind) ? found.texts : [];
  const again = told === undefined ? [] : said(answers.told, told);
  if (again.length > 0) return { ways: again, told: true, due };
  const known = asksForFact.test(asked.kind) && moment.draws(moment.turn, 'only-known').uniform() < 0.6;
  const instead = known ? toldNow(onlyKnown, '', moment) : [];
  if (instead.length > 0) return { ways: instead, told: true, due };
  return { ways: said(otherwise(asked, question, moment)), told: isFree(asked), due };
}

/** The question as it is meant in its reply: "which of these" chooses from a list, a quiz from its letters. */
function askedIn(question: string, reply: string): QuestionKind {
  if (/\bwhich (?:of (?:these|those|them)|one|would)\b/i.test(question)) {
    const points = [...reply.matchAll(/^[^\S\n\r\u2028\u2029]*(?:[-*•]|\d+[.)]) +(\S[^\n.,;:(]{2,45})/gmu)].map(
      ([, point = '']) => point.trim(),
    );
    if (points.length > 1) return { kind: 'choice', options: points };
  }
  const letters = [...reply.matchAll(/(?<![\p{L}\d])([A-D])[).:]? \p{L}/gu)].map(([, letter = '']) => letter);
  if (letters.includes('A') && letters.includes('B')) return { kind: 'choice', options: [...new Set(letters)] };
  return questionKind(question);
}

/** The facts that answer a question, best first. */
function foundFor(asked: QuestionKind, question: string, { situation, narrator, draws, turn }: Moment): Found {
  const facts = factsOf(situation, narrator);
  const about = contentStems(question);
  const near = (kind: Fact['kind'], least = 1): string[] => nearest(facts, kind, about, least);
  const all = (kind: Fact['kind']): string[] =>
    facts.filter((fact) => fact.kind === kind && !fact.beside.includes('self')).map(({ text }) => text);
  const { demographics } = situation.person;
  const place = placeOf(situation.event.scene.place);
  const own = /\b(?:you|your|we|this)\b/i.test(question);
  const spans = (texts: readonly string[]): string[] => texts.filter((text) => inUnit(text, question));
  const fact = (...texts: string[]): Found => ({ texts, frame: answers.fact });
  const clause = (...texts: string[]): Found => ({ texts, frame: answers.clause });
  switch (asked.kind) {
    case 'offer':
      return { texts: asked.deed === '' ? [] : [asked.deed], frame: answers.offer };
    case 'choice':
      return { texts: chosen(asked.options, question, facts, draws(turn, 'answer')), frame: answers.choice };
    case 'age':
      return fact(...(/\bare you\b|\byour age\b/i.test(question) ? nearest(facts, 'age', ['self'], 1) : all('age')));
    case 'duration':
      return fact(
        ...spans(near('duration', 2)),
        ...near('time').filter((text) => text.startsWith('since')),
        ...spans(near('duration')),
        ...(/\bhow long (?:has|have|is|are|ago)\b/i.test(question)
          ? all('time')
              .filter(isPast)
              .map((text) => `since ${text}`)
          : []),
      );
    case 'amount':
      return fact(
        ...near('amount'),
        ...(/\b(?:people|guests|of you|come|persons|attend)/i.test(question) ? nearest(facts, 'amount', crowd, 1) : []),
      );
    case 'time':
      return fact(...near('time', 2), ...near('time'), ...(isSet.test(question) ? all('time') : []));
    case 'home':
      return fact(...townOf(demographics['area']));
    case 'place':
      return fact(
        ...(own && place !== null ? [place.at] : []),
        ...near('clause'),
        ...(place === null ? [] : [place.at]),
      );
    case 'people':
      return fact(...near('people'), ...all('people'));
    case 'work':
      return fact(
        ...[demographics['employment'] ?? '']
          .filter((text) => text !== '')
          .map((text) => text.charAt(0).toLowerCase() + text.slice(1)),
      );
    case 'tried':
      return clause(...near('clause'));
    case 'reason':
    case 'story':
      return clause(...near('clause'), ...all('clause'));
    case 'thing':
      return clause(...near('clause', 2), ...near('clause'));
    case 'liking':
    case 'atHand':
    case 'closed':
      return clause(...near('clause', 2));
    default:
      return fact();
  }
}

/** What one says where nothing answers. */
function otherwise(asked: QuestionKind, question: string, { emotion, situation }: Moment): Wordings {
  const temper = temperOf(emotion);
  switch (asked.kind) {
    case 'offer':
      return accept;
    case 'choice':
      return deflect;
    case 'duration':
      return answers.noTime;
    case 'time':
      return answers.soon;
    case 'people':
      return answers.justMe;
    case 'budget':
      return budgetOf(situation.person.demographics['income']);
    case 'more':
      return nothingMore;
    case 'worry':
      return answers.worry;
    case 'feelings':
      return answers.feels[temper ?? 'even'];
    case 'check':
      return temper === 'glad' ? answers.yesFits : answers.halfFits;
    case 'atHand':
      return answers.atHand;
    case 'tried':
      return answers.notYet;
    case 'liking':
      return answers.noLiking;
    case 'closed':
      return tries.test(question) ? answers.notYet : answers.yesOrNo;
    case 'age':
    case 'amount':
    case 'home':
    case 'place':
      return noFact;
    default:
      return deflect;
  }
}

/** Kinds of questions whose answer is one fact, which may be told twice. */
const isOneFact = /^(?:age|duration|amount|time|home|place|people|work)$/;

/** Kinds of questions that who has no answer meets with what they know. */
const asksForFact = /^(?:thing|reason|story|choice)$/;

/** True for questions that need no fact: any answer is the person's own. */
const isFree = ({ kind }: QuestionKind): boolean => /^(?:offer|choice|budget|feelings|worry|check)$/.test(kind);

/** Asks when something takes place that is fixed. */
const isSet =
  /\b(?:due|start\w*|begin\w*|leave|deadline|appointment|meeting|event|by when|need (?:it|to)|have to|happen\w*|is (?:it|that|the|this)|are (?:you|they) (?:meeting|going|leaving|coming))\b/i;

const tries = /\b(?:tried|asked|spoken|talked|called|rung|checked|told|been to|thought of|considered|already)\b/i;

/** Stems of those who may come. */
const crowd = contentStems('regulars guests men women children friends students passengers people persons');

/** True unless the question names a unit of time that the text is not in. */
function inUnit(text: string, question: string): boolean {
  const unit = /\bhow many (minute|hour|day|week|month|year)s\b/i.exec(question)?.[1]?.toLowerCase();
  return unit === undefined || text.includes(unit);
}

/** True when the person has said so in this conversation. */
function wasSaid(text: string, { used }: Moment): boolean {
  const letters = bareLetters(text);
  return letters.length > 8 && bareLetters(used).includes(letters);
}

/** Texts of the facts of one kind that stand beside at least `least` of the words, nearest first. */
function nearest(facts: readonly Fact[], kind: Fact['kind'], words: readonly string[], least: number): string[] {
  return facts
    .filter((fact) => fact.kind === kind)
    .map((fact) => ({ text: fact.text, shared: fact.beside.filter((word) => words.includes(word)).length }))
    .filter(({ shared }) => shared >= least)
    .sort((a, b) => b.shared - a.shared)
    .map(({ text }) => text);
}

/** The option that the event speaks of; where a liking is asked for, else one by chance; none where only a fact could decide. */
function chosen(options: readonly string[], question: string, facts: readonly Fact[], draw: Generator): string[] {
  const known = new Set(facts.flatMap(({ beside }) => beside));
  const told = options.filter((option) => substantialStems(option).some((word) => known.has(word)));
  if (told.length === 1) return told;
  return asksLiking.test(question) || options.length > 2 ? [draw.pick(options)] : [];
}

const asksLiking = /\b(?:would|should|shall|could|prefer|like|rather|want|which)\b|\b[A-D]\b/;

const isPast = (text: string): boolean => /^(?:last|yesterday)/.test(text);

/** "a housing estate on the edge of Kraków, Poland" → "Kraków, Poland". */
function townOf(area: string | undefined): string[] {
  const found = /(\p{Lu}[\p{L}-]+(?: \p{Lu}[\p{L}-]+)*(?:, \p{Lu}[\p{L} -]+)?)\s*$/u.exec(area ?? '')?.[1];
  return found === undefined || !/\s/.test(area ?? '') ? [] : [found];
}

function budgetOf(income: string | undefined): Wordings {
  if (/low|small|little/i.test(income ?? '')) return answers.tight;
  return /high|wealthy|large/i.test(income ?? '') ? answers.ample : answers.moderate;
}
