/** Manners of speaking. What a person says is drawn from all of them, more from those that are theirs. */
export const registers = ['plain', 'blunt', 'warm', 'formal', 'loose', 'worried', 'dry'] as const;

/** One manner of speaking. */
export type Register = (typeof registers)[number];

/**
 * Wordings of one thing that can be said, by register. In a wording `(a|b)` is a choice, `(a|)` may be left out, and choices may lie inside
 * each other; `{}` and `{name}` are filled in. Every wording is one or more whole sentences with their end marks.
 */
export type Wordings = Readonly<{ plain: readonly string[] } & Partial<Record<Register, readonly string[]>>>;
