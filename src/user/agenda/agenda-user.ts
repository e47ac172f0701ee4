import type { LifeEvent, SubIntent } from '../../journal/index.ts';
import type { Person } from '../../person/index.ts';
import { generatorFor, type Generator } from '../../random/index.ts';
import { hearWholeReply } from '../hear-whole-reply.ts';
import type { Opening, Reacting, Reaction, SimulatedUser, Situation } from '../simulated-user.ts';
import { answersWish } from './answers-wish.ts';
import { nearness, voicedAt } from './appraise.ts';
import { closingLine } from './closing-line.ts';
import { goingLine } from './going-line.ts';
import type { Draws } from './moment.ts';
import { moodAfter, moodAtFirst } from './mood.ts';
import { patienceLeft, patienceOf, tilt, treatments } from './patience.ts';
import { noteOf } from './note-of.ts';
import { openingLine } from './opening-line.ts';
import { letsGo, smallTalkAt } from './small-talk-at.ts';
import { leavesRoom } from './small-talk.ts';
import { standingOf } from './standing.ts';
import { answersAmong } from './answers-among.ts';
import { contentStems } from './words.ts';

/** Nearness from which an unspoken need counts as met. */
const met = 0.75;
/** Share of unspoken needs that must be met before a person is content. */
const contentShare = 0.6;
/** Replies after which a person takes an answer even though unspoken needs are open. */
const repliesBeforeSettling = 3;

/**
 * The agenda-based simulated user (Schatzmann et al., NAACL 2007, with appraisal of replies): rules alone, no model, no call leaves the program.
 * It voices one explicit item per turn, never an implicit one, and judges each reply against its ledger and the event's own texts: never by how
 * something was said, so that a manner of talking changes no judgement.
 * @param seed the study's seed; draws depend on it, life, trial, event and turn, never on the assistant
 */
export function agendaUser({ seed }: { seed: number }): SimulatedUser {
  return {
    open: async (situation) => openingOf(seed, situation, drawsFor(seed, situation)),
    react: hearWholeReply(async (reacting) => reactionTo(seed, reacting, drawsFor(seed, reacting.situation))),
    callsFor: () => 0,
  };
}

function drawsFor(seed: number, { life, trial, event }: Situation): Draws {
  return (turn, purpose) => generatorFor(seed, life, trial, 'agenda', event.number, turn, purpose);
}

function openingOf(seed: number, situation: Situation, draws: Draws): Opening {
  const first = explicitItems(situation.event)[0];
  const emotion = moodAtFirst(situation.event.happening, situation.person, draws(0, 'mood'));
  const { utterance, spokenAll } = openingLine(seed, situation, first, emotion, draws);
  return { utterance, emotion, said: first !== undefined && spokenAll ? [first.number] : [] };
}

function reactionTo(seed: number, reacting: Reacting, draws: Draws): Reaction {
  const { situation, exchanges, ledger, mayEnd } = reacting;
  const { person, event } = situation;
  const turn = exchanges.length;
  const reply = exchanges.at(-1)?.reply ?? null;
  const voiced = explicitItems(event).filter((item) => ledger.said.includes(item.number));
  const unvoiced = explicitItems(event).filter((item) => !ledger.said.includes(item.number));
  const waiting = voiced.filter((item) => !ledger.answered.includes(item.number));
  const unspoken = event.intention.checklist.filter((item) => item.kind === 'implicit');

  const told = [event.happening, ...voiced.map(({ text }) => text)];
  const about = [event.happening, event.intention.sentence, ...explicitItems(event).map(({ text }) => text)];
  const treated = treatments(exchanges, voiced, { told, about, repetitive: reacting.repetitive });
  const around = [
    ...about,
    ...exchanges
      .slice(0, -1)
      .flatMap(({ reply: earlier }, at) => (earlier !== null && treated[at] === 'helpful' ? [earlier] : [])),
  ];
  const answers = answersAmong({ exchanges, voiced, answered: ledger.answered, told, around });
  const patience = patienceLeft(patienceOf(person, draws(0, 'patience')), treated);
  const unmet = unspoken.filter(
    (item) => !exchanges.some((exchange) => nearness(exchange.reply, item.text, told) >= met),
  );
  const content = unmet.length <= unspoken.length * (1 - contentShare);
  const settles = content || turn >= repliesBeforeSettling || patience <= 1;
  const taken = waiting.filter((item) =>
    exchanges.some((_, at) => at >= voicedAt(item, exchanges) && answers(item, at)),
  );
  const gave = waiting.some((item) => answers(item, turn - 1));
  const closes = unvoiced.length === 0 && taken.length === waiting.length && waiting.length > 0;
  const answered = reply === null ? [] : closes && !settles ? taken.slice(0, -1) : taken;
  const open = waiting.filter((item) => !answered.includes(item));

  const treatment = treated.at(-1) ?? 'ignored';
  const done = unvoiced.length === 0 && open.length === 0 && (voiced.length > 0 || (mayEnd && settles));
  const chat = smallTalkAt(exchanges, turn - 1);
  const fedUp = !done && mayEnd && (patience <= 0 || letsGo(exchanges, open.length + unvoiced.length > 0));
  const near = unspoken.some((item) => nearness(reply, item.text, told) >= met);
  const standing = standingOf({
    done,
    fedUp,
    treatment,
    chat,
    answers: answered.length > 0,
    near,
    gave: taken.length > 0,
  });
  const emotion = moodAfter(standing, person, draws(turn, 'mood'));
  const reaction = {
    answered: answered.map((item) => item.number),
    emotion,
    note: chat === null ? noteOf(reply, told, reacting.remembered) : '',
  };
  if (standing === 'done' || standing === 'fed-up') {
    const { utterance } = closingLine(seed, situation, { exchanges, standing, content, emotion }, draws);
    return { ...reaction, action: 'end', utterance, said: [] };
  }
  const missed = open.find((item) => !taken.includes(item)) ?? null;
  const moves =
    missed === null ||
    chat === 'help' ||
    ((chat === null || leavesRoom(chat)) && movesOn(person, draws(turn, 'moves-on')));
  const next = moves ? (unvoiced[0] ?? null) : null;
  const touched =
    next !== null &&
    exchanges.some(
      (exchange) => saysMostOf(exchange.reply, next.text) && answersWish(exchange.reply, next.text, told, told),
    );
  const last = voiced.at(-1) ?? null;
  const going = { exchanges, standing, chat, emotion, next, touched, last, missed, unmet, about, helped: gave };
  const { utterance, spokenAll } = goingLine(seed, situation, going, draws);
  return { ...reaction, action: 'go-on', utterance, said: next !== null && spokenAll ? [next.number] : [] };
}

/** True when a reply has most of an item's words. */
function saysMostOf(reply: string | null, item: string): boolean {
  const said = new Set(contentStems(reply ?? ''));
  const own = contentStems(item);
  return own.filter((word) => said.has(word)).length >= 0.6 * own.length;
}

/** True when a person goes on to the next item although one was passed by. */
function movesOn({ bigFive }: Person, draw: Generator): boolean {
  return draw.uniform() < 0.65 + 0.1 * tilt(bigFive.extraversion) - 0.1 * tilt(bigFive.conscientiousness);
}

function explicitItems(event: LifeEvent): SubIntent[] {
  return event.intention.checklist.filter((item) => item.kind === 'explicit');
}
