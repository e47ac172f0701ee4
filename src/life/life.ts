import { eventStartedOf, lifeStartedOf, type JournalEntry } from '../journal/index.ts';
import { openNotes } from '../memory/index.ts';
import { analyseConversation } from './analyse-conversation.ts';
import { converse, type Standing } from './conversation.ts';
import { conversationText, earlierConversations } from './earlier-conversations.ts';
import { open } from './open.ts';
import { settle, type Settled } from './settle.ts';
import type { Simulation } from './simulation.ts';

/**
 * One life under one assistant: its journal, entry by entry. All openings start at once; the events follow each other, since memories carry over.
 * What an assistant makes of a finished conversation without carrying it on is made beside the next one, and stands at the journal's end; what the
 * analysis makes of it, the next one waits for.
 * @throws what stops the whole run, such as an outage; a failed call only ends its conversation
 */
export async function* simulateLife(simulation: Simulation): AsyncGenerator<JournalEntry> {
  const { life, assistant, analyst } = simulation;
  const carriesOn = !('told' in assistant) && assistant.carriesOn;
  const given = 'told' in assistant ? 'none' : assistant.earlierConversations;
  const own: string[] = [];
  const remembered = openNotes(simulation.embedder);
  const openings = life.events.map((event) => open(simulation, event));
  const beside: Promise<Settled>[] = [];
  const inFlight: Promise<unknown>[] = [...openings];
  let standing: Standing = { memory: null, chain: 0, strategy: null };
  let longest = 0;
  try {
    yield lifeStartedOf(life, simulation.assistantLabel, simulation.trial);
    for (const [index, event] of life.events.entries()) {
      yield eventStartedOf(event);
      const { opening, line } = await openings[index]!;
      standing = { ...standing, chain: Math.max(standing.chain, line.calls) };
      const earlier = earlierConversations(given, life, event, own);
      const beginning = { ...standing, earlierConversations: earlier };
      const conversed = yield* converse(simulation, event, opening, remembered, beginning);
      standing = conversed;
      if (!conversed.broken) {
        const settling = settle(simulation, event, beginning, conversed);
        const analysing = analyst === undefined ? null : analyseConversation(simulation, analyst, event, conversed);
        for (const begun of analysing === null ? [settling] : [settling, analysing]) {
          begun.catch(() => {});
          inFlight.push(begun);
        }
        if (carriesOn) {
          const settled = await settling;
          yield* settled.entries;
          standing = settled.standing;
        } else beside.push(settling);
        if (analysing !== null) {
          const { entry, chain } = await analysing;
          yield entry;
          const strategy = entry.strategy ?? standing.strategy;
          standing = { ...standing, chain: Math.max(standing.chain, chain), strategy };
        }
        if (given === 'whole-history') own.push(conversationText(event.scene, conversed.exchanges));
      }
      longest = Math.max(longest, standing.chain);
    }
    for (const settling of beside) {
      const settled = await settling;
      yield* settled.entries;
      longest = Math.max(longest, settled.standing.chain);
    }
    yield { type: 'life-ended', chain: longest };
  } finally {
    await Promise.allSettled(inFlight);
  }
}
