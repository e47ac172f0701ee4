import type { LifeEvent, SubIntent } from '../../journal/index.ts';
import { generatorFor, type Generator } from '../../random/index.ts';
import { hearWholeReply } from '../hear-whole-reply.ts';
import type { Opening, Reacting, Reaction, SimulatedUser, Situation } from '../simulated-user.ts';
import { asksOpenly, nearness, statementsIn, takesUp, voicedAt } from './appraise.ts';
import { asideOf } from './aside.ts';
import { guardOf } from './guard.ts';
import { hintAt } from './hints.ts';
import { moodAfter, moodAtFirst, type Standing } from './mood.ts';
import { narratorOf } from './narrator.ts';
import { patienceLeft, patienceOf, tilt, treatments } from './patience.ts';
import { phrases, type PhraseName } from './phrases.ts';
import { asTopic, waysToSay } from './say-wish.ts';
import { shortened } from './shorten.ts';
import { situationLines } from './situation-line.ts';
import { speak, type Part } from './speak.ts';
import { wishOf } from './wish.ts';
import { contentStems } from './words.ts';

/** Nearness from which an unspoken need counts as met. */
const met = 0.75;
/** Share of unspoken needs that must be met before a person is content. */
const contentShare = 0.6;
/** Replies after which a person takes an answer even though unspoken needs are open. */
const repliesBeforeSettling = 3;

/**
 * The agenda-based simulated user (Schatzmann et al., NAACL 2007, with appraisal of replies): rules alone, no model, no call leaves the program.
 * It voices one explicit item per turn, never an implicit one, and judges each reply against its ledger.
 * @param seed the study's seed; draws depend on it, life, trial, event and turn, never on the assistant
 */
export function agendaUser({ seed }: { seed: number }): SimulatedUser {
  return {
    open: async (situation) => openingOf(situation, drawsFor(seed, situation)),
    react: hearWholeReply(async (reacting) => reactionTo(reacting, drawsFor(seed, reacting.situation))),
    callsFor: () => 0,
  };
}

type Draws = (turn: number, purpose: string) => Generator;

function drawsFor(seed: number, { life, trial, event }: Situation): Draws {
  return (turn, purpose) => generatorFor(seed, life, trial, 'agenda', event.number, turn, purpose);
}

function openingOf(situation: Situation, draws: Draws): Opening {
  const { person, event } = situation;
  const narrator = narratorOf(situation);
  const guard = guardOf(event.intention, narrator);
  const first = explicitItems(event)[0];
  const greeting = draws(0, 'greeting');
  const greets = greeting.uniform() < 0.25 + 0.15 * tilt(person.bigFive.extraversion);
  const lines = situationLines(situation, narrator, draws(0, 'scene')).filter((line) => !guard.hintsTooMuch(line));
  const tellsScene = draws(0, 'tells').uniform() < 0.85;
  const wish =
    first === undefined ? mainWish(situation, draws) : waysToSay(wishOf(first.text, narrator), draws(0, 'wish'));
  const parts: Part[] = [
    ...(greets ? [{ ways: [say('greet', greeting)] }] : []),
    ...(tellsScene ? [{ ways: lines }] : []),
    { ways: wish, needed: true },
  ];
  const { utterance, spokenAll } = speak(parts, guard, 'Could you help?');
  return {
    utterance,
    emotion: moodAtFirst(event.happening, person, draws(0, 'mood')),
    said: first !== undefined && spokenAll ? [first.number] : [],
  };
}

/** The main intent in general terms, for an event with nothing explicit. */
function mainWish({ person, event }: Situation, draws: Draws): string[] {
  const narrator = narratorOf({ person, event });
  const guard = guardOf(event.intention, narrator);
  const brief = wishOf(shortened(event.intention.sentence, 12), narrator);
  const ways = waysToSay(brief, draws(0, 'wish')).filter((way) => !guard.hintsTooMuch(way));
  return [...ways, say('general', draws(0, 'general'))];
}

