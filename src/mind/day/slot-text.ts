/** People that texts speak of, each with a bit of its own. */
export const peopleBits = {
  partner: 1,
  child: 2,
  elder: 4,
  friend: 8,
  kin: 16,
  grandchild: 32,
  housemate: 64,
} as const;

/** Somebody that a text can speak of. */
export type Somebody = keyof typeof peopleBits;

/** Slots that the stretch fills. */
export const stretchSlots = ['doing', 'here', 'room', 'inroom', 'at', 'place'] as const;

/** A text with slots, taken apart: plain text and names of slots in turn, plain text first and last. */
export interface SlotText {
  pieces: readonly string[];
  /** Bits of the people without whom it cannot be said. */
  needs: number;
  /** Names of objects at which it is done; empty: at any that is not for something else. */
  objects: readonly string[];
}

/**
 * Takes a text apart at its slots.
 * @param objects name of an object → words of the texts that are done there
 */
export function slotText(text: string, objects: Readonly<Record<string, readonly string[]>> = {}): SlotText {
  const pieces = text.split(/[{}]/);
  let needs = 0;
  for (let at = 1; at < pieces.length; at += 2) needs |= peopleBits[pieces[at] as Somebody] ?? 0;
  const words = new Set(
    pieces
      .filter((_, at) => at % 2 === 0)
      .join(' ')
      .split(/[^a-z]+/),
  );
  const speaksOf = Object.keys(objects).filter((name) => objects[name]!.some((word) => words.has(word)));
  return { pieces, needs, objects: speaksOf };
}

/** Names of a text's slots. */
export function slotsOf({ pieces }: SlotText): string[] {
  return pieces.filter((_, at) => at % 2 === 1);
}

/** The text with its slots filled; a slot without text goes together with the blank before it. */
export function filledText({ pieces }: SlotText, fill: (slot: string) => string): string {
  let text = pieces[0]!;
  for (let at = 1; at < pieces.length; at += 2) {
    const filled = fill(pieces[at]!);
    text = (filled === '' ? text.trimEnd() : text + filled) + pieces[at + 1]!;
  }
  return text;
}
