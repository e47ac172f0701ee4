import { z } from 'zod';
import type { DayActivityKind } from '../../../journal/index.ts';
import { clockText } from '../../../person/index.ts';
import type { Prompt } from '../../../model/index.ts';
import type { DayQuestion } from '../day-planner.ts';
import { exampleDays } from './examples.ts';
import type { Outline } from './outline.ts';
import type { PlannedDay } from './planned.ts';
import { plannerFrame } from './planner-frame.ts';
import type { Stretch } from '../stretch.ts';

/** A part of open time as a model plans it. */
export interface PlannedPart {
  kind: string;
  doing: string;
  minutes: number;
}

/** What a model plans, by the number of the part of the day: a phrase for what stands, parts for open time. */
export type DayAnswer = Readonly<Record<string, string | readonly PlannedPart[]>>;

/** Minutes of open time for each part of it, at least. */
const leastPart = 15;
const mostParts = 8;
const phrase = z.string().trim().min(3).max(80);

/** Kinds of open time, hobbies apart. `looking after others` is for those with whom somebody lives who needs it. */
const openKinds = ['free time', 'housework', 'rest', 'out of the house'] as const;
const careKind = 'looking after others';

/** What begins the kinds that are a hobby. */
const hobbyKind = 'hobby: ';

/** What happens in each stretch of a day. */
export const dayPrompt: Prompt<PlannedDay, DayAnswer> = {
  name: 'planner/day',
  purpose: 'Plans a day: what is done with its open time, and what is special about the rest.',
  examples: exampleDays,
  messages: ({ person, home, date, yesterday, outline }) => {
    const { given } = person.name;
    const kinds = kindsFor(person).map((kind) => `"${kind}"`);
    const lines = outline.map((part, at) => `${at + 1}. ${lineOf(part)}`);
    return [
      { role: 'system', content: plannerFrame(person, home) },
      {
        role: 'user',
        content: `Plan ${date} for ${given}.

# Before this day
${yesterdayText(yesterday)}

# The day
Times stand; after midnight it is still this day. Open time is for you to plan; what ${given} usually does in it is named with its kind, and is often, but not always, kept; what is kept keeps its kind.
${lines.join('\n')}

Answer with a JSON object that has each number as a key.
- For a number without open time: one phrase that says what ${given} does then today, of the kind that is named, as "eating porridge with the radio on", "working on the yearly report".
- For open time: a list of parts in order, each {"kind", "doing", "minutes"}. "kind" is one of ${kinds.join(', ')}. "doing" is one phrase as above. "minutes" is a multiple of 5; all parts together fill the time.
Phrases begin with a verb in -ing, have 2 to 10 words and name something definite that anybody in the room could see; in which room it is done is settled later. Let the day differ from other days of its kind in a few small things, and let what happened before this day show where it would for ${given}. Nobody is named but those around ${given}.`,
      },
    ];
  },
  schema: ({ person, outline }) => {
    const kinds = z.enum(kindsFor(person));
    const parts = (minutes: number) =>
      z
        .array(z.strictObject({ kind: kinds, doing: phrase, minutes: z.int().min(5).max(480) }))
        .min(1)
        .max(partCount(minutes));
    return z.strictObject(
      Object.fromEntries(
        outline.map((part, at) => [String(at + 1), 'open' in part ? parts(part.open.to - part.open.from) : phrase]),
      ),
    );
  },
};

function kindsFor({ hobbies, circle }: PlannedDay['person']): string[] {
  const cares = circle.children.some(({ atHome }) => atHome) || circle.elder?.atHome === true;
  return [...openKinds, ...(cares ? [careKind] : []), ...hobbies.map(({ name }) => `${hobbyKind}${name}`)];
}

/** What a kind of open time is in a plan. */
export function plannedKind(
  kind: string,
  { hobbies }: PlannedDay['person'],
): { kind: DayActivityKind; hobby: string | null; away: boolean } {
  const hobby = hobbies.find(({ name }) => kind === `${hobbyKind}${name}`);
  if (hobby !== undefined) return { kind: 'hobby', hobby: hobby.name, away: hobby.place !== 'home' };
  if (kind === careKind) return { kind: 'care', hobby: null, away: false };
  const known = kind === 'rest' || kind === 'housework' ? kind : 'free';
  return { kind: known, hobby: null, away: kind === 'out of the house' };
}

/** The kind of a usual part of open time, in the words of the answer. */
function openKindOf({ kind, hobby }: Pick<Stretch, 'kind' | 'hobby'>): string {
  return hobby === null ? (kind === 'free' ? 'free time' : kind) : `${hobbyKind}${hobby}`;
}

function partCount(minutes: number): number {
  return Math.max(1, Math.min(mostParts, Math.floor(minutes / leastPart)));
}

function yesterdayText({ summary, thoughts }: DayQuestion['yesterday']): string {
  if (summary === null && thoughts.length === 0) return 'Nothing is known.';
  return [
    ...(summary === null ? [] : [`Yesterday: ${summary}`]),
    ...thoughts.map((thought) => `A thought of these days: ${thought}`),
  ].join('\n');
}

function lineOf(part: Outline[number]): string {
  if ('stands' in part) {
    const { from, to, doing, kind } = part.stands;
    const place = part.stands.place === 'home' ? '' : ', away from home';
    return `${clockText(from)}–${clockText(to)} ${doing.includes(kind) ? doing : `${kind}: ${doing}`}${place}`;
  }
  const { from, to, usual } = part.open;
  const named = usual.map(
    (each) => `${each.doing} (${openKindOf(each)}) ${clockText(each.from)}–${clockText(each.to)}`,
  );
  const most = partCount(to - from);
  const parts = most === 1 ? '1 part' : `at most ${most} parts`;
  return `${clockText(from)}–${clockText(to)} open, ${to - from} minutes, ${parts}${named.length === 0 ? '' : `; usually: ${named.join(', ')}`}`;
}
