import { expect, test } from 'vitest';
import type { DayOpening, ProactiveAssistant } from '../../assistant/index.ts';
import type { DayActivity, DayPlan } from '../../journal/index.ts';
import { readPeoplePlan, samplePeople, type SampledPerson } from '../../person/index.ts';
import { personByRule } from '../../user/index.ts';
import { lived, plainSettings, plannedDay, planOf, plants, song } from './living.test-helper.ts';

const [someone] = samplePeople({ plan: readPeoplePlan(), count: 1, seed: 4 }).people;

/** Every text of a person made unmistakable. Words that programs go by are kept, with a canary beside them where there is room. */
function canaries(person: SampledPerson): SampledPerson {
  const { rubric } = person;
  const window = (which: string) => ({ weekday: 'mon' as const, from: 720, to: 740, why: `canary-why-${which}` });
  return {
    ...person,
    name: { given: 'canary-given', family: 'canary-family', full: 'canary-full' },
    demographics: { ...person.demographics, Occupation: 'canary-occupation' },
    goals: { work: 'canary-goal' },
    preferences: person.preferences.map((each) => ({ ...each, sentence: 'canary-preference' })),
    bigFive: { ...person.bigFive, agreeableness: 'high' },
    rubric: {
      ...rubric,
      welcome: [{ kind: 'free', hobby: null, offers: [{ topic: 'music', text: 'canary-offer' }] }],
      receptive: [window('receptive')],
      protected: [{ ...window('protected'), from: 745, to: 755 }],
      rate: { perDay: 4321, gapMinutes: 17 },
      redLines: [
        { text: 'canary-line-plants', topic: 'plants' },
        { text: 'Never orders canary-line about', topic: null },
      ],
    },
  };
}

/** A plan whose activities each name their own place in it. */
function canaryPlan(): DayPlan {
  const plan = planOf();
  const activities = plan.activities.map((activity, place): DayActivity => {
    const at = activity.at === null ? null : { room: 'kitchen', object: `canary-object-${place}` };
    return { ...activity, doing: `canary-doing-${place}.`, part: `canary-part-${place}.`, at };
  });
  return { ...plan, activities };
}

/** All texts and numbers in a value, whatever they hang from: own keys, symbols, hidden properties, prototypes, maps and sets. */
function allIn(value: unknown, seen = new Set<object>()): string[] {
  if (typeof value === 'function') return [`function ${value.name}`];
  if (typeof value !== 'object' || value === null) return [String(value)];
  if (seen.has(value)) return [];
  seen.add(value);
  const inside = Reflect.ownKeys(value).flatMap((key) => [String(key), ...allIn(Reflect.get(value, key), seen)]);
  const prototype: unknown = Object.getPrototypeOf(value);
  const isPlain = prototype === Object.prototype || prototype === Array.prototype || prototype === null;
  return [...inside, ...(isPlain ? [] : [`prototype ${Object.prototype.toString.call(value)}`])];
}

interface Handed {
  place: number;
  what: unknown;
}

/** Speaks all sorts of things, compares, learns; and keeps whatever it is handed, with the place in the plan at which that was. */
function spy(
  handed: Handed[],
  openings: DayOpening[],
  placeAt: (minute: number) => number,
): ProactiveAssistant<unknown> {
  return {
    compares: true,
    start: () => ({ notes: [] }),
    openDay: (...given) => {
      const [memory, opening] = given;
      openings.push(opening);
      handed.push({ place: 0, what: memory });
      let count = 0;
      let place = 0;
      return {
        decide: (...what) => {
          place = placeAt(what[0].minute);
          handed.push({ place, what });
          const kinds = [song, plants, null, { ...song, text: 'You must listen to music now! '.repeat(8) }];
          return { candidates: [kinds[count++ % 4]!, song, null].slice(0, 1 + (count % 3)), delivered: null };
        },
        heard: (...what) => void handed.push({ place, what }),
        learn: (...what) => {
          handed.push({ place: Infinity, what });
          return { memory: { notes: [count] }, training: {} };
        },
      };
    },
  };
}

async function everythingHanded(): Promise<{ handed: Handed[]; openings: DayOpening[] }> {
  const person = canaries(someone!);
  const plan = canaryPlan();
  const handed: Handed[] = [];
  const openings: DayOpening[] = [];
  await lived({
    assistant: spy(handed, openings, (minute) => plan.activities.findIndex(({ to }) => minute < to)),
    person: personByRule(person, { seed: 1, life: 'a' }),
    days: 2,
    dayAt: () => plannedDay(plan),
    heldOut: 1,
    heldOutAfter: () => true,
    settings: { ...plainSettings, dial: { noise: 0, shuffled: false, delayInMinutes: 5 } },
    keep: () => 'hash',
  });
  return { handed, openings };
}

test('an assistant is handed what can be seen now, and nothing of the person, the rubric or what comes later', async () => {
  const { handed } = await everythingHanded();
  expect(handed.length).toBeGreaterThan(500);
  const seen = new Set<string>();
  for (const { place, what } of handed) {
    const said = allIn(what).join('\n');
    for (const [canary, kind, at] of said.matchAll(/canary-(\w+)(?:-(\d+)\.)?/g)) {
      seen.add(kind!);
      expect(['doing', 'part'], canary).toContain(kind);
      expect(Number(at), `${canary} at activity ${place}`).toBeLessThanOrEqual(place);
    }
    expect(said).not.toMatch(/4321|agreeable|protected|receptive|redLine|rubric|bigFive|prototype|function/);
  }
  // What is searched for was there to be found: all of it was seen or judged by.
  expect(seen).toEqual(new Set(['doing', 'part']));
  const reasons = handed.flatMap(({ what }) => allIn(what)).filter((text) => text.includes('red line'));
  expect(reasons.length).toBeGreaterThan(50);
});

test('and it is handed in objects that hold these fields, and no others', async () => {
  const { handed, openings } = await everythingHanded();
  const fieldsOf = (pattern: RegExp) => {
    const found = handed.flatMap(({ what }) => paths(what)).filter((path) => pattern.test(path));
    return [...new Set(found)].toSorted((one, other) => (one < other ? -1 : 1));
  };
  const moment = [
    'activity.doing',
    'activity.hobby',
    'activity.kind',
    'activity.part',
    'activity.room',
    'day',
    'minute',
    'time',
    'walking',
    'weekday',
  ];
  const candidate = ['reason', 'style', 'text', 'topic'].map((field) => `rated.candidate.${field}`);
  const rating = ['communication', 'frequency', 'preference', 'timing'].map((field) => `rated.rating.${field}`);
  expect(fieldsOf(/./)).toEqual(
    [
      ...moment,
      ...moment.map((field) => `moment.${field}`),
      'notes',
      ...candidate,
      'rated.candidate',
      ...rating,
      'rated.reason',
      'rated.score',
      'reaction',
    ].toSorted((one, other) => (one < other ? -1 : 1)),
  );
  expect(new Set(openings.flatMap((opening) => Object.keys(opening)))).toEqual(
    new Set(['seed', 'life', 'date', 'day', 'compares']),
  );
});

/** Names of all that is no object, from the outside inwards; places in lists left out. */
function paths(value: unknown, path = ''): string[] {
  if (typeof value !== 'object' || value === null) return [path];
  return Object.entries(value).flatMap(([key, inner]) => {
    const named = Array.isArray(value) ? path : path === '' ? key : `${path}.${key}`;
    return paths(inner, named);
  });
}
