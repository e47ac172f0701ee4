import { UsageError } from '../../errors/index.ts';
import { levels, type Level, type Person, type PreferenceDimension, type SpeakingStyle } from '../../person/index.ts';
import type { Situation } from '../../user/index.ts';
import type { Edits } from './talk-request.ts';

/** What people of a source can be changed to. */
export interface Alternatives {
  dimensions: readonly PreferenceDimension[];
  styles: readonly SpeakingStyle[];
}

/**
 * The same situation with another person in it. All else, what happened and what they want, stays.
 * @throws UsageError for a level or a manner of talking of which nobody has said what it is
 */
export function changedSituation(situation: Situation, edits: Edits, alternatives: Alternatives): Situation {
  const { person } = situation;
  const style = edits.style === undefined ? person.style : styleCalled(edits.style, person, alternatives);
  return {
    ...situation,
    goal: edits.goal === undefined ? situation.goal : edits.goal,
    person: {
      ...person,
      demographics: changedFacts(person.demographics, edits.demographics),
      bigFive: { ...person.bigFive, ...edits.bigFive },
      preferences: person.preferences.map(({ dimension, level, sentence }) => {
        const wished = edits.preferences[dimension] ?? level;
        if (wished === level) return { dimension, level, sentence };
        return { dimension, level: wished, sentence: sentenceAt(dimension, wished, alternatives) };
      }),
      style,
    },
  };
}

/** What a person's preferences can say, level by level; null where only their own sentence is known. */
export function levelSentences(
  { preferences }: Pick<Person, 'preferences'>,
  { dimensions }: Alternatives,
): { dimension: string; level: Level; sentences: Record<Level, string | null> }[] {
  return preferences.map(({ dimension, level, sentence }) => {
    const known = dimensions.find(({ name }) => name === dimension)?.levels;
    const of = (each: Level) => (each === level ? sentence : (known?.[each] ?? null));
    return { dimension, level, sentences: { low: of('low'), middle: of('middle'), high: of('high') } };
  });
}

function changedFacts(facts: Person['demographics'], edited: Edits['demographics']): Person['demographics'] {
  return Object.fromEntries(Object.entries({ ...facts, ...edited }).filter(([, text]) => text.trim() !== ''));
}

function sentenceAt(dimension: string, level: Level, { dimensions }: Alternatives): string {
  const sentence = dimensions.find(({ name }) => name === dimension)?.levels[level];
  if (sentence !== undefined) return sentence;
  throw new UsageError(
    `Nothing is known about "${dimension}" at the level ${level}; its levels are ${levels.join(', ')}.`,
  );
}

function styleCalled(name: string, { style }: Person, { styles }: Alternatives): SpeakingStyle {
  const known = style?.name === name ? style : styles.find((each) => each.name === name);
  if (known !== undefined) return known;
  throw new UsageError(
    `There is no manner of talking "${name}". There are ${styles.map((each) => each.name).join(', ')}.`,
  );
}
