import type { Situation } from '../simulated-user.ts';
import { wordsOf } from './words.ts';

/** How the texts of a situation call the person. */
export interface Narrator {
  /** First names and full names, longest first. */
  names: readonly string[];
  /** Null when neither the data nor the texts tell: then "they" is the person, if anyone is. */
  pronoun: 'he' | 'she' | null;
}

const mindVerbs =
  "(?:wants?|would|'d|needs?|hopes?|asks?|wishes|wonders|must|should|is|isn't|has|hasn't|had|does|doesn't|did|didn't|can|cannot|can't|could|will|was|wants|likes|feels|fears|thinks|knows|prefers|seeks|plans|tries|intends|suspects|doubts|worries|enjoys|hates|dreads|misses|expects|promised|decided|realised|realized|got|felt|woke|went|came|found|opened|forgot|lost)";

const nameBeforeVerb = new RegExp(
  `(?:^|[.!?;:]\\s+["'“]?|,\\s+and\\s+)(\\p{Lu}[\\p{L}-]+(?:\\s\\p{Lu}[\\p{L}-]+)?)\\s*(?=\\s${mindVerbs}\\b|['’]d\\b)`,
  'gu',
);
const nameAnywhereBeforeVerb = new RegExp(
  `(?<![\\p{L}'’])(\\p{Lu}[\\p{L}-]+(?:\\s\\p{Lu}[\\p{L}-]+)?)(?=\\s(?:${mindVerbs}|sits|stands|walks|left|wired|orders|marks|has|had|keeps|works)\\b)`,
  'gu',
);
const nameBeforeKin =
  /(?<![\p{L}'’])(\p{Lu}[\p{L}-]+)['’]s\s+(?:own\s+)?(?:mother|father|mum|mom|dad|parents|sister|brother|wife|husband|partner|daughter|son|children|kids|boss|friend|colleague|flatmate|train|flight|group|connection|chest|heart|knee|hands?|phone|seminar|back)\b/gu;

const noName: ReadonlySet<string> = new Set(
  `the a an he she they it we you i this that these those there here her his their its my our your someone somebody nobody everyone everybody anyone
  something nothing everything what which who whose whom how why when where if while after before since because although though once one two three four
  five six seven eight nine ten some any no not all both each every another other others most many few several work school dinner lunch breakfast today
  tomorrow tonight yesterday monday tuesday wednesday thursday friday saturday sunday people mum mom dad mother father grandma grandpa doctor user person
  money time sleep life health food rent water rain snow and but or so yet dr mr mrs ms may stay keep help wants needs hopes
  wishes asks wonders is has does would must should can could will was cannot can't feels fears misses knows thinks prefers seeks plans intends
  suspects doubts worries enjoys hates dreads expects likes tries had means sees finds keeps gets`
    .trim()
    .split(/\s+/),
);

/** Reads from a situation what its texts call the person. */
export function narratorOf({
  person,
  event,
  goal = null,
}: Pick<Situation, 'person' | 'event'> & { goal?: string | null }): Narrator {
  const wanted = [event.intention.sentence, ...event.intention.checklist.map((item) => item.text)];
  const everything = [...wanted, event.happening].join(' ');
  const subjects = [...wanted, goal ?? ''].flatMap((text) => namesBefore(text, nameBeforeVerb));
  const others = new Set(
    wanted.flatMap((text) => [...text.matchAll(/(?<=[\p{Ll},] )\p{Lu}[\p{L}-]+/gu)].map((match) => match[0])),
  );
  const acting = [
    ...namesBefore(event.happening, nameBeforeKin),
    ...namesBefore(event.happening, nameAnywhereBeforeVerb),
  ].filter((name) => !name.split(/\s/).some((part) => others.has(part)) && inside(name, everything));
  const ofGoal = namesBefore(goal ?? '', nameBeforeVerb).find((each) => everything.includes(each));
  const name = ofGoal ?? subjects[0] ?? acting[0];
  const parts =
    name === undefined ? [] : [name, ...name.split(/\s/).filter((part) => !/^(?:old|young|little|big)$/i.test(part))];
  return {
    names: [...new Set(parts)].sort((a, b) => b.length - a.length),
    pronoun: pronounOf(person.demographics) ?? pronounIn(everything),
  };
}

function namesBefore(text: string, pattern: RegExp): string[] {
  return [...text.matchAll(pattern)]
    .map((match) => match[1] ?? '')
    .filter((name) => !name.split(/\s/).some((part) => noName.has(part.toLowerCase())));
}

/** A word that stands in upper case inside a sentence, or before "'s" or a comma, is a name. */
function inside(name: string, text: string): boolean {
  return new RegExp(`[\\p{Ll},] ${name}(?![\\p{L}])|${name}['’]s\\s`, 'u').test(text) || text.split(name).length > 2;
}

function pronounOf(facts: Readonly<Record<string, string>>): 'he' | 'she' | null {
  const gender = Object.entries(facts).find(([name]) => /gender|sex/i.test(name))?.[1] ?? '';
  if (/^\s*(?:f|female|woman|girl)\b/i.test(gender)) return 'she';
  return /^\s*(?:m|male|man|boy)\b/i.test(gender) ? 'he' : null;
}

function pronounIn(text: string): 'he' | 'she' | null {
  const words = wordsOf(text);
  const count = (...forms: string[]): number => words.filter((word) => forms.includes(word)).length;
  const he = count('he', "he's", "he'd", 'his', 'himself', 'him');
  const she = count('she', "she's", "she'd", 'her', 'hers', 'herself');
  if (he === she) return null;
  return he > she ? 'he' : 'she';
}
