import type { DesireConditions } from './conditions.ts';

/** The texts of a slot by region; `anywhere` serves regions without a list of their own. */
export type SlotList = Readonly<Record<string, readonly string[]>> & { readonly anywhere: readonly string[] };

/** An event that could happen, and what a person would want from it. Texts may hold slots (`text-parts.ts`). */
export interface Desire {
  /** Unique in its pool, such as `dining-burnt-rice`. */
  id: string;
  /** The domain of life, such as `dining`: the name of its file. */
  domain: string;
  when: DesireConditions;
  /** What happened and why it matters now, in the third person. */
  event: string;
  /** What the person makes up their mind to, one sentence that begins with a verb: "Find a way to …". */
  intent: string;
  /** What the person says they want; 1 or 2, each begins like "Asks whether …". */
  explicit: readonly string[];
  /** What the person wants without saying so; 2 or 3, each begins like "Would rather …". */
  implicit: readonly string[];
  /** Words by which the entry is found, beside its texts. */
  about: readonly string[];
  /** Days before it may come again to the same person. */
  repeat: number;
  /** Lasting facts about the person that the texts take for granted, such as `drinks no alcohol`. */
  claims: readonly string[];
  /** Facts that must not have been claimed by another entry of the same life. */
  denies: readonly string[];
  /** Lists of its own: slot → texts, each as likely. */
  slots: Readonly<Record<string, readonly string[]>>;
  /** Slots that go together: one of these is drawn as a whole. Empty when there are none. */
  cases: readonly Readonly<Record<string, string>>[];
}

/** Everything that could happen to anybody. */
export interface DesirePool {
  /** In the order of their files. */
  desires: readonly Desire[];
  /** Lists that all entries share: slot → texts by region. */
  slots: Readonly<Record<string, SlotList>>;
}
