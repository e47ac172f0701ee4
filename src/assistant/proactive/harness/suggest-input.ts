import type { Moment } from '../contract.ts';
import type { GivenPersona, ReasonPlace } from './settings.ts';

/** What a model is asked from at a tick. */
export interface SuggestInput {
  moment: Moment;
  persona: GivenPersona | null;
  reasons: ReasonPlace;
  /** What it remembers; null: nothing, as it has no memory. */
  remembered: Remembered | null;
}

/** What an assistant remembers when it decides. */
export interface Remembered {
  /** Summaries of the time that is over, one a line, oldest first. */
  summaries: readonly string[];
  /** Moments of earlier that are most like this one, one a line, oldest first. */
  similar: readonly string[];
  /** What it said earlier today, one a line, oldest first. */
  saidToday: readonly string[];
  /** The last hour or so, one a line, oldest first. */
  recent: readonly string[];
  /** True where anything of how the person took it may stand in it. */
  hasScores: boolean;
}

const breakfast: Moment = {
  time: '2026-03-03T07:32:30',
  weekday: 'tue',
  minute: 452.5,
  day: 2,
  activity: { kind: 'breakfast', doing: 'stirring the porridge', part: 'breakfast', hobby: null, room: 'kitchen' },
  walking: false,
};

const lateWalk: Moment = {
  time: '2026-03-04T00:20:00',
  weekday: 'tue',
  minute: 1460,
  day: 2,
  activity: { kind: 'hobby', doing: 'sketching the harbour', part: 'drawing', hobby: 'drawing', room: 'study' },
  walking: true,
};

const empty: Remembered = { summaries: [], similar: [], saidToday: [], recent: [], hasScores: false };

const plain: SuggestInput = { moment: breakfast, persona: null, reasons: 'none', remembered: null };

/** Made-up moments to show and hash the prompt with: without memory, with an empty one, a full one, a persona, a rubric, reasons on both sides. */
export const exampleSuggestInputs: readonly SuggestInput[] = [
  plain,
  { ...plain, remembered: empty, reasons: 'before' },
  {
    moment: lateWalk,
    persona: { kind: 'person', text: 'Edda Moen, 44, draws maps for a living and plays the fiddle.' },
    reasons: 'after',
    remembered: {
      summaries: ['Day 1, 16:00 to 20:00: They drew, cooked soup and called a friend. You spoke twice.'],
      similar: [
        'Day 1, 21:40 inking a map (drawing, in the study). You said: "Shall I dim the lamp?" They agreed. Rated 4 of 4.',
      ],
      saidToday: ['19:05 eating soup (dinner, in the kitchen). You said: "The radio has fiddle music at eight."'],
      recent: ['23:50 to 00:15 washing brushes (drawing, in the study). You said nothing. Rated 4 of 4.'],
      hasScores: true,
    },
  },
  {
    ...plain,
    persona: { kind: 'rubric', text: 'Open to a word: at breakfast. How often: about 3 a day.' },
    remembered: { ...empty, recent: ['07:30 stirring the porridge (breakfast, in the kitchen). You said nothing.'] },
  },
];