function reactionTo(reacting: Reacting, draws: Draws): Reaction {
  const { situation, exchanges, ledger, mayEnd } = reacting;
  const { person, event } = situation;
  const turn = exchanges.length;
  const spoken = exchanges.map((exchange) => exchange.utterance);
  const reply = exchanges.at(-1)?.reply ?? null;
  const voiced = explicitItems(event).filter((item) => ledger.said.includes(item.number));
  const unvoiced = explicitItems(event).filter((item) => !ledger.said.includes(item.number));
  const waiting = voiced.filter((item) => !ledger.answered.includes(item.number));
  const unspoken = event.intention.checklist.filter((item) => item.kind === 'implicit');

  const treated = treatments(exchanges, reacting.repetitive);
  const patience = patienceLeft(patienceOf(person, draws(0, 'patience')), treated);
  const unmet = unspoken.filter(
    (item) => !exchanges.some((exchange) => nearness(exchange.reply, item.text, spoken) >= met),
  );
  const content = unmet.length <= unspoken.length * (1 - contentShare);
  const settles = content || turn >= repliesBeforeSettling || patience <= 1;
  const taken = waiting.filter((item) =>
    exchanges.slice(voicedAt(item, exchanges)).some((exchange) => takesUp(exchange.reply, item.text, spoken)),
  );
  const closes = unvoiced.length === 0 && taken.length === waiting.length && waiting.length > 0;
  const answered = reply === null ? [] : closes && !settles ? taken.slice(0, -1) : taken;
  const open = waiting.filter((item) => !answered.includes(item));

  const treatment = treated.at(-1) ?? 'ignored';
  const done = unvoiced.length === 0 && open.length === 0 && (voiced.length > 0 || (mayEnd && settles));
  const fedUp = !done && mayEnd && patience <= 0;
  const near = unspoken.some((item) => nearness(reply, item.text, spoken) >= met);
  const standing: Standing = done
    ? 'done'
    : fedUp
      ? 'fed-up'
      : treatment === 'silent' || treatment === 'repeated'
        ? treatment
        : answered.length > 0
          ? 'answered'
          : near
            ? 'understood'
            : taken.length > 0 || treatment === 'helpful'
              ? 'partly'
              : 'ignored';
  const emotion = moodAfter(standing, person, draws(turn, 'mood'));
  const said = { reacting, draws, unvoiced, open, taken, unmet, standing, content };
  return {
    answered: answered.map((item) => item.number),
    emotion,
    action: done || fedUp ? 'end' : 'go-on',
    ...utteranceAfter(said),
    note: noteOf(reply, spoken, reacting.remembered),
  };
}

interface Saying {
  reacting: Reacting;
  draws: Draws;
  unvoiced: readonly SubIntent[];
  open: readonly SubIntent[];
  /** Items that were taken up, held back from being answered or not. */
  taken: readonly SubIntent[];
  unmet: readonly SubIntent[];
  standing: Standing;
  content: boolean;
}

