import { z } from 'zod';
import { UsageError } from '../errors/index.ts';
import { climateSchema, type Climate } from './climates.ts';
import { readWorldFile } from './data-folder.ts';

/** How large a place is, smallest last. */
export const settings = ['city', 'suburb', 'small town', 'village'] as const;
/** What lies at a town. */
export const features = ['coast', 'river', 'lake', 'forest'] as const;

/** How large a place is. */
export type Setting = (typeof settings)[number];
/** What lies at a town. */
export type Feature = (typeof features)[number];

const text = z.string().min(1);
/** Minutes ahead of UTC. */
const offset = z.int().min(-720).max(840);

/** data/world/towns.yaml. */
export const townsFile = z.array(
  z.strictObject({
    culture: text,
    offset,
    worship: z.array(text).min(1),
    towns: z
      .array(
        z.strictObject({
          place: text,
          name: text,
          setting: z.enum(settings),
          at: z.tuple([z.number().min(-90).max(90), z.number().min(-180).max(180)]),
          climate: text,
          warmer: z.number().min(-15).max(15).default(0),
          offset: offset.optional(),
          features: z.array(z.enum(features)),
        }),
      )
      .min(1),
  }),
);

/** A town that people live in, as data/world/towns.yaml tells it. */
export interface TownEntry {
  /** Id of a culture of data/people/cultures.yaml. */
  culture: string;
  /** The culture's own words for where somebody lives, such as "a terraced street in Leeds". */
  place: string;
  /** The town, or the wider place it lies in. */
  name: string;
  setting: Setting;
  /** Degrees, roughly; north and east are positive. */
  latitude: number;
  longitude: number;
  /** Minutes that local time is ahead of UTC: standard time, all year. */
  offset: number;
  climate: Climate;
  /** Degrees Celsius that the town is warmer than its climate's means. */
  warmer: number;
  features: readonly Feature[];
  /** What places of worship are, such as `church`. */
  worship: readonly string[];
}

let entries: ReadonlyMap<string, TownEntry> | undefined;

/** All towns of the package, in the order of the file. */
export function knownTowns(): readonly TownEntry[] {
  entries ??= new Map(readTowns().map((entry) => [keyOf(entry.culture, entry.place), entry]));
  return [...entries.values()];
}

/**
 * The town of somebody who lives at `place`, by the same words.
 * @throws UsageError when data/world/towns.yaml has no such place of that culture
 */
export function townEntryOf(culture: string, place: string): TownEntry {
  knownTowns();
  const entry = entries!.get(keyOf(culture, place));
  if (entry !== undefined) return entry;
  throw new UsageError(
    `No town is known for "${place}" of the culture "${culture}". Take a place of data/people/cultures.yaml, or add it to data/world/towns.yaml.`,
  );
}

function keyOf(culture: string, place: string): string {
  return `${culture}: ${place}`;
}

function readTowns(): TownEntry[] {
  const climates = readWorldFile('climates', z.record(text, climateSchema as z.ZodType<Climate>));
  const cultures = readWorldFile('towns', townsFile as z.ZodType<z.output<typeof townsFile>>);
  return cultures.flatMap(({ culture, worship, towns, offset }) =>
    towns.map(({ at: [latitude, longitude], climate, offset: own, ...town }) => {
      const known = climates[climate];
      if (known === undefined) throw new UsageError(`data/world/climates.yaml has no climate "${climate}".`);
      return { culture, worship, ...town, offset: own ?? offset, latitude, longitude, climate: known };
    }),
  );
}
