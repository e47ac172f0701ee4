import type { Scene } from '../../world/index.ts';
import type { Slots } from './phrasing.ts';
import { hours, skies, type Wordings } from './wording/index.ts';

/** What a scene's texts tell beyond doubt. */
export interface SceneFacts {
  /** Wordings about the hour; null when the time cannot be read. */
  hour: Wordings | null;
  /** Wordings about the weather; null when it is not known or changes during the day. */
  sky: Wordings | null;
  /** True from 22 to 5 o'clock. */
  late: boolean;
  /** `day` and `daypart`, as far as they are known. */
  slots: Slots;
}

const kinds: readonly (readonly [keyof typeof skies, RegExp])[] = [
  ['snow', /\b(?:snow\w*|sleet)\b/i],
  ['rain', /\b(?:rain\w*|drizzl\w*|showers?|thunder\w*|downpour|pouring)\b/i],
  ['fog', /\b(?:fog\w*|mist\w*|haz[ey]\w*)\b/i],
  ['wind', /\b(?:windy|stormy?|gusts?|gusty|gale)\b/i],
  ['heat', /\b(?:hot|heat|scorching|sweltering|muggy|sultry)\b/i],
  ['cold', /\b(?:cold|freezing|frost\w*|icy|chilly|bitter)\b/i],
  ['grey', /\b(?:overcast|gr[ea]y|cloudy|dull)\b/i],
  ['fair', /\b(?:clear|sunny|sunshine|fair|bright|fine)\b/i],
];
/** Weather that is not the same all day, or not there. */
const uncertain =
  /\b(?:until|till|later|then|before|after|afternoon|morning|evening|noon|midday|night\w*|overnight|dawn|dusk|by|turning|clearing|becoming|soon|chance|possible|may|might|expected|forecast|no|not|hardly|without|at times|now and then|between|end of|followed|first|since|earlier|almost|nearly|over)\b/i;

/** Reads what can be said of hour, day and weather without being wrong. */
export function sceneFacts({ time, weather }: Scene): SceneFacts {
  const hourText = /\b(\d{1,2}):\d{2}/.exec(time)?.[1];
  const hour = hourText === undefined ? null : Number(hourText);
  const day = /\b(?:Mon|Tues|Wednes|Thurs|Fri|Satur|Sun)day\b/.exec(time)?.[0] ?? '';
  const kind =
    weather === null || uncertain.test(weather) ? undefined : kinds.find(([, pattern]) => pattern.test(weather))?.[0];
  return {
    hour: hour === null || hour > 23 ? null : hours[partOfDay(hour)],
    sky: kind === undefined ? null : skies[kind],
    late: hour !== null && (hour >= 22 || hour < 5),
    slots: {
      day,
      daypart:
        hour === null ? '' : hour >= 3 && hour < 12 ? 'morning' : hour >= 12 && hour < 18 ? 'afternoon' : 'evening',
    },
  };
}

function partOfDay(hour: number): keyof typeof hours {
  if (hour < 4) return 'night';
  if (hour < 8) return 'early';
  if (hour < 12) return 'morning';
  if (hour < 14) return 'midday';
  if (hour < 18) return 'afternoon';
  return hour < 22 ? 'evening' : 'late';
}
