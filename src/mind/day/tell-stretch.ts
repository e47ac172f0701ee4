import type { DayActivity } from '../../journal/index.ts';
import type { Generator } from '../../random/index.ts';
import type { Home } from '../../world/index.ts';
import { apart } from './apart.ts';
import { bitsOf, castOf } from './cast-of.ts';
import { chooseTexts } from './choose-texts.ts';
import { chooseScript } from './choose-script.ts';
import { fillSlot, type Filling } from './fill-slot.ts';
import { fitSteps } from './fit-steps.ts';
import { placeHint, placesToUse, type KnownPlace, type PlaceHint } from './home-places.ts';
import type { Portrait } from './portrait.ts';
import type { Script, ScriptStep } from './script.ts';
import { filledText, type SlotText } from './slot-text.ts';
import type { Stretch } from './stretch.ts';

/** What is known while a day is told. */
export interface Telling {
  portrait: Portrait;
  home: Home;
  weekend: boolean;
  /** The activities so far. */
  told: DayActivity[];
  /** Texts, before their slots are filled, that were used today. */
  used: Set<SlotText>;
}

/** How often something is done in the place where the person usually does it. */
const usualPlaceShare = 0.75;

/** Tells a stretch of a day in single activities and adds them to what is told. */
export function tellStretch(stretch: Stretch, telling: Telling, generator: Generator): void {
  const { portrait, weekend, told } = telling;
  const script = stretch.script ?? chooseScript(stretch, telling, generator);
  const { doing, hobby } = stretch;
  const cast = castOf({ portrait, minute: stretch.from, weekend, child: script.child, doing }, generator);
  const steps = fitSteps(script.steps, stretch.to - stretch.from, generator);
  const texts = chooseTexts(steps, { bits: bitsOf(cast), used: telling.used }, generator);
  const hint = placeHint(telling.home, doing);
  const places = new Map<readonly KnownPlace[], KnownPlace>();
  const filling: Filling = { stretch, cast, place: null, lists: new Map(), portrait };
  let from = stretch.from;
  for (const [at, { step, minutes }] of steps.entries()) {
    const text = texts[at]!;
    const place = step.uses === null ? null : placeFor(step, { text, script, hint, telling, places }, generator);
    const fill = (slot: string) => fillSlot(slot, { ...filling, place }, generator);
    const kind = step.kind ?? script.kind;
    told.push({
      from,
      to: from + minutes,
      kind,
      doing: apart(filledText(text, fill), told.at(-1)?.doing),
      part: filledText(step.part ?? script.part, fill),
      hobby: kind === 'hobby' ? hobby : null,
      at: place?.at ?? null,
    });
    from += minutes;
  }
}

/** Where a step is done: where the text says, through a stretch in one place, and mostly where the person usually is; tidying goes about. */
function placeFor(
  { uses }: ScriptStep,
  options: {
    text: SlotText;
    script: Script;
    hint: PlaceHint;
    telling: Telling;
    places: Map<readonly KnownPlace[], KnownPlace>;
  },
  generator: Generator,
): KnownPlace {
  const { text, script, hint, telling, places } = options;
  const { home, portrait } = telling;
  const goesAbout = uses![0] === 'tidy';
  const possible = placesToUse(home, {
    uses: uses!,
    objects: text.objects,
    reserved: goesAbout ? [] : portrait.activities.reserved,
    outdoors: script.outdoors || hint.outdoors,
    named: hint.named,
  });
  const kept = goesAbout ? undefined : places.get(possible);
  if (kept !== undefined) return kept;
  const usual = possible[Math.floor(portrait.corner * possible.length)]!;
  const place = !goesAbout && generator.uniform() < usualPlaceShare ? usual : generator.pick(possible);
  places.set(possible, place);
  return place;
}
