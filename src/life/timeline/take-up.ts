import { changed, type Change, type LifeEvent, type SubIntent } from '../../journal/index.ts';
import type { Level, Person } from '../../person/index.ts';
import { generatorFor } from '../../random/index.ts';
import { minuteOf, sceneTime } from '../../world/index.ts';
import type { HeardSuggestion } from '../day/index.ts';
import { matterOf, questions } from './take-up-words.ts';

/** Share of suggestions done or agreed to that are talked about, by how outgoing the person is. */
const shares: Readonly<Record<Level, number>> = { low: 0.15, middle: 0.3, high: 0.45 };

/** Turns of a talk about a suggestion, at most. */
export const turnsOfTakeUp = 3;

/** Numbers of talks about suggestions begin behind those of any life's events: a day has fewer ticks than this. */
const ticksOfDay = 100_000;

/** Number of the talk about the suggestion of a tick: by its place, so that it does not depend on what was talked about before. */
export function takeUpNumber(day: number, tick: number): number {
  return day * ticksOfDay + tick + 1;
}

/** The life that a suggestion is heard in, as far as it matters for what comes of it. */
export interface Household {
  seed: number;
  life: string;
  person: Person;
  events: readonly LifeEvent[];
}

/** True where the person takes a suggestion up in words: now and then, once they have agreed to it or done it. */
export function takesUp({ seed, life, person }: Household, date: string, { tick, heard }: HeardSuggestion): boolean {
  if (heard.reaction !== 'accept' && heard.reaction !== 'follow') return false;
  const share = shares[person.bigFive.extraversion ?? 'middle'];
  return generatorFor(seed, life, 'takes-up', date, tick).uniform() < share;
}

/**
 * What somebody wants who takes a suggestion up: to know one or two things about it, and that it suits them. The talk is a life event of its own, which begins with
 * what the assistant said.
 * @param at.changes all that is different about the person by then
 */
export function takeUp(
  { seed, life, person: atFirst, events }: Household,
  { date, day, changes }: { date: string; day: number; changes: readonly Change[] },
  { tick, minute, activity, suggestion }: HeardSuggestion,
): LifeEvent {
  const { person } = changed({ person: atFirst, goal: null }, changes);
  const draw = generatorFor(seed, life, 'take-up', date, tick);
  const matter = matterOf(suggestion.topic);
  const first = draw.integer(0, questions.length - 1);
  const second = (first + draw.integer(1, questions.length - 1)) % questions.length;
  const asked = draw.uniform() < 0.5 ? [first] : [first, second];
  const { preferences } = person;
  const liked = preferences.length === 0 ? null : preferences[draw.integer(0, preferences.length - 1)]!;
  const items: Omit<SubIntent, 'number'>[] = [
    ...asked.map((at) => ({ kind: 'explicit' as const, text: questions[at]!(matter) })),
    ...(liked === null ? [] : [{ kind: 'implicit' as const, text: liked.sentence }]),
  ];
  const scene = {
    time: sceneTime(minuteOf(date) + Math.floor(minute)),
    place: activity.at === null ? 'Home' : `Home, ${activity.at.room}`,
    weather: null,
  };
  return {
    number: takeUpNumber(day, tick),
    scene,
    happening: `The assistant at home spoke up in the middle of ${activity.doing}: "${suggestion.text}" It sounded worth doing, and a question or two were left.`,
    intention: {
      sentence: `Get on with ${matter}, now that it has come up.`,
      checklist: items.map((item, index) => ({ number: index + 1, ...item })),
    },
    ...(changes.length === 0 ? {} : { changes }),
    utc: null,
    coordinates: null,
    takesUp: suggestion.text,
    earlierConversations: events[0]?.earlierConversations ?? [],
  };
}
