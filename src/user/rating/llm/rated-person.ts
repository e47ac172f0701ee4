import {
  describePerson,
  describeRubric,
  type Resident,
  type RubricProse,
  type SampledPerson,
} from '../../../person/index.ts';
import type { Rater } from '../person-by-rule.ts';

/** A person as a model that plays them is told about them: the same text every day. */
export interface RatedPerson extends Rater {
  /** Who they are. */
  about: string;
  /** What they expect of an assistant, in words. */
  prose: RubricProse;
}

/** The texts of a person. One of our own writing brings their own words along; for others the rubric is put into words. */
export function ratedPerson(person: SampledPerson | Resident): RatedPerson {
  const { rubric, bigFive } = person;
  if ('prose' in person) {
    return { rubric, bigFive, about: `${person.about}\n${describePerson(person)}`, prose: person.prose };
  }
  const [welcome = '', open = '', alone = '', often = '', ...manner] = describeRubric(rubric).split('\n');
  const prose = {
    preference: welcome,
    timing: `${open}\n${alone}`,
    frequency: often,
    communication: manner.join('\n'),
  };
  return { rubric, bigFive, about: describePerson(person), prose };
}
