import type { Level, Relative, SampledPerson } from '../../person/index.ts';
import type { Script } from './script.ts';

/** Levels of a person's traits and preferences, by name. */
export function standingOf({ bigFive, preferences }: SampledPerson): Readonly<Record<string, Level>> {
  return { ...bigFive, ...Object.fromEntries(preferences.map(({ dimension, level }) => [dimension, level])) };
}

/** Whether a script can be part of this person's days at all. */
export function isFor(script: Script, person: SampledPerson, standing: Readonly<Record<string, Level>>): boolean {
  const { facts, circle } = person;
  const { ages, settings, against, needs, child } = script;
  if (facts.age < ages[0] || facts.age > ages[1]) return false;
  if (!settings.some((setting) => setting === facts.setting)) return false;
  for (const [name, levels] of Object.entries(against)) {
    const level = standing[name];
    if (level !== undefined && levels.includes(level)) return false;
  }
  const meant = childrenAtHome(person).filter(({ age }) => isMeant(age, child));
  const there = {
    partner: circle.partner?.atHome === true,
    child: meant.length > 0,
    elder: circle.elder?.atHome === true,
    housemate: facts.household === 'shared home',
    kin: kinOf(person).length > 0,
    grandchild: circle.grandchildren.length > 0,
  };
  return needs.every((need) => there[need]);
}

/** Whether a script is for this part of the week. */
export function isOnDay({ days }: Script, weekend: boolean): boolean {
  return days === null || (days === 'weekend') === weekend;
}

/** How much likelier a script is for somebody who stands like this. */
export function likedBy({ likes }: Pick<Script, 'likes'>, standing: Readonly<Record<string, Level>>): number {
  let factor = 1;
  for (const [name, level] of Object.entries(likes)) {
    const theirs = standing[name];
    if (theirs !== undefined) factor *= theirs === level ? 2 : theirs === 'middle' ? 1 : 0.4;
  }
  return factor;
}

/** Children and grandchildren who live in the home. */
export function childrenAtHome({ circle }: SampledPerson): Relative[] {
  return [...circle.children, ...circle.grandchildren].filter(({ atHome }) => atHome);
}

/** Whether a text names somebody. */
export function isNamed(name: string, text: string): boolean {
  return ` ${text.replaceAll("'s ", ' ')} `.includes(` ${name} `);
}

/** Whether a child of that age can be the one that a script speaks of. */
export function isMeant(age: number, range: readonly [number, number] | null): boolean {
  return range === null ? age <= 14 : age >= range[0] && age <= range[1];
}

/** Names of close relatives who live elsewhere. */
export function kinOf({ circle }: SampledPerson): string[] {
  const { elder, partner, children, grandchildren } = circle;
  return [...(elder === null ? [] : [elder]), ...(partner === null ? [] : [partner]), ...children, ...grandchildren]
    .filter(({ atHome, age }) => !atHome && age >= 6)
    .map(({ name }) => name);
}