function utteranceAfter(saying: Saying): { utterance: string; said: number[] } {
  const { reacting, draws, unvoiced, open, taken, unmet, standing, content } = saying;
  const { situation, exchanges } = reacting;
  const turn = exchanges.length;
  const narrator = narratorOf(situation);
  const guard = guardOf(situation.event.intention, narrator);
  const draw = draws(turn, 'phrase');
  const used = exchanges.map((exchange) => exchange.utterance).join(' ');
  const part = (name: PhraseName): Part => ({ ways: fresh(phrases[name], draw, used) });
  if (standing === 'done') return finished([part(content ? 'byeThank' : 'byeContent')], guard);
  if (standing === 'fed-up') return finished([part('byeFedUp')], guard);

  const { extraversion, conscientiousness } = situation.person.bigFive;
  const parts: Part[] = [];
  const response = responseTo(standing);
  if (response !== null) parts.push(part(response));
  const missed = open.filter((item) => !taken.includes(item));
  const movesOn =
    unvoiced.length > 0 &&
    (missed.length === 0 ||
      draws(turn, 'moves-on').uniform() < 0.65 + 0.1 * tilt(extraversion) - 0.1 * tilt(conscientiousness));
  const saidNow: number[] = [];
  if (movesOn) {
    const item = unvoiced[0]!;
    const ways = waysToSay(wishOf(item.text, narrator), draws(turn, 'wish'));
    if (draws(turn, 'lead').uniform() < 0.5) parts.push(part('next'));
    parts.push({ ways, needed: true });
    saidNow.push(item.number);
  } else if (missed.length > 0) {
    parts.push(reminder(missed[0]!, saying));
  }
  const hinting = draws(turn, 'hint').uniform();
  const asked = asksOpenly(exchanges.at(-1)?.reply ?? null);
  const hints = unmet.length > 0 && standing !== 'silent' && hinting < (asked ? 0.85 : 0.33);
  const rested = draws(turn, 'order').integer(0, Math.max(0, unmet.length - 1));
  const hint = hints
    ? hintAt([...unmet.slice(rested), ...unmet.slice(0, rested)], {
        narrator,
        spoken: exchanges.map((exchange) => exchange.utterance),
        explicit: situation.event.intention.checklist
          .filter((item) => item.kind === 'explicit')
          .map((item) => item.text),
        asked,
        draw: draws(turn, 'hint-words'),
      })
    : null;
  if (hint !== null && !used.includes(hint)) parts.push({ ways: [hint] });
  const aside = asideOf(situation.person, narrator, draws(turn, 'aside'));
  if (
    hint === null &&
    aside !== null &&
    !movesOn &&
    draws(turn, 'asides').uniform() < 0.3 &&
    !guard.hintsTooMuch(aside)
  )
    parts.push({ ways: [aside] });
  if (!movesOn && missed.length === 0 && (hint === null || draws(turn, 'detail').uniform() < 0.5))
    parts.push(part('detail'));
  const { utterance, spokenAll } = speak(parts, guard, 'Please go on.');
  return { utterance, said: spokenAll ? saidNow : [] };
}

/** The act that answers what just happened; null where the next request says enough. */
function responseTo(standing: Standing): PhraseName | null {
  switch (standing) {
    case 'silent':
      return 'unheard';
    case 'repeated':
      return 'complain';
    case 'ignored':
      return 'negate';
    case 'answered':
      return 'thank';
    default:
      return 'confirm';
  }
}

/** Asks again for an item that was passed by: as a topic the first time, later in another wording. */
function reminder(item: SubIntent, { reacting, draws }: Saying): Part {
  const { situation, exchanges } = reacting;
  const wish = wishOf(item.text, narratorOf(situation));
  const draw = draws(exchanges.length, 'reminder');
  const topic = asTopic(wish);
  const used = exchanges.map((exchange) => exchange.utterance).join(' ');
  const ways = waysToSay(wish, draw).filter((way) => !used.includes(way));
  const about =
    topic === null ? [] : fresh(phrases.openWithTopic, draw, used).map((phrase) => phrase.replace('{}', () => topic));
  const again = draw.uniform() < 0.6 ? [...about, ...ways] : [...ways, ...about];
  return { ways: [...again, ...fresh(phrases.open, draw, used)] };
}

function finished(parts: readonly Part[], guard: ReturnType<typeof guardOf>): { utterance: string; said: number[] } {
  return { utterance: speak(parts, guard, 'Thanks.').utterance, said: [] };
}

/** All wordings in a drawn order, those already used in this conversation last. */
function fresh(wordings: readonly string[], draw: Generator, used: string): string[] {
  const from = draw.integer(0, wordings.length - 1);
  const turned = [...wordings.slice(from), ...wordings.slice(0, from)];
  return [...turned.filter((wording) => !used.includes(wording.replace(/\{\}.*$/, ''))), ...turned];
}

function say(name: PhraseName, draw: Generator): string {
  return draw.pick(phrases[name]);
}

/** The most telling statement of a reply, at most 24 words; empty when there is none or it is remembered already. */
function noteOf(reply: string | null, spoken: readonly string[], remembered: readonly string[]): string {
  if (reply === null) return '';
  const [best] = statementsIn(reply, spoken)
    .map((sentence) => ({ sentence, words: contentStems(sentence).length }))
    .filter(({ words }) => words >= 4)
    .sort((a, b) => b.words - a.words);
  if (best === undefined) return '';
  const note = shortened(best.sentence, 24);
  return remembered.includes(note) ? '' : note;
}

function explicitItems(event: LifeEvent): SubIntent[] {
  return event.intention.checklist.filter((item) => item.kind === 'explicit');
}
