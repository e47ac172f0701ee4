import { z } from 'zod';
import type { Json } from '../files/index.ts';
import type { MemoryStore } from './assistant-port.ts';
import { keptHash, readKept } from './kept-answer.ts';
import type { Candidate, FeedbackAnswer, GivenCandidates, Offer, SuggestAnswer } from './proactive/index.ts';

const words = z.string().nullable();
const candidate = z.object({ text: z.string(), topic: words, style: words, reason: words }).nullable();
const keptSuggestion = z.object({ given: z.object({ candidates: z.array(candidate).min(1) }), memory: keptHash });
const keptFeedback = z.object({ given: z.object({}), memory: keptHash });

/** What the record holds of what `suggest` returned: memories are kept apart, once per hash. */
export function keepSuggestion(value: SuggestAnswer, memories: MemoryStore): z.infer<typeof keptSuggestion> {
  const offers: readonly Offer[] = isSeveral(value) ? value.candidates : [value];
  return { given: { candidates: offers.map(candidateOf) }, memory: keepMemory(value, memories) };
}

/**
 * What `suggest` returned, by the record.
 * @throws StorageError where it holds something else
 */
export function restoreSuggestion(answer: unknown, memories: MemoryStore): GivenCandidates {
  const { given, memory } = readKept(keptSuggestion, answer);
  return memory === null ? given : { ...given, memory: memories.read(memory) };
}

/** What the record holds of what `feedback` returned. */
export function keepFeedback(value: NonNullable<FeedbackAnswer>, memories: MemoryStore): z.infer<typeof keptFeedback> {
  return { given: {}, memory: keepMemory(value, memories) };
}

/**
 * What `feedback` returned, by the record.
 * @throws StorageError where it holds something else
 */
export function restoreFeedback(answer: unknown, memories: MemoryStore): { memory?: Json } {
  const { memory } = readKept(keptFeedback, answer);
  return memory === null ? {} : { memory: memories.read(memory) };
}

function isSeveral(value: SuggestAnswer): value is Extract<SuggestAnswer, { candidates: unknown }> {
  return typeof value === 'object' && value !== null && 'candidates' in value;
}

function candidateOf(offer: Offer): Candidate {
  const {
    text,
    topic = null,
    style = null,
    reason = null,
  } = typeof offer === 'object' && offer !== null ? offer : { text: offer };
  return text === null ? null : { text, topic, style, reason };
}

function keepMemory(value: SuggestAnswer | FeedbackAnswer, memories: MemoryStore): string | null {
  if (typeof value !== 'object' || value === null || !('memory' in value)) return null;
  return value.memory === undefined ? null : memories.keep(value.memory);
}
