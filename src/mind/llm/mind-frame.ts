import { describePerson } from '../../person/index.ts';
import { sceneTime } from '../../world/index.ts';
import { describeShortTerm, whenAgo, type Remembered } from '../belief/index.ts';
import { pronouns } from '../desires/index.ts';
import { circleText } from './circle-text.ts';
import type { KnownBelief } from './known-belief.ts';

/** Latest events that a model is told of. */
const eventsTold = 5;

/** The system message of every prompt of the mind: the person, what happened lately, and how things stand at this moment. */
export function mindFrame({ at, longTerm, shortTerm }: KnownBelief): string {
  const { person, goal, remembered } = longTerm;
  const { they, them, theirs } = pronouns[person.facts.gender];
  const lately = remembered.slice(-eventsTold).map((event) => `- ${eventText(event, at.minute)}`);
  return `You help to simulate the everyday life of one made-up person, so that AI assistants can be tested with it. The life is told in small steps; you are asked for one of them. It has to be believable for exactly this person at exactly this moment: ordinary, concrete, no drama.

# The person
${person.name.full}, called ${person.name.given} (${they}, ${them}, ${theirs}).
${describePerson(person)}
Around ${person.name.given}: ${circleText(person.circle)}.
Working towards, these months: ${goal ?? 'nothing is known of a goal.'}

# What happened lately, the latest last
${lately.length === 0 ? 'Nothing is known.' : lately.join('\n')}

# This moment
Time: ${sceneTime(at.minute)}.
${describeShortTerm(shortTerm)}`;
}

function eventText({ minute, place, happening, intention }: Remembered, now: number): string {
  const ago = minute === now ? 'just now' : whenAgo(now - minute);
  return `${ago.charAt(0).toUpperCase()}${ago.slice(1)} (${place}): ${happening} Set out to: ${intention}`;
}
