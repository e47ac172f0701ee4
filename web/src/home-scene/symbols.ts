import type { HomeUse } from '../../../src/world/home/home.ts';
import type { Shape } from './shape.ts';
import { basin, bath, machine, rack, shower, toilet } from './symbols-bath.ts';
import { counter, cupboard, fridge, kettle, sink, stove } from './symbols-kitchen.ts';
import {
  chest,
  hooks,
  mat,
  mirrorTable,
  player,
  rug,
  screen,
  seat,
  shelf,
  bed,
  bunk,
  wardrobe,
} from './symbols-rooms.ts';
import { bench, desk, diningTable, sewing } from './symbols-tables.ts';
import { field, glasshouse, hut, plants, washingLine } from './symbols-garden.ts';

/** What things are called, and how they then look. The first that fits. */
const byName: readonly (readonly [RegExp, Shape])[] = [
  [/bunk/, bunk],
  [/\bday bed|daybed|couch|sofa|settee/, seat],
  [/bed$|\bbed\b|mattress|cot\b|crib/, bed],
  [/armchair|recliner|balcony chair|garden chair|rocking/, seat],
  [/workbench|work bench/, desk],
  [/bench$/, bench],
  [/dressing table|vanity/, mirrorTable],
  [/sewing/, sewing],
  [/desk|homework|craft|work table|writing/, desk],
  [/breakfast bar|kitchen bar/, diningTable],
  [/\btable/, diningTable],
  [/stove|cooker|oven|hob/, stove],
  [/washbasin|wash basin/, basin],
  [/sink/, sink],
  [/fridge|freezer/, fridge],
  [/coffee|kettle|tea\b/, kettle],
  [/counter|worktop/, counter],
  [/broom|cupboard|pantry|cabinet|sideboard|closet/, cupboard],
  [/wardrobe|dresser/, wardrobe],
  [/bathtub|bath tub|^bath$|^tub$/, bath],
  [/shower/, shower],
  [/toilet|^wc$/, toilet],
  [/washing machine|dryer|dishwasher/, machine],
  [/washing line|clothes line/, washingLine],
  [/rack|airer/, rack],
  [/television|\btv\b|projector/, screen],
  [/record|stereo|radio|speaker|piano/, player],
  [/shelf|bookcase|shelves/, shelf],
  [/mat$|treadmill|exercise/, mat],
  [/rug|carpet/, rug],
  [/toy|chest|box of|trunk/, chest],
  [/hook|coat/, hooks],
  [/greenhouse|glasshouse/, glasshouse],
  [/shed|hen house|coop|kennel/, hut],
  [/patch|field|vegetable|beds?$/, field],
  [/flower|herb|plant|window sill|pots|boxes/, plants],
];

/** How things look that are known by their use alone. */
const byUse: Partial<Record<HomeUse, Shape>> = {
  sleep: bed,
  watch: screen,
  cook: counter,
  wash: basin,
  dress: wardrobe,
  'desk work': desk,
  make: desk,
  eat: diningTable,
  read: seat,
  rest: seat,
  listen: player,
  exercise: mat,
  plants,
  garden: field,
  laundry: machine,
  tidy: cupboard,
  children: chest,
  drink: kettle,
};

/** How a thing is drawn; null for what is no furniture, as a door. */
export function symbolOf({ name, uses }: { name: string; uses: readonly HomeUse[] }): Shape | null {
  if (uses.includes('leave')) return null;
  const known = byName.find(([pattern]) => pattern.test(name.toLowerCase()))?.[1];
  return known ?? uses.map((use) => byUse[use]).find((each) => each !== undefined) ?? cupboard;
}

/** Things whose head, and not their side, is against the wall. */
export function isHeaded({ name, uses }: { name: string; uses: readonly HomeUse[] }): boolean {
  return symbolOf({ name, uses }) === bed || symbolOf({ name, uses }) === bunk || /bath ?tub/.test(name);
}
