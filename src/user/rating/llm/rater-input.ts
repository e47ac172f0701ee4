import type { RubricProse, Weekday } from '../../../person/index.ts';
import type { RatingMoment } from '../day-rating.ts';

/** A suggestion that the person has heard today. */
export interface HeardToday {
  minute: number;
  text: string;
  /** True where the person had asked; absent for what was said unasked. */
  asked?: true;
  /** Whether it was to their liking, apart from when it came; null where that is not known. */
  liked: boolean | null;
}

/** What a person is asked to judge. */
export interface RaterInput {
  about: string;
  prose: RubricProse;
  weekday: Weekday;
  moment: RatingMoment;
  /** Minutes at which the person got up, began with what the activity counts as, and means to go to bed. */
  day: { up: number; since: number; bed: number };
  /** Oldest first. */
  heardToday: readonly HeardToday[];
  /** What the assistant says; null: it stays silent. */
  text: string | null;
  /** What was counted of it; null where the model judges that, too, and for silence. */
  counted: { timing: 0 | 1; frequency: 0 | 1 } | null;
}

const prose: RubricProse = {
  preference: 'While I cook, tell me what goes with what I have. While I draw, leave content out of it; music is fine.',
  timing: 'Breakfast is a good time. Please not before seven, and not while I draw.',
  frequency: 'About three a day, at least an hour apart.',
  communication: 'One friendly sentence, one idea at a time. Never tell me what things cost me in health.',
};

const about = 'Edda Moen is 44 and draws maps for a living.\nCharacter: is quiet and keeps to few people.';

const breakfast: RatingMoment = {
  minute: 452.5,
  walking: false,
  activity: {
    from: 450,
    to: 465,
    kind: 'breakfast',
    doing: 'stirring the porridge',
    part: 'breakfast',
    hobby: null,
    at: { room: 'kitchen', object: 'stove' },
  },
};

const drawing: RatingMoment = {
  minute: 1450,
  walking: true,
  activity: {
    from: 1440,
    to: 1470,
    kind: 'hobby',
    doing: 'inking the harbour',
    part: 'drawing',
    hobby: 'drawing',
    at: { room: 'study', object: 'desk' },
  },
};

const porridge: RaterInput = {
  about,
  prose,
  weekday: 'tue',
  moment: breakfast,
  day: { up: 425, since: 450, bed: 1480 },
  heardToday: [],
  text: 'A grated apple would go well with that porridge.',
  counted: { timing: 1, frequency: 1 },
};

/** Made-up judgements to show and hash prompts with: a first word of the day, a late one after others. */
export const exampleRatings: readonly RaterInput[] = [
  porridge,
  {
    ...porridge,
    moment: drawing,
    day: { up: 425, since: 1320, bed: 1480 },
    heardToday: [
      { minute: 455, text: 'A grated apple would go well with that porridge.', liked: true },
      { minute: 1170, text: 'Shall I read you the news? Or the weather? Or your mail?', liked: false },
      { minute: 1300, text: 'The radio has fiddle music at ten.', liked: null },
      { minute: 1340, text: 'Waterproof ink takes two minutes to dry.', asked: true, liked: null },
    ],
    text: 'Bed is the better place at this hour, "night owl".',
    counted: { timing: 0, frequency: 0 },
  },
];

/** The same, and silence. */
export const exampleRatingsWithSilence: readonly RaterInput[] = [
  ...exampleRatings,
  { ...porridge, text: null, counted: null },
];
