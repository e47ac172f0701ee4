import { freshWays, type Moment } from './moment.ts';
import type { Slots } from './phrasing.ts';
import type { Need } from './need.ts';
import type { ReplyParts } from './reply-parts.ts';
import { asGiven } from './spelling.ts';
import {
  follow,
  followUps as byNeed,
  halfway,
  plainThanks,
  takeFigure,
  takeNoun,
  takeStep,
  takeVerdict,
  type Wordings,
} from './wording/index.ts';
import { capitalised } from './words.ts';

/** One reaction to a reply: to a step, a verdict, a figure or a noun of it by its own word, else a plain word; none at times after half an answer. */
export function reactions(helped: boolean, moment: Moment, read: ReplyParts): string[] {
  const draw = moment.draws(moment.turn, 'response').uniform();
  const taken = draw < 0.12 ? [] : takenUp(read, moment);
  if (taken.length > 0 && (helped || draw < 0.75)) return taken;
  if (!helped && draw > 0.6) return [];
  return freshWays(moment, helped ? plainThanks : halfway);
}

/** A reaction in a manner of its own, by a step or noun of the reply where there is one. */
export function reactedBy(wordings: Wordings, moment: Moment, { steps, nouns }: ReplyParts): string[] {
  return said(moment, wordings, {
    ...slot('step', steps[0] ?? ''),
    ...slot('about', nouns.find(({ often }) => often)?.about ?? ''),
  });
}

/** Ways to take up something of a reply by its own word; empty where there is nothing. */
function takenUp({ nouns, steps, verdicts, figures }: ReplyParts, moment: Moment): string[] {
  const draw = moment.draws(moment.turn, 'take-up');
  const [step] = steps;
  const noun = nouns.find(({ often }) => often);
  const [figure] = figures;
  const drawn = draw.uniform();
  const ofStep = step === undefined ? [] : said(moment, takeStep, slot('step', step));
  const ofNoun = noun === undefined ? [] : said(moment, takeNoun, { ...slot('about', noun.about), noun: noun.noun });
  const ofFigure = figure === undefined ? [] : said(moment, takeFigure, slot('figure', figure));
  const [verdict] = verdicts;
  const ofVerdict = verdict === undefined ? [] : said(moment, takeVerdict, slot('verdict', verdict));
  if (drawn < 0.55) return [...ofVerdict, ...ofStep, ...ofFigure, ...ofNoun];
  return drawn < 0.8
    ? [...ofFigure, ...ofVerdict, ...ofStep, ...ofNoun]
    : [...ofNoun, ...ofStep, ...ofVerdict, ...ofFigure];
}

/** Questions about a reply: by a step or figure of it, or such as fit any answer to what was needed. */
export function questionsOn({ steps, figures }: ReplyParts, need: Need, moment: Moment): string[] {
  const ofNeed = said(moment, byNeed[need], {});
  const ofReply = said(moment, follow, { ...slot('step', steps[0] ?? ''), ...slot('figure', figures[0] ?? '') });
  return moment.draws(moment.turn, 'follow-up').uniform() < 0.65
    ? [...ofNeed, ...ofReply]
    : [...ofReply.slice(0, 2), ...ofNeed, ...ofReply];
}

function slot(name: string, text: string): Slots {
  if (text === '') return {};
  return { [name]: asGiven(text), [capitalised(name)]: asGiven(capitalised(text)) };
}

function said(moment: Moment, wordings: Wordings, slots: Slots): string[] {
  return freshWays(moment, wordings, slots).filter((way) => !moment.guard.hintsTooMuch(way));
}
