import type { Generator } from '../../random/index.ts';
import { areThere } from './cast-of.ts';
import { drawWeighted } from './draw-weighted.ts';
import type { Portrait } from './portrait.ts';
import type { Script } from './script.ts';
import type { Stretch } from './stretch.ts';
import { isFor, isOnDay, likedBy } from './suits.ts';

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
  const title = kind === 'work' && place === 'home' ? (person.facts.employment.title ?? '') : '';
  const said = hobby === null ? doing : `${hobby} ${doing}`;
  const tiers = [
    fit.filter(({ titles }) => mentions(title, titles)),
    fit.filter((script) => mentions(said, script.words) && isOfChild(script, doing, portrait)),
    fit.filter(({ own }) => own),
    fit.filter(({ titles, words }) => titles.length === 0 && words.length === 0),
  ];
  const best = tiers.find((tier) => tier.length > 0) ?? [];
  portrait.scripts.set(key, best);
  return best;
}

/** Whether a script about a child of some age is about the child that is named. */
function isOfChild({ child }: Script, doing: string, { person }: Portrait): boolean {
  const named = person.circle.children.find(({ name }) => ` ${doing} `.includes(` ${name} `));
  return child === null || (named !== undefined && named.age >= child[0] && named.age <= child[1]);
}

/** Whether one of the words begins a word of the text. */
function mentions(text: string, words: readonly string[]): boolean {
  const spoken = ` ${text.toLowerCase()}`;
  return words.some((word) => spoken.includes(` ${word.toLowerCase()}`));
}
