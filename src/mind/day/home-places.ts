import type { Home, HomeObject, HomePlace, HomeUse } from '../../world/index.ts';

/** A place with how texts speak of it. */
export interface KnownPlace {
  at: HomePlace;
  /** As "on the sofa". */
  here: string;
  /** As "in the kitchen". */
  inRoom: string;
}

/** What is looked for in a home. */
export interface PlaceQuestion {
  /** What the object must be good for, the best first. */
  uses: readonly HomeUse[];
  /** Names of objects that are meant; empty: any but those in `reserved`. */
  objects: readonly string[];
  reserved: readonly string[];
  /** True where it must be a balcony, garden or yard. */
  outdoors: boolean;
  /** A word in the name of the object, as "bed"; null where none was said. */
  named: string | null;
}

/** What is said of a place in passing, as in "reading in bed", "sitting on the terrace". */
export type PlaceHint = Pick<PlaceQuestion, 'outdoors' | 'named'>;

/** What else will do in a home that has nothing for a use. */
const instead: Readonly<Record<HomeUse, readonly HomeUse[]>> = {
  sleep: ['rest'],
  wash: ['cook'],
  dress: ['sleep', 'wash'],
  cook: ['drink', 'eat'],
  eat: ['drink', 'cook', 'rest'],
  drink: ['cook', 'eat'],
  'desk work': ['make', 'eat'],
  read: ['rest', 'desk work'],
  watch: ['rest', 'listen'],
  listen: ['rest', 'watch'],
  exercise: ['rest', 'sleep'],
  make: ['desk work', 'eat'],
  play: ['rest', 'eat'],
  talk: ['rest', 'eat'],
  rest: ['sleep', 'eat'],
  garden: ['plants', 'rest'],
  plants: ['garden', 'rest'],
  laundry: ['wash', 'cook'],
  tidy: ['rest', 'cook'],
  children: ['play', 'rest'],
  leave: ['tidy', 'rest'],
};

const open = /\b(balcony|garden|terrace|yard|courtyard|patio|porch|veranda|hammock|field)\b/;
const namesIn = new WeakMap<Home, ReadonlySet<string>>();
const known = new WeakMap<Home, Map<string, readonly KnownPlace[]>>();

/** Places of a home where something can be done, never none: what is meant, else what is good for a use, else what will do instead. */
export function placesToUse(home: Home, question: PlaceQuestion): readonly KnownPlace[] {
  let ofHome = known.get(home);
  if (ofHome === undefined) known.set(home, (ofHome = new Map()));
  const key = `${question.reserved.length}|${question.uses.join()}|${question.objects.join()}|${question.outdoors}|${question.named}`;
  let places = ofHome.get(key);
  if (places === undefined) ofHome.set(key, (places = find(home, question).map(placeOf)));
  return places;
}

/** What a phrase says of a place in this home. */
export function placeHint(home: Home, doing: string): PlaceHint {
  let words = namesIn.get(home);
  if (words === undefined) {
    words = new Set(home.objects.map(({ name }) => lastWord(name)));
    namesIn.set(home, words);
  }
  const named = doing.split(' ').find((word) => words.has(word)) ?? null;
  return { outdoors: open.test(doing), named };
}

/** Whether a home has a place in the open. */
export function hasOutdoors(home: Home): boolean {
  return home.objects.some(isOutdoors);
}

function find(home: Home, { uses, objects, reserved, outdoors, named }: PlaceQuestion): readonly HomeObject[] {
  const all = outdoors && hasOutdoors(home) ? home.objects.filter(isOutdoors) : home.objects;
  const said = all.filter(({ name, uses: good }) => lastWord(name) === named && uses.some((use) => good.includes(use)));
  if (said.length > 0) return said;
  const meant = all.filter(({ name, uses: good }) => objects.includes(name) && uses.some((use) => good.includes(use)));
  if (meant.length > 0) return meant;
  for (const use of [...uses, ...uses.flatMap((each) => instead[each])]) {
    const fitting = all.filter((object) => object.uses.includes(use));
    if (fitting.length === 0) continue;
    const others = fitting.filter(({ name }) => outdoors || !reserved.includes(name));
    return others.length > 0 ? others : fitting;
  }
  return all;
}

function lastWord(name: string): string {
  return name.slice(name.lastIndexOf(' ') + 1);
}

function isOutdoors({ room }: HomeObject): boolean {
  return open.test(room);
}

function placeOf({ room, name }: HomeObject): KnownPlace {
  return { at: { room, object: name }, here: hereText(name), inRoom: `${open.test(room) ? 'on' : 'in'} the ${room}` };
}

/** Where something is done, as "on the sofa", "in the garden", "at the desk". */
export function hereText(object: string): string {
  if (
    /\b(sofa|couch|settee|bed|mat|rug|carpet|bench|chair|stool|swing|hammock|balcony|terrace|deckchair|cushions?)$/.test(
      object,
    )
  )
    return `on the ${object}`;
  return /\b(garden|yard|bath|bathtub|shower|hall|corner|shed|armchair|greenhouse|field)$/.test(object)
    ? `in the ${object}`
    : `at the ${object}`;
}
