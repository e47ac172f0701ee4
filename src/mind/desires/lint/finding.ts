/** What the linter looks for. */
export type FindingName =
  /** An id stands twice. */
  | 'duplicate-id'
  /** A domain has too few entries. */
  | 'few-entries'
  /** A slot that nothing fills, or braces that are no slot. */
  | 'unknown-slot'
  /** A list of an entry that its texts do not use. */
  | 'unused-slot'
  /** A place that is in no list. */
  | 'unknown-place'
  /** Conditions that no moment meets. */
  | 'unsatisfiable'
  /** A denied fact that no entry claims. */
  | 'unknown-claim'
  /** Texts speak of something that the conditions do not promise, such as rain or a child's age. */
  | 'unconditioned'
  /** Two entries have whole runs of words in common. */
  | 'alike'
  /** An implicit item says what the event or an explicit item says. */
  | 'implicit-told'
  /** A text is too short or too long. */
  | 'length'
  /** A word in capitals that is no slot and not on the list of harmless ones: names of people, brands, towns. */
  | 'proper-name'
  /** The verb after {they} does not follow it. */
  | 'agreement'
  /** "a {slot}" or "of {child.age}": the texts that come there do not go with these words. */
  | 'article'
  /** Spaces, stops and quotation marks. */
  | 'punctuation'
  /** A wish that does not begin as the program expects it. */
  | 'opening'
  /** Words and marks that plain English does without. */
  | 'plain-english'
  /** "he" or "she" for somebody whose gender no word tells. */
  | 'gendered'
  /** A month, or a weekday where any day may be meant. */
  | 'dated';

/** Something wrong with the pool. */
export interface DesireFinding {
  name: FindingName;
  /** Id of the entry, or the domain. */
  where: string;
  problem: string;
}
