import type { Generator } from '../../random/index.ts';
import type { FittedStep } from './fit-steps.ts';
import type { ScriptStep } from './script.ts';
import type { SlotText } from './slot-text.ts';

/** How many texts are drawn in the hope of one that is new today. */
const draws = 6;

/** Texts drawn for a step that comes again: in passes, none twice in a pass. */
interface Passes {
  sayable: readonly SlotText[];
  passes: SlotText[][];
}

/**
 * Chooses a text for each step: one that was not used today, if chance allows. Where a step comes again, the texts stand in the order of the file
 * until all of them were used.
 * @param options.bits who is there; texts that need somebody else are left out
 * @param options.used texts of this day, to which the chosen ones are added
 */
export function chooseTexts(
  steps: readonly FittedStep[],
  { bits, used }: { bits: number; used: Set<SlotText> },
  generator: Generator,
): SlotText[] {
  const drawn = new Map<ScriptStep, Passes>();
  for (const { step } of steps) {
    let own = drawn.get(step);
    if (own === undefined) drawn.set(step, (own = { sayable: sayableTexts(step, bits), passes: [] }));
    const text = drawText(own, used, generator);
    used.add(text);
  }
  const inOrder = new Map([...drawn].map(([step, { passes }]) => [step, passes.flatMap((pass) => sorted(pass, step))]));
  return steps.map(({ step }) => inOrder.get(step)!.shift()!);
}

function sayableTexts({ texts }: ScriptStep, bits: number): readonly SlotText[] {
  const sayable = texts.filter(({ needs }) => (needs & ~bits) === 0);
  return sayable.length > 0 ? sayable : texts;
}

function drawText({ sayable, passes }: Passes, used: ReadonlySet<SlotText>, generator: Generator): SlotText {
  let pass = passes.at(-1);
  if (pass === undefined || pass.length === sayable.length) passes.push((pass = []));
  let possible: SlotText | undefined;
  for (let draw = 0; draw < draws; draw++) {
    const text = generator.pick(sayable);
    if (pass.includes(text)) continue;
    possible = text;
    if (!used.has(text)) break;
  }
  const chosen = possible ?? sayable.find((text) => !pass.includes(text))!;
  pass.push(chosen);
  return chosen;
}

function sorted(pass: readonly SlotText[], { texts }: ScriptStep): SlotText[] {
  return pass.toSorted((one, other) => texts.indexOf(one) - texts.indexOf(other));
}
