import type { Candidate } from '../sampling/candidate.ts';
import type { Person } from '../person.ts';
import type { EmploymentKind, Gender, Income, Marital } from '../sampled-person.ts';
import type { KnownFacts } from './choose-facts.ts';
import { ageBand, type KnownPerson } from './sketch.ts';

/** What the texts of a person from a pool say about the facts behind them. What cannot be read is left to be drawn. */
export function knownPerson(person: Person): KnownPerson {
  const text = (name: string) => person.demographics[name];
  const facts: KnownFacts = {};
  const gender = genderOf(text('gender'));
  if (gender !== null) facts.gender = gender;
  const ages = agesOf(text('age'));
  if (ages !== null) facts.ages = ages;
  const place = text('area');
  if (place !== undefined) facts.place = place;
  const race = text('race');
  if (race !== undefined) facts.race = race;
  const religion = text('religious');
  if (religion !== undefined) facts.religion = religion;
  const income = /^(low|middle|high)\b/i.exec(text('income') ?? '')?.[1]?.toLowerCase();
  if (income !== undefined) facts.income = income as Income;
  const marital = maritalOf(text('marital'));
  if (marital !== null) facts.marital = marital;
  const employment = text('employment');
  if (employment !== undefined) facts.employment = { kind: employmentOf(employment), title: titleOf(employment) };
  return { facts, bigFive: person.bigFive, preferences: person.preferences, traits: person.traits };
}

/**
 * A person from a pool as sampling sees them, in the words of made-up people where the texts can be read so: gender, age (young, middle-aged,
 * elderly), religion, income, marital, employment. Other values are texts in lower case, without what stands in brackets behind.
 */
export function candidateOfPerson(person: Person): Candidate {
  const texts = Object.entries(person.demographics).map(([name, value]) => [
    name === 'religious' ? 'religion' : name,
    value
      .replace(/\s*\([^()]*\)\s*$/, '')
      .trim()
      .toLowerCase(),
  ]);
  const { gender, ages, income, marital, employment } = knownPerson(person).facts;
  const bands = ages?.map(ageBand) ?? [];
  const read = {
    gender,
    age: bands[0] === bands[1] ? bands[0] : undefined,
    income,
    marital,
    employment: employment?.kind,
  };
  return {
    demographics: {
      ...(Object.fromEntries(texts) as Record<string, string>),
      ...Object.fromEntries(Object.entries(read).filter(([, value]) => value !== undefined)),
    },
    bigFive: person.bigFive,
    preferences: Object.fromEntries(person.preferences.map(({ dimension, level }) => [dimension, level])),
    style: null,
  };
}

function genderOf(text: string | undefined): Gender | null {
  if (text === undefined) return null;
  if (/^(female|woman|f)\b/i.test(text)) return 'female';
  return /^(male|man|m)\b/i.test(text) ? 'male' : /non-?binary|divers|other/i.test(text) ? 'nonbinary' : null;
}

/** "34", "(34 years old)", "18-35", "over 65", "Youth", "Elderly": youngest and oldest age that it can mean, within 18 to 99. */
export function agesOf(text: string | undefined): readonly [number, number] | null {
  const within = (from: number, to: number) =>
    [Math.max(18, Math.min(99, from)), Math.max(18, Math.min(99, to))] as const;
  if (text === undefined) return null;
  const range = /(\d{1,3})\s*[-–]\s*(\d{1,3})/.exec(text);
  if (range !== null && Number(range[1]) <= Number(range[2])) return within(Number(range[1]), Number(range[2]));
  const over = /\b(?:over|above)\s+(\d{1,3})/i.exec(text);
  if (over !== null) return within(Number(over[1]) + 1, Math.max(90, Number(over[1]) + 1));
  const exact = /\d{1,3}/.exec(text)?.[0];
  if (exact !== undefined) return within(Number(exact), Number(exact));
  if (/young|youth/i.test(text)) return [18, 35];
  if (/middle/i.test(text)) return [36, 65];
  return /elder|old|senior/i.test(text) ? [66, 90] : null;
}

function maritalOf(text: string | undefined): Marital | null {
  if (text === undefined) return null;
  if (/widow/i.test(text)) return 'widowed';
  if (/divorc|separated/i.test(text)) return 'divorced';
  if (/partner/i.test(text)) return 'partnered';
  if (/never|single|unmarried|not married/i.test(text)) return 'never married';
  return /married/i.test(text) ? 'married' : null;
}

function employmentOf(text: string): EmploymentKind {
  if (/retired|pensioner/i.test(text)) return 'retired';
  if (/\bstudent\b|\bpupil\b/i.test(text)) return 'student';
  if (/unemployed|looking for work|out of work|not working|never worked|disabled|unable to work/i.test(text))
    return 'unemployed';
  return /homemaker|housewife|househusband|keeps house|stay-at-home/i.test(text) ? 'homemaker' : 'working';
}

/** The title, unless the text only says that somebody works or studies. */
function titleOf(text: string): string | null {
  return /^(working( now)?|student|retired|unemployed|employed|homemaker)$/i.test(text.trim()) ? null : text;
}
