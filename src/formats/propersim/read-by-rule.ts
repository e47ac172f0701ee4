import type { PractisedHobby, Routine, Rubric, Tone } from '../../person/index.ts';
import { criteriaFields, type PropersimPersona } from './persona.ts';
import { lexiconOf } from './prose/lexicon.ts';
import type { Doing } from './prose/doings.ts';
import { readCommunication } from './rubric/read-communication.ts';
import { layMoments } from './rubric/fit-windows.ts';
import type { Moment } from './rubric/moment.ts';
import { rateOf } from './rubric/rate-of.ts';
import { readFrequency } from './rubric/read-frequency.ts';
import { readPreference, type Wish } from './rubric/read-preference.ts';
import { readTiming } from './rubric/read-timing.ts';
import { welcomeOf, withoutRefused } from './rubric/welcome-of.ts';
import { routineByRule } from './routine/routine-by-rule.ts';
import type { Unread } from './unread.ts';

/** A persona's week and what they expect of an assistant. */
export interface PersonaReading {
  routine: Routine;
  hobbies: PractisedHobby[];
  rubric: Rubric;
  /** All that was not read as it stands, and all that is taken where nothing is said. */
  unread: Unread[];
}

/** What is taken where nothing is said of a tone. */
const neutralTone: Tone = {
  manner: 'friendly',
  length: 'two or three sentences',
  humour: false,
  choices: 'two or three',
  reasons: false,
};

/** Reads the whole of a persona by rules. Equal files give equal readings. A piece of a sentence that no rule reads is listed; within a piece that one does read, words may be passed over. */
export function readByRule(persona: PropersimPersona): PersonaReading {
  const lexicon = lexiconOf(persona);
  const timing = readTiming(persona.criteria.timing, lexicon.words);
  const frequency = readFrequency(persona.criteria.frequency);
  const preferences = readPreference(persona.criteria.preference, lexicon.words);
  const communication = readCommunication(persona.criteria.communication);
  const mentioned = [
    ...preferences.wishes.map(doingOfWish),
    ...[...timing.open, ...timing.closed].flatMap(doingsOfMoment),
  ];
  const week = routineByRule(persona, lexicon, { mentioned, closed: timing.closed });
  const names = new Map(week.hobbies.map(({ doing, name }) => [doing, name]));
  const windows = layMoments(timing, { ...week, hobbies: names });
  const rate = rateOf(frequency, week.routine, windows.protected);
  const refusals = [...preferences.refusals, ...communication.refusals];
  const wished = withoutRefused(preferences.wishes, refusals);
  const welcome = welcomeOf(wished.wishes, { routine: week.routine, hobbies: names, guarded: windows.protected });
  const unsaid = Object.entries(neutralTone).flatMap(([name, value]): Unread[] =>
    name in communication.tone
      ? []
      : [
          {
            field: criteriaFields.communication,
            text: '',
            reason: `nothing is said of ${name}: ${String(value)} is taken`,
          },
        ],
  );
  const bare: Unread[] =
    windows.receptive.length > 0
      ? []
      : [
          {
            field: criteriaFields.timing,
            text: '',
            reason: 'no time is left at which a word is welcome: a word is tolerated outside of the protected times',
          },
        ];
  return {
    routine: week.routine,
    hobbies: week.hobbies,
    rubric: {
      welcome: welcome.welcome,
      receptive: windows.receptive,
      protected: windows.protected,
      rate: rate.rate,
      tone: { ...neutralTone, ...communication.tone },
      redLines: refusals.map(({ text, topic }) => ({ text, topic })),
    },
    unread: [
      ...week.unread,
      ...preferences.unread,
      ...wished.unread,
      ...welcome.unread,
      ...timing.unread,
      ...windows.unread,
      ...bare,
      ...frequency.unread,
      ...rate.unread,
      ...communication.unread,
      ...unsaid,
    ],
  };
}

function doingOfWish({ kind, hobby }: Wish): Doing {
  return { kind, hobby };
}

function doingsOfMoment({ when }: Moment): Doing[] {
  if ('doing' in when) return [when.doing];
  return [when.from, when.to].flatMap((edge) => (typeof edge === 'object' ? [edge.doing] : []));
}

/** What somebody expects of an assistant, by rules from the four paragraphs of their file, and what the rules could not read. */
export function rubricByRule(persona: PropersimPersona): { rubric: Rubric; unread: Unread[] } {
  const { rubric, unread } = readByRule(persona);
  return { rubric, unread };
}
