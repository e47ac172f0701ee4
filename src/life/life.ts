import { CallFailure } from '../errors/index.ts';
import {
  journalVersion,
  type JournalEntry,
  type LifeEvent,
  type LifeStarted,
  type PortraitDrawn,
} from '../journal/index.ts';
import { openNotes } from '../memory/index.ts';
import type { CallLine } from '../model/index.ts';
import type { Opening } from '../user/index.ts';
import { askForPortrait } from './ask-assistant.ts';
import { converse, keepMemory, situationOf, type Conversed, type Standing } from './conversation.ts';
import { openingLine, turnLine } from './lines.ts';
import type { Simulation } from './simulation.ts';

/**
 * One life under one assistant: its journal, entry by entry. All openings start at once; the events follow each other, since memories carry over.
 * A portrait that carries nothing on is drawn beside the next conversation.
 * @throws what stops the whole run, such as an outage; a failed call only ends its conversation
 */
export async function* simulateLife(simulation: Simulation): AsyncGenerator<JournalEntry> {
  const { life, assistant } = simulation;
  const carries = !('told' in assistant) && assistant.portraitCarries;
  const remembered = openNotes(simulation.embedder);
  const openings = life.events.map((event) => open(simulation, event));
  const beside: Promise<Drawn | null>[] = [];
  let standing: Standing = { memory: null, chain: 0 };
  let longest = 0;
  try {
    yield lifeStarted(simulation);
    for (const [index, event] of life.events.entries()) {
      yield eventStarted(event);
      const { opening, line } = await openings[index]!;
      standing = { ...standing, chain: Math.max(standing.chain, line.calls) };
      const conversed = yield* converse(simulation, event, opening, remembered, standing);
      standing = conversed;
      if (!conversed.broken) {
        const drawing = drawPortrait(simulation, event, conversed);
        if (carries) {
          const drawn = await drawing;
          if (drawn !== null) {
            yield drawn.entry;
            standing = drawn.standing;
          }
        } else {
          drawing.catch(() => {});
          beside.push(drawing);
        }
      }
      longest = Math.max(longest, standing.chain);
    }
    for (const drawing of beside) {
      const drawn = await drawing;
      if (drawn !== null) {
        yield drawn.entry;
        longest = Math.max(longest, drawn.standing.chain);
      }
    }
    yield { type: 'life-ended', chain: longest };
  } finally {
    await Promise.allSettled([...openings, ...beside]);
  }
}

interface Opened {
  opening: Opening | CallFailure;
  line: CallLine;
}

function open(simulation: Simulation, event: LifeEvent): Promise<Opened> {
  const line = openingLine(simulation, event.number);
  const opened = simulation.user.open(situationOf(simulation, event), line).then(
    (opening): Opened => ({ opening, line }),
    (error: unknown): Opened => {
      if (error instanceof CallFailure) return { opening: error, line };
      throw error;
    },
  );
  opened.catch(() => {});
  return opened;
}

interface Drawn {
  entry: PortraitDrawn;
  standing: Standing;
}

async function drawPortrait(simulation: Simulation, event: LifeEvent, conversed: Conversed): Promise<Drawn | null> {
  const line = turnLine(simulation, event.number, 0, 'assistant');
  const entry = { type: 'portrait-drawn', event: event.number } as const;
  const { memory, exchanges, chain } = conversed;
  try {
    const portrait = await askForPortrait(simulation, { scene: event.scene, exchanges, memory }, line);
    if (portrait === null) return null;
    const kept = keepMemory(simulation, memory, portrait.memory);
    return {
      entry: { ...entry, levels: { ...portrait.levels }, failure: null, ...kept.journaled },
      standing: { memory: kept.memory, chain: chain + line.calls },
    };
  } catch (error) {
    if (!(error instanceof CallFailure)) throw error;
    const failure = { party: error.party, kind: error.kind, role: 'assistant' as const };
    return { entry: { ...entry, levels: null, failure }, standing: { memory, chain: chain + line.calls } };
  }
}

function lifeStarted({ life, assistantLabel, trial }: Simulation): LifeStarted {
  const { person } = life;
  return {
    type: 'life-started',
    version: journalVersion,
    life: life.id,
    sequence: life.sequence,
    domain: life.domain,
    goal: life.goal,
    person: {
      id: person.id,
      demographics: { ...person.demographics },
      bigFive: { ...person.bigFive },
      traits: [...person.traits],
      preferences: person.preferences.map((preference) => ({ ...preference })),
      specialPreference: person.specialPreference,
    },
    assistant: assistantLabel,
    trial,
  };
}

function eventStarted({ number, scene, happening, intention }: LifeEvent): JournalEntry {
  return {
    type: 'event-started',
    event: number,
    scene: { ...scene },
    happening,
    intention: { sentence: intention.sentence, checklist: intention.checklist.map((item) => ({ ...item })) },
  };
}
