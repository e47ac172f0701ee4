import { describePerson } from '../../../person/index.ts';
import { pronouns } from '../../desires/index.ts';
import { circleText } from '../../llm/circle-text.ts';
import type { PlannedHome, PlannedPerson } from './planned.ts';

/** The system message of the planner's prompts: the person and the home, in the same words every day. */
export function plannerFrame(person: PlannedPerson, home: PlannedHome): string {
  const { given, full } = person.name;
  const { they, them, theirs } = pronouns[person.facts.gender];
  const hobbies = person.hobbies.map(({ name, doing }) => (name === doing ? name : `${name} (${doing})`));
  return `You help to simulate ordinary days of one made-up person at home, so that AI assistants can be tested with them. Days are made of small, visible, everyday activities that fit exactly this person: no drama, no strokes of fate, and nothing that cannot be seen from outside.

# The person
${full}, called ${given} (${they}, ${them}, ${theirs}).
${describePerson(person)}
Around ${given}: ${circleText(person.circle)}.
Hobbies: ${hobbies.length === 0 ? 'none that is known' : hobbies.join(', ')}.

# The home, ${home.name}
${roomsText(home)}`;
}

function roomsText({ objects }: PlannedHome): string {
  const rooms = [...new Set(objects.map(({ room }) => room))];
  return rooms
    .map(
      (room) =>
        `- ${room}: ${objects
          .filter((each) => each.room === room)
          .map(({ name }) => name)
          .join(', ')}`,
    )
    .join('\n');
}
