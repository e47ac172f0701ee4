import type { Circle, Facts } from '../sampled-person.ts';
import { ageBand } from './sketch.ts';

/** The facts as people read them, in the order in which texts name them. */
export function demographicTexts(facts: Facts, circle: Circle): Record<string, string> {
  return {
    gender: capital(facts.gender),
    age: `${capital(ageBand(facts.age))} (${facts.age} years old)`,
    race: facts.race,
    marital: maritalText(facts, circle),
    religious: facts.religion,
    area: `${facts.place}, ${facts.country}`,
    income: `${capital(facts.income)} Income`,
    employment: employmentText(facts),
  };
}

function maritalText({ marital, household }: Facts, { children, grandchildren, elder }: Circle): string {
  const minors = children.filter(({ age }) => age < 18);
  const parts = [
    marital === 'partnered' ? 'Never married' : capital(marital),
    marital === 'partnered' ? 'lives with a partner' : '',
    minors.length > 0 ? `${counted(minors.length, 'child', 'children')} at home` : '',
    children.length > minors.length ? counted(children.length - minors.length, 'grown child', 'grown children') : '',
    grandchildren.some(({ atHome }) => atHome) ? 'shares the house with a grandchild' : '',
    elder?.atHome === true ? `shares the home with a ${elder.relation}` : '',
    household === 'alone' ? 'lives alone' : household === 'shared home' ? 'shares a home with others' : '',
  ];
  return parts.filter((part) => part !== '').join(', ');
}

function employmentText({ employment: { kind, title } }: Facts): string {
  if (kind === 'working') return capital(title ?? 'working');
  if (kind === 'student') return title === null ? 'Student' : `Student of ${title}`;
  if (kind === 'homemaker') return 'Keeps house';
  const former = title === null ? '' : `, formerly ${title}`;
  return kind === 'retired' ? `Retired${former}` : `Looking for work${former}`;
}

const numbers = ['no', 'one', 'two', 'three', 'four', 'five'];

function counted(number: number, one: string, many: string): string {
  return `${numbers[number] ?? number} ${number === 1 ? one : many}`;
}

function capital(text: string): string {
  return text.charAt(0).toUpperCase() + text.slice(1);
}
