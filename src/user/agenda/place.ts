import { capitalised } from './words.ts';

const home = /\b(?:home|house|apartment|residential|condo|flat|bedroom|kitchen|living room|dormitory|residence)\b/i;
const onPlaces =
  /\b(?:trail|subway|train|bus|plane|beach|street|road|ferry|balcony|terrace|bench|tram|track)\b(?! (?:stop|station))/i;
const inPlaces =
  /\b(?:park|garden|forest|car|market|mall|shop|store|classroom|laborator|bathroom|waiting room|taxi|lobby)\w*/i;

/** The place as a sentence takes it: "at the noodle house"; null for none that fits into one. */
export function placeOf(place: string): { at: string; At: string; from: string } | null {
  const plain = place
    .replace(/\s*\([^)]*\)/g, '')
    .replace(/\s*\/.*$/, '')
    .trim()
    .toLowerCase();
  if (plain === '' || plain.length > 40) return null;
  const atHome = home.test(plain) && !/office|nursing|care/.test(plain);
  const preposition = onPlaces.test(plain) ? 'on' : inPlaces.test(plain) ? 'in' : 'at';
  const at = atHome ? 'at home' : `${preposition} the ${plain}`;
  return { at, At: capitalised(at), from: atHome ? 'from home' : `from the ${plain}` };
}
