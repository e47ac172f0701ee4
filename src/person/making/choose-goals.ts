import type { Generator } from '../../random/index.ts';
import { conflicts, type Standing } from '../materials/conditions.ts';
import type { GoalMaterial, Goals } from '../materials/goals.ts';
import type { Circle, Facts, PersonName, PractisedHobby } from '../sampled-person.ts';
import { fillSlots } from './fill-slots.ts';
import { weightedPick } from './weighted-pick.ts';

/** What goals are about. */
export interface GoalSubject {
  name: PersonName;
  facts: Facts;
  circle: Circle;
  hobbies: readonly PractisedHobby[];
}

/** Draws one goal for each domain of life, as a sentence; those that speak of the person's own circumstances come first. */
export function chooseGoals(
  generator: Generator,
  goals: Goals,
  subject: GoalSubject,
  standing: Standing,
): Record<string, string> {
  return Object.fromEntries(
    Object.entries(goals).flatMap(([domain, list]) => {
      const goal = weightedPick(generator, list, (each) =>
        goalFits(each, subject) && conflicts(each.against, standing).length === 0 ? 1 + 2 * conditions(each) : 0,
      );
      return goal === null ? [] : [[domain, goalSentence(goal, subject)]];
    }),
  );
}

/** Whether somebody in these circumstances can have the goal. */
export function goalFits({ for: condition }: GoalMaterial, subject: GoalSubject): boolean {
  const { facts, circle } = subject;
  const { ages, child, has, kin, employment, household, marital, faith } = condition;
  const minors = circle.children.some(({ age }) => age < 18);
  const given: Record<'partner' | 'elder' | 'job' | 'skill', boolean> = {
    partner: circle.partner !== null,
    elder: circle.elder !== null,
    job: facts.employment.kind === 'working',
    skill: subject.hobbies.some(({ skill }) => skill),
  };
  return (
    ages[0] <= facts.age &&
    facts.age <= ages[1] &&
    (child === undefined || childOf(subject, child) !== null) &&
    (has === undefined || given[has]) &&
    !(kin === true && minors) &&
    (employment === undefined || employment === facts.employment.kind) &&
    (household === undefined || household === facts.household) &&
    (marital === undefined || marital === facts.marital) &&
    (faith !== true || facts.religion !== 'No religion')
  );
}

/** The goal as a sentence about the person. */
export function goalSentence(goal: GoalMaterial, subject: GoalSubject): string {
  const { name, facts, circle, hobbies } = subject;
  const child = goal.for.child === undefined ? null : childOf(subject, goal.for.child);
  const filled = fillSlots(goal.goal, facts.gender, {
    child: child ?? undefined,
    partner: circle.partner?.name,
    elder: circle.elder === null ? undefined : elderName(facts, circle.elder),
    hobby: hobbies.find(({ skill }) => skill)?.name,
  });
  return `${name.given} wants to ${filled}.`;
}

function childOf({ circle }: GoalSubject, [from, to]: readonly [number, number]): string | null {
  return circle.children.find(({ age, atHome }) => atHome && from <= age && age <= to)?.name ?? null;
}

function elderName({ gender }: Facts, elder: { relation: string }): string {
  const their = gender === 'female' ? 'her' : gender === 'male' ? 'his' : 'their';
  return `${their} ${elder.relation}`;
}

function conditions({ for: { child, has, employment, household, marital, faith } }: GoalMaterial): number {
  return [child, has, employment, household, marital, faith].filter((each) => each !== undefined).length;
}
