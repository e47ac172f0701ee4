import type { Person } from './person.ts';
import type { Routine } from './routine.ts';
import type { Rubric } from './rubric.ts';
import type { SpeakingStyle } from './speaking-style.ts';

/** How a person is spoken of. */
export type Gender = 'female' | 'male' | 'nonbinary';

/** Income as plans name it. */
export type Income = 'low' | 'middle' | 'high';

/** What fills a person's working days. */
export type EmploymentKind = 'working' | 'student' | 'homemaker' | 'unemployed' | 'retired';

/** Who shares the home. */
export type HouseholdKind =
  | 'alone'
  | 'couple'
  | 'family'
  | 'single parent'
  | 'with parents'
  | 'shared home'
  | 'three generations';

/** Whether somebody is or was married. `partnered`: lives with a partner without being married. */
export type Marital = 'never married' | 'partnered' | 'married' | 'divorced' | 'widowed';

/** A person's own name. */
export interface PersonName {
  given: string;
  family: string;
  /** Both, in the order of the culture. */
  full: string;
}

/** Somebody close: a partner, a child, a parent, a friend. */
export interface Relative {
  name: string;
  gender: Gender;
  /** Years. */
  age: number;
  /** True when they live under one roof with the person. */
  atHome: boolean;
}

/** The people around a person. */
export interface Circle {
  partner: Relative | null;
  /** Own children, the youngest first. */
  children: readonly Relative[];
  grandchildren: readonly Relative[];
  /** A parent who is alive; null when there is none or nothing is known. */
  elder: (Relative & { relation: 'mother' | 'father' }) | null;
  friend: { name: string; gender: Gender };
}

/** What a person does for a living or studies. */
export interface Employment {
  kind: EmploymentKind;
  /** Title of the job, subject of the studies, or the former job of the retired and unemployed; null when there is none. */
  title: string | null;
  /** Category of the place of work or study; null without one. */
  place: string | null;
  /** True when nobody can be spoken to during work. */
  focus: boolean;
}

/** The facts behind the texts of `demographics`, for programs. */
export interface Facts {
  gender: Gender;
  /** Years, 18 to 99. */
  age: number;
  /** Id of the culture that names, places and hours come from. */
  culture: string;
  region: string;
  country: string;
  /** City, suburb, small town or village. */
  setting: string;
  /** Where the person lives, in words. */
  place: string;
  race: string;
  religion: string;
  income: Income;
  household: HouseholdKind;
  marital: Marital;
  employment: Employment;
}

/** A hobby as this person has it. */
export interface PractisedHobby {
  /** Name in the list of hobbies. */
  name: string;
  /** As an activity: "going for a run". */
  doing: string;
  /** `home` or a category of place. */
  place: string;
  /** True when the person does not want to be spoken to meanwhile. */
  focus: boolean;
  /** True for things that one can get better at. */
  skill: boolean;
}

/** A person with all that a life and its days need. */
export interface SampledPerson extends Person {
  name: PersonName;
  facts: Facts;
  circle: Circle;
  hobbies: readonly PractisedHobby[];
  /** What the person is working towards, as a sentence: domain of life → goal. */
  goals: Readonly<Record<string, string>>;
  routine: Routine;
  /** When and how a proactive assistant is welcome. */
  rubric: Rubric;
  /** How the person talks; it never says what they want. */
  style: SpeakingStyle;
}
