import type { PeriodGround } from '../../../memory/index.ts';
import type { MomentRecord } from './moment-record.ts';

/** A stretch of time to be told in a few sentences. */
export interface SummaryInput {
  ground: PeriodGround<MomentRecord>;
  /** True where the assistant remembers what it said. */
  withSuggestions: boolean;
  /** True where scores may be among it. */
  withScores: boolean;
}

const entries = [
  { at: 450, doing: 'stirring the porridge (breakfast, in the kitchen)', said: null, score: 3 },
  { at: 452.5, doing: 'stirring the porridge (breakfast, in the kitchen)', said: null, score: 3 },
  {
    at: 455,
    doing: 'eating porridge (breakfast, in the kitchen)',
    said: 'It will rain from noon; an umbrella may be wise.',
    reaction: 'accept',
    score: 4,
    reason: 'useful before going out',
  },
];
const hour = { from: 420, to: 480, text: 'They had porridge. You spoke once, about rain; they agreed.' };

/** Made-up stretches to show and hash the prompt with: an hour with scores, one with what was done alone, four hours. */
export const exampleGrounds: readonly SummaryInput[] = [
  { ground: { from: 420, to: 480, length: 'hour', entries, hours: [] }, withSuggestions: true, withScores: true },
  {
    ground: { from: 420, to: 480, length: 'hour', entries: [{ at: 450, doing: 'reading (in the study)' }], hours: [] },
    withSuggestions: false,
    withScores: false,
  },
  {
    ground: {
      from: 240,
      to: 480,
      length: 'four hours',
      entries,
      hours: [{ from: 360, to: 420, text: 'They got up late and showered. You said nothing.' }, hour],
    },
    withSuggestions: true,
    withScores: false,
  },
];
