import type { PropersimPersona } from '../persona.ts';
import { commonDoings, mentionsIn, type DoingWord } from './doings.ts';
import { occupationOf } from './occupation.ts';
import { itemsOf, plainText } from './plain-text.ts';
import { gerundOf, stemOf } from './stems.ts';

/** A hobby that no list knows, in the words of the plan that it stands in. */
export interface OwnHobby {
  name: string;
  doing: string;
}

/** The words by which one persona's texts speak of what the person does. */
export interface Lexicon {
  words: readonly DoingWord[];
  /** Hobbies of the plan that no list knows. */
  ownHobbies: readonly OwnHobby[];
}

/**
 * The common words, before them those of the person's own work ("translate" of a translator, while there is work), behind them those of plan items
 * that nothing else reads.
 */
export function lexiconOf(persona: PropersimPersona): Lexicon {
  const { kind } = occupationOf(plainText(persona.background));
  const jobKind = kind === 'working' ? 'work' : kind === 'student' ? 'study' : null;
  const items = itemsOf(plainText(persona.dailyPlan));
  const jobStems = jobKind === null ? [] : sharedStems(persona, items);
  const ofJob = jobStems.map((stem): DoingWord => ({
    pattern: `${stem}\\w*(?! (?:news|tips?))`,
    doing: { kind: jobKind ?? 'work', hobby: null },
    isOwn: true,
  }));
  const known = [...ofJob, ...commonDoings];
  const own = items.filter((item) => mentionsIn(item, known).length === 0).flatMap((item) => ownHobby(item) ?? []);
  const ofOwn = own.map(({ name, stem }): DoingWord => ({
    pattern: `${stem}\\w*`,
    doing: { kind: 'hobby', hobby: name },
  }));
  return { words: [...known, ...ofOwn], ownHobbies: own.map(({ name, doing }) => ({ name, doing })) };
}

const everyday =
  /^(?:small|large|other|local|first|years?|house|their|still|evening|company|school|lives?|lived|online|from|with|their|children|working|remote)$/;

/**
 * Stems that plan items have in common with the sentence about the person's work, and the verbs of these items. What others do for leisure is work
 * only where the sentence begins with it: "is a tax adviser and sings in a choir" makes no work of singing.
 */
function sharedStems(persona: PropersimPersona, items: readonly string[]): string[] {
  const names = new Set([persona.givenName, persona.familyName].map((name) => name.toLowerCase()));
  const stemsOf = (text: string) =>
    (
      plainText(text)
        .replace(/\b(?:amateur|hobby)\s+\w+/gi, '')
        .toLowerCase()
        .match(/[a-z]{4,}/g) ?? []
    )
      .filter((word) => !names.has(word) && !everyday.test(word))
      .map(stemOf);
  const whole = new Set(stemsOf(persona.background));
  const first = new Set(stemsOf(persona.background.split(/,|\band\b/)[0] ?? ''));
  const shared = items.flatMap((item) => {
    const stems = stemsOf(item);
    const isHobby = mentionsIn(item, commonDoings).every(({ doing }) => doing.kind === 'hobby');
    const ofBoth = stems.filter((stem) => stem.length >= 4 && (isHobby ? first : whole).has(stem));
    const [verb] = stems;
    return ofBoth.length === 0 || verb === undefined ? [] : [verb, ...ofBoth];
  });
  return [...new Set(shared)];
}

/** What an item of the plan does, by its first words; null where they are no words. */
function ownHobby(item: string): (OwnHobby & { stem: string }) | null {
  const plain = item
    .replace(/\b(?:for|at|around|from|until|after|before|in the|on)\b.*$/i, '')
    .replace(/[,(].*$/, '')
    .trim();
  const words = (plain === '' ? item.toLowerCase() : plain).split(' ').slice(0, 5).join(' ');
  const doing = gerundOf(words);
  const stem = stemOf(/^[a-z-]+/i.exec(doing)?.[0] ?? '');
  return stem.length < 3 ? null : { name: doing, doing, stem };
}
