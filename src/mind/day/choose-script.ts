import type { Generator } from '../../random/index.ts';
import { areThere } from './cast-of.ts';
import { drawWeighted } from './draw-weighted.ts';
import type { Portrait } from './portrait.ts';
import type { Script } from './script.ts';
import type { Stretch } from './stretch.ts';
import { childrenAtHome, isFor, isMeant, isNamed, isOnDay, likedBy } from './suits.ts';

/** What routines call work that they say no more about. */
const plainWork = 'working';

/**
 * The script of a stretch of the routine: one that knows the job of who works at home, else what is done, else the kind.
 * @throws RangeError when the file of activities has none
 */
export function chooseScript(
  stretch: Stretch,
  options: { portrait: Portrait; weekend: boolean },
  generator: Generator,
): Script {
  const { portrait, weekend } = options;
  const question = { portrait, minute: stretch.from, weekend, doing: stretch.doing };
  const possible = scriptsFor(stretch, portrait).filter(
    (script) => isOnDay(script, weekend) && areThere(script.needed, { ...question, child: script.child }),
  );
  const script = drawWeighted(possible, (each) => each.weight * likedBy(each, portrait.standing), generator);
  if (script !== null) return script;
  throw new RangeError(`The activities have no script for "${stretch.doing}" (${stretch.kind}, ${stretch.place}).`);
}

/** The scripts that fit best what a stretch is, kept with the person. */
export function scriptsFor(
  { kind, doing, hobby, place }: Pick<Stretch, 'kind' | 'doing' | 'hobby' | 'place'>,
  portrait: Portrait,
): readonly Script[] {
  const key = `${kind}|${doing}|${place}`;
  const known = portrait.scripts.get(key);
  if (known !== undefined) return known;
  const { person, standing, activities } = portrait;
  const fit = (activities.ofKind.get(kind === 'free' ? 'hobby' : kind) ?? []).filter(
    (script) => script.away === (place !== 'home') && isFor(script, person, standing),
  );
  const said = hobby === null ? doing : `${hobby} ${doing}`;
  const worded = bestWorded(
    fit.filter((script) => isOfChild(script, doing, portrait)),
    said,
  );
  const titled = kind === 'work' && place === 'home' ? byTitle(fit, person.facts.employment.title ?? '') : [];
  const tiers = [
    doing === plainWork && titled.length > 0 ? titled : worded,
    titled,
    fit.filter(({ own }) => own),
    fit.filter(({ titles, words }) => titles.length === 0 && words.length === 0),
  ];
  const best = tiers.find((tier) => tier.length > 0) ?? [];
  portrait.scripts.set(key, best);
  return best;
}

/** Whether a script about a child of some age is about the child that is named. */
function isOfChild({ child }: Script, doing: string, { person }: Portrait): boolean {
  const named = childrenAtHome(person).find(({ name }) => isNamed(name, doing));
  return child === null || named === undefined || isMeant(named.age, child);
}

/** The scripts with the longest of all words that stand in the text: they know best what is done. */
function bestWorded(scripts: readonly Script[], text: string): Script[] {
  const lengths = scripts.map(({ words }) =>
    Math.max(0, ...words.map((word) => (mentions(text, word) ? word.length : 0))),
  );
  const longest = Math.max(0, ...lengths);
  return longest === 0 ? [] : scripts.filter((_, at) => lengths[at] === longest);
}

function byTitle(scripts: readonly Script[], title: string): Script[] {
  return scripts.filter(({ titles }) => titles.some((word) => mentions(title, word)));
}

/** Whether the word begins a word of the text. */
function mentions(text: string, word: string): boolean {
  return ` ${text.toLowerCase()}`.includes(` ${word.toLowerCase()}`);
}
