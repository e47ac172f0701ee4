import type { DayActivity } from '../../journal/index.ts';
import type { Generator } from '../../random/index.ts';
import type { Home } from '../../world/index.ts';
import { apart } from './apart.ts';
import { bitsOf, castOf } from './cast-of.ts';
import { chooseScript } from './choose-script.ts';
import { fillSlot, type Filling } from './fill-slot.ts';
import { fitSteps, type FittedStep } from './fit-steps.ts';
import { placesToUse, type KnownPlace } from './home-places.ts';
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

/** How many texts are drawn in the hope of one that is new today. */
const draws = 6;

/** How often something is done in the place where the person usually does it. */
const usualPlaceShare = 0.75;

/** Tells a stretch of a day in single activities and adds them to what is told. */
export function tellStretch(stretch: Stretch, telling: Telling, generator: Generator): void {
  const { portrait, weekend, told } = telling;
  const script = stretch.script ?? chooseScript(stretch, telling, generator);
  const { doing, hobby } = stretch;
  const cast = castOf({ portrait, minute: stretch.from, weekend, child: script.child, doing }, generator);
  const steps = fitSteps(script.steps, stretch.to - stretch.from, generator);
  const texts = textsFor(steps, { bits: bitsOf(cast), telling }, generator);
  const places = new Map<readonly KnownPlace[], KnownPlace>();
  const filling: Filling = { stretch, cast, place: null, lists: new Map(), portrait };
  let from = stretch.from;
  for (const [at, { step, minutes }] of steps.entries()) {
    const text = texts[at]!;
    const place = step.uses === null ? null : placeFor(step, { text, script, telling, places }, generator);
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

/** A text for each step; those of a step that comes again stand in the order of the file. */
function textsFor(
  steps: readonly FittedStep[],
  options: { bits: number; telling: Telling },
  generator: Generator,
): SlotText[] {
  const drawn = steps.map(({ step }) => drawText(step, options, generator));
  const inOrder = new Map<ScriptStep, SlotText[]>();
  for (const [at, { step }] of steps.entries()) inOrder.set(step, [...(inOrder.get(step) ?? []), drawn[at]!]);
  for (const [{ texts }, own] of inOrder) own.sort((one, other) => texts.indexOf(one) - texts.indexOf(other));
  return steps.map(({ step }) => inOrder.get(step)!.shift()!);
}

/** A text for which everybody is there, one that was not used today if chance allows. */
function drawText(
  { texts }: ScriptStep,
  { bits, telling }: { bits: number; telling: Telling },
  generator: Generator,
): SlotText {
  let possible: SlotText | undefined;
  for (let draw = 0; draw < draws; draw++) {
    const text = generator.pick(texts);
    if ((text.needs & ~bits) !== 0) continue;
    possible = text;
    if (!telling.used.has(text)) break;
  }
  const chosen = possible ?? texts.find(({ needs }) => (needs & ~bits) === 0) ?? texts[0]!;
  telling.used.add(chosen);
  return chosen;
}

/** Where a step is done: where the text says, through a stretch in one place, and mostly where the person usually is; tidying goes about. */
function placeFor(
  { uses }: ScriptStep,
  options: { text: SlotText; script: Script; telling: Telling; places: Map<readonly KnownPlace[], KnownPlace> },
  generator: Generator,
): KnownPlace {
  const { text, script, telling, places } = options;
  const { home, portrait } = telling;
  const { reserved } = portrait.activities;
  const possible = placesToUse(home, { uses: uses!, objects: text.objects, reserved, outdoors: script.outdoors });
  const goesAbout = uses![0] === 'tidy';
  const kept = goesAbout ? undefined : places.get(possible);
  if (kept !== undefined) return kept;
  const usual = possible[Math.floor(portrait.corner * possible.length)]!;
  const place = !goesAbout && generator.uniform() < usualPlaceShare ? usual : generator.pick(possible);
  places.set(possible, place);
  return place;
}
