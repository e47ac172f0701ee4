import type { DaySession } from '../../assistant/index.ts';
import type { Json } from '../../files/index.ts';
import type { ConversationEnded, JournalEntry, LifeEvent } from '../../journal/index.ts';
import type { Notes } from '../../memory/index.ts';
import type { DayAtHome } from '../../user/index.ts';
import { converse, type Beginning, type Conversed, type Standing } from '../conversation.ts';
import { open, type Opened } from '../open.ts';
import { settle } from '../settle.ts';
import type { Simulation } from '../simulation.ts';
import { transcriptOf } from '../view.ts';
import type { SaidSoFar } from './said-so-far.ts';
import { turnsOfTakeUp } from './take-up.ts';
import type { Talkers } from './talkers.ts';

/** Where the talks of a life stand. */
export interface TalksSoFar {
  simulation: Simulation;
  talkers: Talkers;
  /** What the person remembers. */
  remembered: Notes;
  said: SaidSoFar;
  /** What the one who replies remembers, where that is no memory of the one who suggests. */
  memory: Json;
}

/** The day that a talk falls into. */
export interface DayOfTalk {
  session: DaySession<unknown>;
  person: DayAtHome;
  write: (entry: JournalEntry) => void;
}

/**
 * Lives one talk to its end, with what the assistant makes of it afterwards. It begins with the memory that the assistant's last call left, and what it remembers then goes
 * on into the day; so does what the person has heard.
 * @param at.minute of the day at which it begins
 * @param at.opened how the person begins, where that was asked for ahead; null: it is asked for now
 */
export async function liveTalk(
  talks: TalksSoFar,
  event: LifeEvent,
  { minute, opened }: { minute: number; opened: Promise<Opened> | null },
  { session, person, write }: DayOfTalk,
): Promise<ConversationEnded> {
  const { talkers, remembered, said } = talks;
  const simulation = simulationOf(talks, event);
  const began = talkers.chain();
  const { opening, line } = await (opened ?? open(simulation, event));
  const beginning: Beginning = {
    memory: session.talking === undefined ? talks.memory : session.talking.memory(),
    chain: opened === null ? began + line.calls : Math.max(began, line.calls),
    strategy: null,
    earlierConversations: said.before(event),
  };
  const { conversed, end } = await conversedFrom(converse(simulation, event, opening, remembered, beginning), write);
  let standing: Standing = conversed;
  if (!conversed.broken) {
    const settled = await settle(simulation, event, beginning, conversed);
    settled.entries.forEach(write);
    standing = settled.standing;
    said.talk(event, conversed.exchanges);
  }
  talks.memory = standing.memory;
  session.talking?.keep(standing.memory);
  talkers.took(standing.chain - began);
  const transcript = transcriptOf(event.takesUp, conversed.exchanges);
  const answer = conversed.exchanges.findLast(({ reply }) => reply !== null)?.reply ?? null;
  if (conversed.exchanges.length > 0) session.talked?.({ minute, transcript });
  if (answer !== null) person.talked?.(answer, minute);
  return end;
}

/** A talk about a suggestion is short, and depends on the assistant from its first line on. */
function simulationOf({ simulation }: TalksSoFar, { takesUp }: LifeEvent): Simulation {
  if (takesUp === undefined) return simulation;
  return { ...simulation, turns: Math.min(simulation.turns, turnsOfTakeUp), shared: simulation.own };
}

async function conversedFrom(
  talking: AsyncGenerator<JournalEntry, Conversed>,
  write: (entry: JournalEntry) => void,
): Promise<{ conversed: Conversed; end: ConversationEnded }> {
  let end: ConversationEnded | null = null;
  for (;;) {
    const step = await talking.next();
    if (step.done === true) {
      if (end === null) throw new Error('a talk came to no end');
      return { conversed: step.value, end };
    }
    if (step.value.type === 'conversation-ended') end = step.value;
    write(step.value);
  }
}
