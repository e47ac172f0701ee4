import { describePerson, describeRubric, type Resident, type Rubric, type SampledPerson } from '../../person/index.ts';
import { shownPerson } from '../../run/index.ts';
import { Conflict } from '../problem.ts';
import type { OpenDay } from './open-day.ts';

/**
 * What no assistant is told: who the person is, where they live and what they expect. Whoever is the assistant is told it when the day is over.
 * @throws Conflict
 */
export function whoTheyAre({ household, request, steered }: OpenDay) {
  if (steered.role === 'assistant' && steered.tally === null) {
    throw new Conflict('An assistant is not told who the person is. It is shown when the day is over.');
  }
  const { person, home, life } = household;
  const weekday = weekdays[new Date(`${request.date}T00:00:00Z`).getUTCDay()];
  const today = (windows: Rubric['protected']) => windows.filter((each) => each.weekday === weekday);
  return {
    person: shownPerson({ ...person, life, home: home.id }),
    about: aboutOf(person),
    /** What they expect of an assistant, a line each. */
    rubric: describeRubric(person.rubric).split('\n'),
    protected: today(person.rubric.protected),
    receptive: today(person.rubric.receptive),
    home,
  };
}

/** See {@link whoTheyAre}. */
export type WhoTheyAre = ReturnType<typeof whoTheyAre>;

const weekdays = ['sun', 'mon', 'tue', 'wed', 'thu', 'fri', 'sat'];

function aboutOf(person: SampledPerson | Resident): string {
  return 'about' in person ? person.about : describePerson(person);
}
